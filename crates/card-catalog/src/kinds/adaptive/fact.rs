//! A fact: a name and a value.

use crate::kinds::prelude::*;

/// The fact.
pub static KIND: Kind = Kind {
    name: "Fact",
    title: "Fact",
    group: Group::Content,
    tag: Tag::None,
    icon: Icon::List,
    docs: "One line of a list of facts: a name and its value.",
    label: &[TITLE.name(), VALUE.name()],
    props: props!(V1_0, [TITLE, VALUE]),
    starter: r#"{"title": "Stage", "value": "Integration tests"}"#,
    ..Kind::ADAPTIVE
};

pub const TITLE: Prop<Markdown> = Prop::new(
    "title",
    "Name",
    "What the fact is about, drawn bold. Markdown works.",
)
.required()
.control(Control::TextLine);

pub const VALUE: Prop<Markdown> = Prop::new(
    "value",
    "Value",
    "The fact itself. Markdown works, links among it.",
)
.required()
.control(Control::TextLine);
