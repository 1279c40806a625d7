//! A text in several languages.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "StringResource",
    title: "Text",
    tag: Tag::None,
    icon: Icon::TextT,
    docs: "A text, and how it reads in other languages.",
    label: &[DEFAULT_VALUE.name()],
    props: props!(V1_0, [DEFAULT_VALUE, LOCALIZED_VALUES]),
    starter: r#"{"defaultValue": "Hello", "localizedValues": {"fr-FR": "Bonjour"}}"#,
    ..Kind::ADAPTIVE
};

pub const DEFAULT_VALUE: Prop<Text> = Prop::new(
    "defaultValue",
    "Text",
    "What is shown where the reader's language has no text of its own.",
);

pub const LOCALIZED_VALUES: Prop<Any> = Prop::object(
    "localizedValues",
    "Languages",
    "The text by language, such as {\"fr-FR\": \"Bonjour\"}.",
)
.control(Control::Json);
