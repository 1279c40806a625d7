//! Texts of a card in several languages.

use super::string_resource;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "Resources",
    title: "Resources",
    tag: Tag::None,
    icon: Icon::TextT,
    docs: "Texts of the card in several languages.",
    props: props!(V1_0, [STRINGS]),
    starter: r#"{"strings": {"greeting": {"defaultValue": "Hello", "localizedValues": {"fr-FR": "Bonjour"}}}}"#,
    ..Kind::ADAPTIVE
};

pub const STRINGS: Prop<Any> = Prop::map(
    "strings",
    "Texts",
    &string_resource::KIND,
    "The texts by their names.",
);
