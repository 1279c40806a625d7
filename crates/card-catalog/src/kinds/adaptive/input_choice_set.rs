//! Input.ChoiceSet: a choice of one value, or of several.

use super::choice;
use super::common::{self, CHOICES_DATA, PLACEHOLDER, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.ChoiceSet",
    title: "Choice input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::CheckboxChecked,
    docs: "A choice of one value or of several: a list that opens, a search, radio buttons or boxes.",
    label: &[common::LABEL.name(), common::INPUT_ID.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            CHOICES,
            STYLE,
            IS_MULTI_SELECT,
            VALUE,
            PLACEHOLDER,
            CHOICES_DATA,
            WRAP,
            USE_MULTIPLE_COLUMNS,
            MIN_COLUMN_WIDTH
        ],
        common::INPUT
    ),
    starter: r#"{
        "type": "Input.ChoiceSet",
        "id": "severity",
        "label": "Severity",
        "choices": [{"title": "High", "value": "high"}, {"title": "Low", "value": "low"}],
        "value": "high"
    }"#,
    ..Kind::ADAPTIVE
};

pub const CHOICES: Prop<Children> = Prop::many(
    "choices",
    "Choices",
    Accept::only(Family::Adaptive, only!(choice)),
    "What the reader can choose from.",
);

pub const IS_MULTI_SELECT: Prop<Bool> = Prop::new(
    "isMultiSelect",
    "Several answers",
    "Lets the reader choose more than one value.",
)
.default("false")
.behaviour();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("compact", "Closed list"),
        ChoiceValue::new("expanded", "All visible")
            .docs("Radio buttons, or boxes for several answers."),
        ChoiceValue::new("filtered", "Search")
            .since(Version::V1_5)
            .docs("A field that narrows the list while the reader types. For one answer only."),
    ],
    "How the choices are offered.",
)
.default(r#""compact""#)
.look();

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Initial value",
    "The value chosen at first; several are separated by commas.",
);

pub const WRAP: Prop<Bool> = Prop::new(
    "wrap",
    "Wrap",
    "Breaks long choices into lines instead of cutting them off.",
)
.since(Version::V1_2)
.default("false")
.look();

pub const USE_MULTIPLE_COLUMNS: Prop<Bool> = Prop::new(
    "useMultipleColumns",
    "Several columns",
    "Sets visible choices side by side where there is room.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default("false")
.look();

pub const MIN_COLUMN_WIDTH: Prop<Pixels> = Prop::new(
    "minColumnWidth",
    "Least column width",
    "The least width of a column of choices, such as 100px.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default(r#""100px""#)
.look();
