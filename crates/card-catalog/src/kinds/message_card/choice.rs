//! A choice of a MultichoiceInput.

use crate::kinds::prelude::*;

/// The choice.
pub static KIND: Kind = Kind {
    name: "MessageCard.Choice",
    title: "Choice",
    tag: Tag::None,
    icon: Icon::List,
    docs: "One value to choose: the words shown, and the value sent.",
    label: &[DISPLAY.name(), VALUE.name()],
    props: props!(V1_0, [DISPLAY, VALUE]),
    starter: r#"{"display": "Needs review", "value": "review"}"#,
    ..Kind::MESSAGE_CARD
};

pub const DISPLAY: Prop<Text> = Prop::new("display", "Words", "What the reader sees.").required();

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Value",
    "What takes the place of {{id.value}} in a request.",
)
.required();
