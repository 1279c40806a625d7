//! The only nesting rule: which kinds a child slot takes.

use card_json::Node;

use crate::envelope;
use crate::host::Family;
use crate::kind::{Kind, Role, Tag};
use crate::kinds;
use crate::ty::Ty;

/// Some kinds, named when asked for and not before: kinds refer to one another in circles, which
/// constants could not.
pub type Kinds = fn() -> &'static [&'static Kind];

/// The kinds of these modules, as [`Kinds`]: `only!(column)`.
macro_rules! only {
    (self) => {
        || const { &[&KIND] }
    };
    ($($module:ident),+) => {
        || const { &[$(&$module::KIND),+] }
    };
}
pub(crate) use only;

const NONE: Kinds = || &[];

/// Which kinds a child slot takes. Palette, drop, paste and lint all ask this.
#[derive(Debug, Clone, Copy)]
pub struct Accept {
    family: Family,
    role: Option<Role>,
    only: Kinds,
    except: Kinds,
    shorthand: bool,
}

impl Accept {
    /// Every kind of `family` that has `role`, today's and later ones.
    pub const fn role(family: Family, role: Role) -> Accept {
        Accept {
            family,
            role: Some(role),
            only: NONE,
            except: NONE,
            shorthand: false,
        }
    }

    /// Just these kinds.
    pub const fn only(family: Family, only: Kinds) -> Accept {
        Accept {
            family,
            role: None,
            only,
            except: NONE,
            shorthand: false,
        }
    }

    /// A whole card of any family: what an attachment holds.
    pub const CARD: Accept = Accept::role(Family::Attachment, Role::Card);

    /// The same, without these kinds.
    pub const fn except(mut self, except: Kinds) -> Accept {
        self.except = except;
        self
    }

    /// The same, where a plain string may stand for an object (`"id"` for a target element).
    pub const fn or_text(mut self) -> Accept {
        self.shorthand = true;
        self
    }

    /// The family the slot belongs to.
    pub const fn family(&self) -> Family {
        self.family
    }

    /// May an object of `kind` stand here?
    pub fn accepts(&self, kind: &Kind) -> bool {
        let named = (self.only)().contains(&kind);
        let at_home = self.family == kind.family || self.is_card();
        let by_role = at_home && self.role == Some(kind.role);
        (named || by_role) && !(self.except)().contains(&kind)
    }

    /// Does it take whole cards, of whichever family?
    pub fn is_card(&self) -> bool {
        self.role == Some(Role::Card)
    }

    /// May an object of a type the catalogue does not know stand here? Only where a role is asked
    /// for: what is new there is for the host to judge.
    pub const fn accepts_unknown(&self) -> bool {
        self.role.is_some()
    }

    /// May a plain string stand for an object?
    pub const fn accepts_text(&self) -> bool {
        self.shorthand
    }

    /// Is such a string the id of another object? Only where the object it stands for names one; in
    /// a paragraph it is a text.
    pub fn text_is_id(&self) -> bool {
        let names_one = |kind: &Kind| kind.props.iter().any(|prop| prop.ty == Ty::IdRef);
        self.shorthand && (self.only)().iter().any(|kind| names_one(kind))
    }

    /// Every kind the slot takes, in catalogue order.
    pub fn candidates(self) -> impl Iterator<Item = &'static Kind> {
        let families = Family::ALL
            .into_iter()
            .filter(move |family| self.is_card() || *family == self.family);
        families
            .flat_map(|family| kinds::kinds(family).iter().copied())
            .filter(move |kind| self.accepts(kind))
    }

    /// The kind of an object without `type` in this slot, where only one is possible.
    pub fn implied(&self) -> Option<&'static Kind> {
        match (self.only)() {
            [kind] if self.role.is_none() => Some(kind),
            _ => None,
        }
    }

    /// The kind of the object `node` in this slot; `None` if its type is not known. A known kind
    /// that the slot does not take is still named: saying so is lint's part.
    pub fn identify(&self, node: &Node) -> Option<&'static Kind> {
        if self.is_card() {
            return envelope::card_kind(node);
        }
        let implied = self.implied();
        if implied.is_some_and(|kind| kind.tag == Tag::None) {
            return implied;
        }
        match node.get(self.family.tag_key()).and_then(Node::as_str) {
            Some(name) => kinds::tagged(name, self.family),
            None => implied,
        }
    }

    /// What belongs here, in words: "an element", "a Column".
    pub fn phrase(&self) -> String {
        match (self.role, (self.only)()) {
            (Some(role), _) => role.phrase().to_owned(),
            (None, kinds) => {
                let names: Vec<_> = kinds.iter().map(|kind| kind.title).collect();
                names.join(" or ")
            }
        }
    }

    /// The same with what is excepted, as one word: no two slots of a family that differ share it.
    pub(crate) fn slug(&self) -> String {
        let names = |kinds: Kinds| kinds().iter().map(|kind| kind.name);
        let role = self.role.map(Role::phrase);
        let but = (!(self.except)().is_empty()).then_some("but");
        let words = role.into_iter().chain(names(self.only));
        let words: Vec<_> = words.chain(but).chain(names(self.except)).collect();
        words.join("-").replace(' ', "-")
    }
}

impl PartialEq for Accept {
    fn eq(&self, other: &Accept) -> bool {
        let plain = |accept: &Accept| (accept.family, accept.role, accept.shorthand);
        plain(self) == plain(other)
            && (self.only)() == (other.only)()
            && (self.except)() == (other.except)()
    }
}

impl Eq for Accept {}
