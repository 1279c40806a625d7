//! Input.Rating: stars to click.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.Rating",
    title: "Rating input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::Star,
    hosts: host::TEAMS,
    docs: "A row of stars on which the reader gives a mark.",
    label: &[common::LABEL.name(), common::INPUT_ID.name()],
    props: props!(
        V1_5,
        [TYPE, VALUE, MAX, ALLOW_HALF_STEPS, SIZE, COLOR],
        common::INPUT
    ),
    starter: r#"{"type": "Input.Rating", "id": "quality", "label": "How good was it?"}"#,
    ..Kind::TEAMS
};

pub const VALUE: Prop<Number> = Prop::new(
    "value",
    "Initial value",
    "How many stars are filled at first.",
);

pub const MAX: Prop<Int> = Prop::int(
    "max",
    "Stars",
    Range::at_least(1),
    "How many stars there are.",
)
.default("5");

pub const ALLOW_HALF_STEPS: Prop<Bool> = Prop::new(
    "allowHalfSteps",
    "Half stars",
    "Lets the reader give half a star.",
)
.default("false")
.behaviour();

pub const SIZE: Prop<Choice> = Prop::choice(
    "size",
    "Size",
    &[
        ChoiceValue::new("Medium", "Medium"),
        ChoiceValue::new("Large", "Large"),
    ],
    "How large the stars are.",
)
.default(r#""Large""#)
.look();

pub const COLOR: Prop<Choice> = Prop::choice(
    "color",
    "Colour",
    &[
        ChoiceValue::new("Neutral", "Neutral"),
        ChoiceValue::new("Marigold", "Marigold"),
    ],
    "The colour of filled stars.",
)
.default(r#""Neutral""#)
.look();
