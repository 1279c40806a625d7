//! ColumnSet: columns beside one another.

use super::column;
use super::common::{self, TYPE};
use super::values::HORIZONTAL;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "ColumnSet",
    title: "Columns",
    group: Group::Layout,
    role: Role::Element,
    icon: Icon::ColumnTriple,
    docs: "Puts columns beside one another, each with elements of its own.",
    props: props!(
        V1_0,
        [
            TYPE,
            COLUMNS,
            STYLE,
            BLEED,
            SHOW_BORDER,
            ROUNDED_CORNERS,
            MIN_HEIGHT,
            MIN_WIDTH,
            HORIZONTAL_ALIGNMENT,
            SELECT_ACTION,
        ],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "ColumnSet",
        "columns": [
            {"type": "Column", "width": "stretch", "items": [
                {"type": "TextBlock", "text": "Integration tests", "wrap": true}
            ]},
            {"type": "Column", "width": "auto", "items": [
                {"type": "TextBlock", "text": "Failed", "weight": "bolder", "color": "attention", "wrap": true}
            ]}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const COLUMNS: Prop<Children> = Prop::many(
    "columns",
    "Columns",
    Accept::only(Family::Adaptive, only!(column)),
    "The columns, from left to right.",
)
.default("[]");

pub use common::{BLEED, MIN_HEIGHT, ROUNDED_CORNERS, SELECT_ACTION, SHOW_BORDER};

/// As of a container, and younger.
pub const STYLE: Prop<Choice> = common::STYLE.since(Version::V1_2);

const AUTO: &[ChoiceValue] =
    &[ChoiceValue::new("auto", "As needed").docs("As wide as the columns need.")];

pub const MIN_WIDTH: Prop<Mixed> = Prop::either(
    "minWidth",
    "Least width",
    &[Ty::Choice(AUTO), Ty::Pixels],
    "At least this wide, such as 400px; on a narrower card the columns can be scrolled sideways.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.layout();

pub const HORIZONTAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    HORIZONTAL,
    "Where the columns stand if they are narrower than the card.",
)
.default(r#""left""#)
.layout();
