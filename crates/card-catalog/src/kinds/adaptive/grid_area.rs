//! GridArea: a named part of a grid layout.

use super::common::OPTIONAL_TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "GridArea",
    title: "Area",
    tag: Tag::Optional,
    icon: Icon::Square,
    docs: "A named part of a grid: where it begins, and over how many columns and rows it reaches.",
    label: &[NAME.name()],
    props: props!(
        V1_5,
        [OPTIONAL_TYPE, NAME, COLUMN, COLUMN_SPAN, ROW, ROW_SPAN]
    ),
    starter: r#"{"name": "text", "column": 2}"#,
    ..Kind::TEAMS
};

pub const NAME: Prop<Text> = Prop::new(
    "name",
    "Name",
    "What elements write as their grid area to stand here.",
);

const POSITION: Range = Range::new(1, 100);

pub const COLUMN: Prop<Int> =
    Prop::int("column", "Column", POSITION, "The first column, from 1.").default("1");

pub const COLUMN_SPAN: Prop<Int> = Prop::int(
    "columnSpan",
    "Columns",
    POSITION,
    "Over how many columns it reaches.",
)
.default("1");

pub const ROW: Prop<Int> = Prop::int("row", "Row", POSITION, "The first row, from 1.").default("1");

pub const ROW_SPAN: Prop<Int> = Prop::int(
    "rowSpan",
    "Rows",
    POSITION,
    "Over how many rows it reaches.",
)
.default("1");
