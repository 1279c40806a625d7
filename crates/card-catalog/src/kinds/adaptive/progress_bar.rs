//! ProgressBar.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "ProgressBar",
    title: "Progress bar",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::DataBarHorizontal,
    hosts: host::TEAMS,
    docs: "A bar that shows how far something has come.",
    label: &[],
    props: props!(
        V1_5,
        [TYPE, VALUE, MAX, COLOR, common::ALIGNMENT],
        common::ELEMENT
    ),
    starter: r#"{"type": "ProgressBar", "value": 60}"#,
    ..Kind::TEAMS
};

pub const VALUE: Prop<Number> = Prop::new(
    "value",
    "Value",
    "How far it has come. Without it the bar moves on and on.",
);

pub const MAX: Prop<Number> =
    Prop::new("max", "Whole", "The value at which it is done.").default("100");

pub const COLOR: Prop<Choice> = Prop::choice(
    "color",
    "Colour",
    &[
        ChoiceValue::new("Accent", "Accent"),
        ChoiceValue::new("Good", "Good"),
        ChoiceValue::new("Warning", "Warning"),
        ChoiceValue::new("Attention", "Attention"),
    ],
    "The colour of the bar.",
)
.default(r#""Accent""#)
.look();
