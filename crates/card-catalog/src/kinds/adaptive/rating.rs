//! Rating.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Rating",
    title: "Rating",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::Star,
    hosts: host::TEAMS,
    docs: "Stars that show how something was rated; they cannot be changed.",
    label: &[],
    props: props!(
        V1_5,
        [
            TYPE,
            VALUE,
            MAX,
            COUNT,
            STYLE,
            SIZE,
            COLOR,
            common::ALIGNMENT
        ],
        common::ELEMENT
    ),
    starter: r#"{"type": "Rating", "value": 4.5, "count": 120}"#,
    ..Kind::TEAMS
};

pub const VALUE: Prop<Number> =
    Prop::new("value", "Value", "How many stars are filled, such as 4.5.");

pub const MAX: Prop<Number> = Prop::new("max", "Stars", "How many stars there are.").default("5");

pub const COUNT: Prop<Number> = Prop::new("count", "Votes", "How many people rated it.");

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("Default", "All stars"),
        ChoiceValue::new("Compact", "One star and the number"),
    ],
    "All the stars, or one with the number.",
)
.default(r#""Default""#)
.look();

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
    "The colour of the stars.",
)
.default(r#""Neutral""#)
.look();
