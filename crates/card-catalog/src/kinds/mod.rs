//! The list of kinds, one file each.
//!
//! # Adding a kind
//!
//! One file and one word. To add, say, the `Rating` element of Teams:
//!
//! 1. Write `kinds/adaptive/rating.rs`:
//!
//!    ```text
//!    //! Rating: a number of stars.
//!
//!    use super::common::{self, TYPE};
//!    use crate::kinds::prelude::*;
//!
//!    /// The element.
//!    pub static KIND: Kind = Kind {
//!        name: "Rating",
//!        title: "Rating",
//!        group: Group::Content,
//!        role: Role::Element,
//!        icon: Icon::Square,
//!        since: Version::V1_5,
//!        docs: "A row of stars that shows how something was rated.",
//!        props: props!(V1_5, [TYPE, VALUE, MAX], common::ELEMENT),
//!        starter: r#"{"type": "Rating", "value": 4}"#,
//!        ..Kind::ADAPTIVE
//!    };
//!
//!    pub const VALUE: Prop<Number> =
//!        Prop::new("value", "Value", "How many stars are filled.").required();
//!    pub const MAX: Prop<Int> =
//!        Prop::int("max", "Stars", Range::new(1, 10), "How many stars there are.").default("5");
//!    ```
//!
//! 2. Add the word `rating` to the list in `kinds/adaptive/mod.rs`.
//!
//! The slots that take elements take it from now on, because they ask for `Role::Element`; palette,
//! outline, inspector, completion, JSON Schema, reference page, structural diagnostics and the
//! generic preview follow. `cargo test -p card-catalog` checks the file: that the starter is well
//! typed, that every default is of its property's type, that help texts are there, and more.
//!
//! A slot for just some kinds names their modules:
//! `Accept::only(Family::Adaptive, only!(column))`. Kinds that are no element but belong to one
//! slot (a column, a fact) have `Role::Part`, the default. A record that belongs to its owner, such
//! as a background image, is no slot: `Prop::record("mentioned", "Person", &mentioned::KIND, …)`.
//!
//! A statement about a host goes into `claims`, with a page of [`crate::sources`]. `cargo fmt` does not
//! see the files behind the list; `cargo xtask fmt` does.

pub mod adaptive;
pub mod attachment;
pub mod message_card;

use crate::host::Family;
use crate::kind::{Kind, Role, Tag};

/// What a kind file needs: `use crate::kinds::prelude::*;`.
#[allow(unused_imports, reason = "offered to kinds still to come")]
pub(crate) mod prelude {
    pub(crate) use crate::accept::{Accept, only};
    pub(crate) use crate::host::{self, Claim, Family, Support, Target};
    pub(crate) use crate::icon::Icon;
    pub(crate) use crate::kind::{Group, Kind, Role, Tag};
    pub(crate) use crate::prop::{Control, Prop, PropSpec};
    pub(crate) use crate::prop_list::props;
    pub(crate) use crate::read::{
        Any, Bool, Child, Children, Choice, Color, Date, Id, IdRef, Int, Markdown, Mixed, Number,
        Pixels, Text, Time, Url,
    };
    pub(crate) use crate::sources;
    pub(crate) use crate::ty::{ChoiceValue, Range, Ty};
    pub(crate) use crate::version::Version;
}

/// Declares the module of each kind and the list of them all.
macro_rules! list {
    ($($kind:ident)*) => {
        $(
            #[allow(missing_docs, reason = "each key carries its own docs for the user")]
            pub mod $kind;
        )*

        /// Every kind of the family, the card first.
        pub(crate) static ALL: &[&crate::kind::Kind] = &[$(&$kind::KIND),*];
    };
}
pub(crate) use list;

/// Every kind of `family`, in palette order; the first is the card itself.
pub fn kinds(family: Family) -> &'static [&'static Kind] {
    match family {
        Family::MessageCard => message_card::ALL,
        Family::Adaptive => adaptive::ALL,
        Family::Attachment => attachment::ALL,
    }
}

/// The kind called `name` (see [`Kind::name`]), spelt exactly so.
pub fn kind(name: &str, family: Family) -> Option<&'static Kind> {
    kinds(family).iter().copied().find(|kind| kind.name == name)
}

/// The kind whose objects say `name` in `type`/`@type`.
pub fn tagged(name: &str, family: Family) -> Option<&'static Kind> {
    kind(name, family).filter(|kind| kind.tag != Tag::None)
}

/// The kind that a document of `family` is: the card, or the message around cards.
pub fn root(family: Family) -> &'static Kind {
    match family {
        Family::MessageCard => &message_card::card::KIND,
        Family::Adaptive => &adaptive::card::KIND,
        Family::Attachment => &attachment::message::KIND,
    }
}

/// Every kind of a whole card, with the formats that Teams shows most first.
pub fn cards() -> impl Iterator<Item = &'static Kind> {
    [Family::Adaptive, Family::MessageCard, Family::Attachment]
        .into_iter()
        .flat_map(kinds)
        .copied()
        .filter(|kind| kind.role == Role::Card)
}
