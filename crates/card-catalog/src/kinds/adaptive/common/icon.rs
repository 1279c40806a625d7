//! What Fluent icons in cards have.

use crate::kinds::prelude::*;

/// Which drawing.
pub const ICON_NAME: Prop<Text> = Prop::new(
    "name",
    "Icon",
    "Its name in the Fluent icon catalogue, such as Calendar.",
)
.required();

/// Line or solid.
pub const ICON_STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("Regular", "Regular"),
        ChoiceValue::new("Filled", "Filled"),
    ],
    "Drawn in lines, or filled.",
)
.default(r#""Regular""#)
.look();

/// The colours of text.
pub const ICON_COLOR: Prop<Choice> = Prop::choice(
    "color",
    "Colour",
    &[
        ChoiceValue::new("Default", "Default"),
        ChoiceValue::new("Dark", "Dark"),
        ChoiceValue::new("Light", "Light"),
        ChoiceValue::new("Accent", "Accent"),
        ChoiceValue::new("Good", "Good"),
        ChoiceValue::new("Warning", "Warning"),
        ChoiceValue::new("Attention", "Attention"),
    ],
    "One of the colours that text has.",
)
.default(r#""Default""#)
.look();

/// Sizes by name.
pub const ICON_SIZES: &[ChoiceValue] = &[
    ChoiceValue::new("xxSmall", "12 pixels"),
    ChoiceValue::new("xSmall", "16 pixels"),
    ChoiceValue::new("Small", "20 pixels"),
    ChoiceValue::new("Standard", "24 pixels"),
    ChoiceValue::new("Medium", "28 pixels"),
    ChoiceValue::new("Large", "32 pixels"),
    ChoiceValue::new("xLarge", "40 pixels"),
    ChoiceValue::new("xxLarge", "48 pixels"),
];
