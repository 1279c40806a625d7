//! Badge.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Badge",
    title: "Badge",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::Tag,
    hosts: host::TEAMS,
    docs: "A few words or an icon on a coloured ground, for a state or a count.",
    label: &[TEXT.name(), ICON.name()],
    props: props!(
        V1_5,
        [
            TYPE,
            TEXT,
            ICON,
            STYLE,
            APPEARANCE,
            SIZE,
            SHAPE,
            ICON_POSITION,
            TOOLTIP,
            common::ALIGNMENT
        ],
        common::ELEMENT
    ),
    starter: r#"{"type": "Badge", "text": "Approved", "icon": "CheckmarkCircle", "style": "Good"}"#,
    ..Kind::TEAMS
};

pub const TEXT: Prop<Text> = Prop::new("text", "Text", "The words; short.");

pub const ICON: Prop<Text> = Prop::new(
    "icon",
    "Icon",
    "A Fluent icon, such as Calendar or Calendar,filled.",
);

pub const TOOLTIP: Prop<Text> = Prop::new(
    "tooltip",
    "Tooltip",
    "Words shown while the pointer rests on it.",
);

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("Default", "Default"),
        ChoiceValue::new("Subtle", "Subtle"),
        ChoiceValue::new("Informative", "Informative"),
        ChoiceValue::new("Accent", "Accent"),
        ChoiceValue::new("Good", "Good"),
        ChoiceValue::new("Attention", "Attention"),
        ChoiceValue::new("Warning", "Warning"),
    ],
    "Which colours it has.",
)
.default(r#""Default""#)
.look();

pub const APPEARANCE: Prop<Choice> = Prop::choice(
    "appearance",
    "Ground",
    &[
        ChoiceValue::new("Filled", "Filled"),
        ChoiceValue::new("Tint", "Tint"),
    ],
    "A strong or a soft ground.",
)
.default(r#""Filled""#)
.look();

pub const SIZE: Prop<Choice> = Prop::choice(
    "size",
    "Size",
    &[
        ChoiceValue::new("Medium", "Medium"),
        ChoiceValue::new("Large", "Large"),
        ChoiceValue::new("ExtraLarge", "Extra large"),
    ],
    "How large it is.",
)
.default(r#""Medium""#)
.look();

pub const SHAPE: Prop<Choice> = Prop::choice(
    "shape",
    "Shape",
    &[
        ChoiceValue::new("Square", "Square"),
        ChoiceValue::new("Rounded", "Rounded"),
        ChoiceValue::new("Circular", "Round ends"),
    ],
    "Its corners.",
)
.default(r#""Circular""#)
.look();

pub const ICON_POSITION: Prop<Choice> = Prop::choice(
    "iconPosition",
    "Icon position",
    &[
        ChoiceValue::new("Before", "Before the text"),
        ChoiceValue::new("After", "After the text"),
    ],
    "On which side of the text the icon stands.",
)
.default(r#""Before""#)
.look();
