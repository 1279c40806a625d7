//! What every input has.

use super::{
    FALLBACK, FOR_WIDTH, GRID_AREA, HEIGHT, IS_SORT_KEY, IS_VISIBLE, KEY, LANG, REQUIRES,
    SEPARATOR, SPACING_BEFORE, TEAMS_ONLY,
};
use crate::kinds::adaptive::{data_query, reset_inputs};
use crate::kinds::prelude::*;

/// The name an input's value is sent under.
pub const INPUT_ID: Prop<Id> = Prop::new(
    "id",
    "Id",
    "The name its value is sent under, unique in the card. Without one nothing is checked or sent.",
)
.required()
.behaviour();

/// The words above the field.
pub const LABEL: Prop<Text> = Prop::new(
    "label",
    "Label",
    "The words above the field, which screen readers read out too.",
)
.since(Version::V1_3);

/// Whether it must be filled.
pub const IS_REQUIRED: Prop<Bool> = Prop::new(
    "isRequired",
    "Required",
    "Holds back every action that sends inputs until this one is filled.",
)
.since(Version::V1_3)
.default("false")
.behaviour();

/// What is said of a wrong value.
pub const ERROR_MESSAGE: Prop<Text> = Prop::new(
    "errorMessage",
    "Error message",
    "Shown below the field if its value cannot be sent as it is.",
)
.since(Version::V1_3)
.behaviour();

/// The words in an empty field.
pub const PLACEHOLDER: Prop<Text> = Prop::new(
    "placeholder",
    "Placeholder",
    "Grey words in the field while it is empty. They do not replace a label.",
);

/// Label above or beside.
pub const LABEL_POSITION: Prop<Choice> = Prop::choice(
    "labelPosition",
    "Label position",
    &[
        ChoiceValue::new("above", "Above"),
        ChoiceValue::new("inline", "Beside"),
    ],
    "Where the label stands: above the field or beside it.",
)
.since(Version::V1_6)
.default(r#""above""#)
.look();

/// The width of a label beside the field.
pub const LABEL_WIDTH: Prop<Mixed> = Prop::either(
    "labelWidth",
    "Label width",
    &[Ty::Pixels, Ty::Number],
    "How wide a label beside the field is: percent of the row (40), or pixels (\"80px\").",
)
.since(Version::V1_6)
.look();

/// Whether the field shows its frame.
pub const INPUT_STYLE: Prop<Choice> = Prop::choice(
    "inputStyle",
    "Frame",
    &[
        ChoiceValue::new("default", "Always"),
        ChoiceValue::new("revealOnHover", "On hover")
            .docs("Looks like text until the pointer rests on it."),
    ],
    "Whether the frame of the field is always to be seen.",
)
.since(Version::V1_6)
.default(r#""default""#)
.look();

/// What a change does.
pub const VALUE_CHANGED_ACTION: Prop<Child> = Prop::one(
    "valueChangedAction",
    "On change",
    Accept::only(Family::Adaptive, only!(reset_inputs)),
    "Resets other inputs when the reader changes this one.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// Where further choices come from.
pub const CHOICES_DATA: Prop<Child> = Prop::record(
    "choices.data",
    "Search",
    &data_query::KIND,
    "Finds choices while the reader types: people of the organisation, or what a bot answers.",
)
.teams_extension()
.behaviour();

/// What every input has besides its own.
pub const INPUT: &[PropSpec] = &[
    LABEL.spec,
    INPUT_ID.spec,
    IS_REQUIRED.spec,
    ERROR_MESSAGE.spec,
    LABEL_POSITION.spec,
    LABEL_WIDTH.spec,
    INPUT_STYLE.spec,
    VALUE_CHANGED_ACTION.spec,
    SEPARATOR.spec,
    SPACING_BEFORE.spec,
    HEIGHT.spec,
    IS_VISIBLE.spec,
    FOR_WIDTH.spec,
    FALLBACK.spec,
    REQUIRES.spec,
    GRID_AREA.spec,
    LANG.spec,
    IS_SORT_KEY.spec,
    KEY.spec,
];
