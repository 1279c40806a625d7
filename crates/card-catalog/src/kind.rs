//! What a kind of card object is: one plain value, written in the kind's own file.

use std::fmt;

use crate::accept::Accept;
use crate::host::{Claim, EVERYWHERE, Family, Hosts, Support, TEAMS, Target};
use crate::icon::Icon;
use crate::prop::PropSpec;
use crate::version::Version;

/// The heading a kind stands under in the palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Whole cards.
    Card,
    /// What holds other elements.
    Layout,
    /// Text and lists.
    Content,
    /// Pictures and sound.
    Media,
    /// Numbers as pictures.
    Charts,
    /// Buttons.
    Actions,
    /// Fields a reader fills in.
    Inputs,
    /// Records inside other kinds; never in the palette on their own.
    Data,
}

impl Group {
    /// Every group, in palette order.
    pub const ALL: [Group; 8] = [
        Group::Card,
        Group::Layout,
        Group::Content,
        Group::Media,
        Group::Charts,
        Group::Actions,
        Group::Inputs,
        Group::Data,
    ];

    /// The heading itself.
    pub const fn title(self) -> &'static str {
        match self {
            Group::Card => "Cards",
            Group::Layout => "Layout",
            Group::Content => "Content",
            Group::Media => "Media",
            Group::Charts => "Charts",
            Group::Actions => "Actions",
            Group::Inputs => "Inputs",
            Group::Data => "Parts",
        }
    }
}

/// What a kind can be used as. Slots ask for a role, so that a new kind needs no change to slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A whole card.
    Card,
    /// An item of a body or container.
    Element,
    /// A button, or what a tap does.
    Action,
    /// A field of a MessageCard form. (The inputs of Adaptive Cards are elements.)
    Input,
    /// Only where a slot names the kind itself: a column, a fact, a choice.
    Part,
}

impl Role {
    /// The words a message uses: "an element".
    pub const fn phrase(self) -> &'static str {
        match self {
            Role::Card => "a card",
            Role::Element => "an element",
            Role::Action => "an action",
            Role::Input => "an input",
            Role::Part => "a part",
        }
    }
}

/// How an object of the kind says what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tag {
    /// `type` or `@type` must be there and equals the kind's name.
    Required,
    /// `type` may be left out where the slot allows just this kind.
    Optional,
    /// The kind has no such property; its place says what it is.
    None,
}

/// A kind of object in a card: its words, properties, hosts and a first instance.
pub struct Kind {
    /// The value of `type`/`@type`, such as `TextBlock`; for kinds without one a name of our own,
    /// such as `MessageCard.Section` or `Fact`. Unique in its family.
    pub name: &'static str,
    /// The format it belongs to.
    pub family: Family,
    /// Words for the user: "Text", "Facts".
    pub title: &'static str,
    /// The palette heading.
    pub group: Group,
    /// What it can be used as.
    pub role: Role,
    /// How an object of the kind says what it is.
    pub tag: Tag,
    /// May an object carry properties of any other name? (Data of the author's own.)
    pub open: bool,
    /// The icon of palette and outline.
    pub icon: Icon,
    /// The content type of an attachment that holds such a card; empty for all but cards.
    pub content_type: &'static str,
    /// The schema version that brought it.
    pub since: Version,
    /// An addition of Teams that needs no schema version and is unknown to the open schema.
    pub teams_extension: bool,
    /// Not generally available: known, but not offered unless asked for.
    pub preview: bool,
    /// The hosts that draw it.
    pub hosts: Hosts,
    /// Where it is not simply shown.
    pub claims: &'static [Claim],
    /// One or two sentences: what it is for.
    pub docs: &'static str,
    /// Names of the properties whose text labels the outline row; the first present one counts.
    pub label: &'static [&'static str],
    /// Every property, the most used first.
    pub props: &'static [PropSpec],
    /// A first instance, as JSON text: valid, useful, and clean of lint findings.
    pub starter: &'static str,
}

impl Kind {
    /// What kinds of Adaptive Cards have in common; a kind file states what differs.
    pub const ADAPTIVE: Kind = Kind {
        name: "",
        family: Family::Adaptive,
        title: "",
        group: Group::Data,
        role: Role::Part,
        tag: Tag::Required,
        open: false,
        icon: Icon::Cube,
        content_type: "",
        since: Version::V1_0,
        teams_extension: false,
        preview: false,
        hosts: EVERYWHERE,
        claims: &[],
        docs: "",
        label: &[],
        props: &[],
        starter: "{}",
    };

    /// What kinds have in common that Teams added to Adaptive Cards; a kind file states what differs.
    pub const TEAMS: Kind = Kind {
        since: Version::V1_5,
        teams_extension: true,
        ..Kind::ADAPTIVE
    };

    /// What kinds of MessageCard have in common; a kind file states what differs.
    pub const MESSAGE_CARD: Kind = Kind {
        family: Family::MessageCard,
        ..Kind::ADAPTIVE
    };

    /// What attachments and the cards in them have in common; a kind file states what differs.
    pub const ATTACHMENT: Kind = Kind {
        family: Family::Attachment,
        hosts: TEAMS,
        ..Kind::ADAPTIVE
    };

    /// The property called `name`, spelt exactly so.
    pub fn prop(&self, name: &str) -> Option<&'static PropSpec> {
        self.props.iter().find(|prop| prop.name == name)
    }

    /// The property called `name` in any case: for "did you mean".
    pub fn prop_in_any_case(&self, name: &str) -> Option<&'static PropSpec> {
        self.props
            .iter()
            .find(|prop| prop.name.eq_ignore_ascii_case(name))
    }

    /// The properties that hold child objects, with what they accept.
    pub fn slots(&self) -> impl Iterator<Item = (&'static PropSpec, Accept)> + use<> {
        self.props
            .iter()
            .filter_map(|prop| Some((prop, prop.ty.accept()?)))
    }

    /// Key and value that mark an object of this kind, such as `("type", "TextBlock")`.
    pub fn discriminator(&self) -> Option<(&'static str, &'static str)> {
        (self.tag != Tag::None).then(|| (self.family.tag_key(), self.name))
    }

    /// The hosts that draw it, as a sentence; `None` where most do.
    pub fn drawn_by(&self) -> Option<String> {
        let names: Vec<_> = self.hosts.iter().map(|host| host.title()).collect();
        match self.hosts {
            EVERYWHERE => None,
            [] => Some("A preview that no host draws for everybody yet.".to_owned()),
            _ => Some(format!("Drawn by {} alone.", names.join(" and "))),
        }
    }

    /// What is claimed about this kind on `target`, or follows from its hosts; `None` means shown.
    pub fn claim(&self, target: Target) -> Option<&'static Claim> {
        let said = Claim::about(self.claims, target);
        match said {
            // A host that does not draw it also takes no notice of it.
            Some(claim) if claim.support != Support::Ignored => said,
            _ => Claim::by_hosts(self.hosts, target).or(said),
        }
    }
}

/// Kinds are compared by place: there is one static for each.
impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Kind {}

/// Prints the name only: kinds refer to one another in circles.
impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Kind({})", self.name)
    }
}
