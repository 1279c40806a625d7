//! A fact: a name and a value.

use crate::kinds::prelude::*;

/// The fact.
pub static KIND: Kind = Kind {
    name: "MessageCard.Fact",
    title: "Fact",
    group: Group::Content,
    tag: Tag::None,
    icon: Icon::List,
    docs: "One line of a two-column list: a name and its value.",
    label: &[NAME.name(), VALUE.name()],
    props: props!(V1_0, [NAME, VALUE]),
    starter: r#"{"name": "Stage", "value": "Integration tests"}"#,
    ..Kind::MESSAGE_CARD
};

pub const NAME: Prop<Text> = Prop::new(
    "name",
    "Name",
    "What the fact is about, drawn with some weight.",
)
.required();

pub const VALUE: Prop<Markdown> = Prop::new(
    "value",
    "Value",
    "The fact itself. Markdown links work here; leave other Markdown out.",
)
.required()
.control(Control::TextLine);
