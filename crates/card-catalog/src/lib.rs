//! What Teams cards are made of: kinds, properties, versions, hosts.
//!
//! Everything that may be said about cards is plain data here, one file for each kind (see
//! [`mod@kinds`] for how to add one). Palette, drop rules, inspector, linter, completion, JSON Schema
//! and reference pages are functions of this data and a document.
//!
//! - [`Kind`] and [`PropSpec`] describe; [`Prop`] is the typed key that reads a node.
//! - [`Accept`] is the only nesting rule.
//! - [`Element`] is an object seen through the catalogue; [`Typing`] knows that of a whole document.

pub mod accept;
pub mod complete;
pub mod element;
pub mod envelope;
pub mod fit;
pub mod host;
pub mod icon;
pub mod kind;
pub mod kinds;
pub mod palette;
pub mod prop;
mod prop_list;
pub mod read;
pub mod reference;
pub mod schema;
mod section;
pub mod sources;
mod starter;
pub mod ty;
pub mod typing;
pub mod version;

pub use accept::Accept;
pub use complete::{Suggestion, complete};
pub use element::Element;
pub use envelope::{
    Wrapped, cards, family_of, is_attachment, is_envelope, kind_of_root, unwrap_envelope,
};
pub use fit::fits;
pub use host::{Claim, Family, Host, Hosts, Source, Support, Target};
pub use icon::Icon;
pub use kind::{Group, Kind, Role, Tag};
pub use kinds::{kind, kinds};
pub use prop::{Control, Prop, PropSpec, Section};
pub use read::{PropType, Read};
pub use reference::{Page, reference_index, reference_page, reference_pages};
pub use schema::json_schema;
pub use starter::starter;
pub use ty::{ChoiceValue, Range, Ty};
pub use typing::Typing;
pub use version::Version;
