//! A header of an Action.Http.

use crate::kinds::prelude::*;

/// The header.
pub static KIND: Kind = Kind {
    name: "HttpHeader",
    title: "Header",
    tag: Tag::None,
    icon: Icon::Key,
    hosts: host::OUTLOOK,
    docs: "A header of the request: its name and its value.",
    label: &[NAME.name()],
    props: props!(V1_0, [NAME, VALUE]),
    starter: r#"{"name": "Content-Type", "value": "application/json"}"#,
    ..Kind::ADAPTIVE
};

pub const NAME: Prop<Text> =
    Prop::new("name", "Name", "The header's name, such as Content-Type.").required();

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Value",
    "What it says. {{id.value}} stands for an input's value.",
)
.required();
