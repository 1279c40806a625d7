//! ProgressRing.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "ProgressRing",
    title: "Progress ring",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::SpinnerIos,
    hosts: host::TEAMS,
    docs: "A turning ring that says something is going on.",
    label: &[LABEL.name()],
    props: props!(
        V1_5,
        [TYPE, LABEL, LABEL_POSITION, SIZE, common::ALIGNMENT],
        common::ELEMENT
    ),
    starter: r#"{"type": "ProgressRing", "label": "Deploying"}"#,
    ..Kind::TEAMS
};

pub const LABEL: Prop<Text> = Prop::new("label", "Label", "What is going on.");

pub const LABEL_POSITION: Prop<Choice> = Prop::choice(
    "labelPosition",
    "Label position",
    &[
        ChoiceValue::new("Before", "Before"),
        ChoiceValue::new("After", "After"),
        ChoiceValue::new("Above", "Above"),
        ChoiceValue::new("Below", "Below"),
    ],
    "Where the label stands.",
)
.default(r#""Below""#)
.look();

pub const SIZE: Prop<Choice> = Prop::choice(
    "size",
    "Size",
    &[
        ChoiceValue::new("Tiny", "Tiny"),
        ChoiceValue::new("Small", "Small"),
        ChoiceValue::new("Medium", "Medium"),
        ChoiceValue::new("Large", "Large"),
    ],
    "How large the ring is.",
)
.default(r#""Medium""#)
.look();
