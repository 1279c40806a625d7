//! A choice of an Input.ChoiceSet.

use crate::kinds::prelude::*;

/// The choice.
pub static KIND: Kind = Kind {
    name: "Choice",
    title: "Choice",
    tag: Tag::None,
    icon: Icon::List,
    docs: "One value to choose: the words shown, and the value sent.",
    label: &[TITLE.name(), VALUE.name()],
    props: props!(V1_0, [TITLE, VALUE]),
    starter: r#"{"title": "Needs review", "value": "review"}"#,
    ..Kind::ADAPTIVE
};

pub const TITLE: Prop<Text> = Prop::new("title", "Words", "What the reader sees.").required();

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Value",
    "What is sent. Several are separated by commas, so use none here.",
)
.required();
