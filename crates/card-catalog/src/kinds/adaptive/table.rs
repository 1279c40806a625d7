//! Table: rows and columns.

use super::common::{self, TYPE};
use super::values::{CONTAINER_STYLE, HORIZONTAL, VERTICAL};
use super::{table_column, table_row};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Table",
    title: "Table",
    group: Group::Layout,
    role: Role::Element,
    icon: Icon::Table,
    since: Version::V1_5,
    docs: "Rows of cells in common columns, the first row as their heads.",
    props: props!(
        V1_5,
        [
            TYPE,
            COLUMNS,
            ROWS,
            FIRST_ROW_AS_HEADERS,
            FIRST_ROW_AS_HEADER,
            SHOW_GRID_LINES,
            GRID_STYLE,
            STYLE,
            HORIZONTAL_CELLS,
            VERTICAL_CELLS,
            SHOW_BORDER,
            ROUNDED_CORNERS,
            MIN_WIDTH,
        ],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Table",
        "columns": [{"width": 2}, {"width": 1}],
        "rows": [
            {"type": "TableRow", "cells": [
                {"type": "TableCell", "items": [{"type": "TextBlock", "text": "Stage", "wrap": true}]},
                {"type": "TableCell", "items": [{"type": "TextBlock", "text": "Result", "wrap": true}]}
            ]},
            {"type": "TableRow", "cells": [
                {"type": "TableCell", "items": [{"type": "TextBlock", "text": "Unit tests", "wrap": true}]},
                {"type": "TableCell", "items": [{"type": "TextBlock", "text": "Passed", "wrap": true}]}
            ]}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const COLUMNS: Prop<Children> = Prop::many(
    "columns",
    "Columns",
    Accept::only(Family::Adaptive, only!(table_column)),
    "How many columns there are, and how wide each is. Cells beyond them are not drawn.",
)
.required();

pub const ROWS: Prop<Children> = Prop::many(
    "rows",
    "Rows",
    Accept::only(Family::Adaptive, only!(table_row)),
    "The rows, from top to bottom.",
)
.default("[]");

pub const FIRST_ROW_AS_HEADERS: Prop<Bool> = Prop::new(
    "firstRowAsHeaders",
    "First row is the head",
    "Draws the first row bold, and reads it out as the names of the columns.",
)
.default("true")
.look();

/// The open schema's spelling; renderers read the other one.
pub const FIRST_ROW_AS_HEADER: Prop<Bool> = Prop::new(
    "firstRowAsHeader",
    "First row is the head (other spelling)",
    "The same as firstRowAsHeaders, as the schema spells it. Write firstRowAsHeaders.",
)
.default("true")
.advanced();

pub const SHOW_GRID_LINES: Prop<Bool> = Prop::new(
    "showGridLines",
    "Grid lines",
    "Draws lines around the cells.",
)
.default("true")
.look();

pub const GRID_STYLE: Prop<Choice> = Prop::choice(
    "gridStyle",
    "Grid colour",
    CONTAINER_STYLE,
    "The colour of the grid lines.",
)
.default(r#""default""#)
.look();

/// The alignments of cells stand on tables, columns and rows alike.
pub const HORIZONTAL_CELLS: Prop<Choice> = Prop::choice(
    "horizontalCellContentAlignment",
    "Alignment of cells",
    HORIZONTAL,
    "Where content stands in its cells. A row's word goes before a column's, a column's before a table's.",
)
.layout();

pub const VERTICAL_CELLS: Prop<Choice> = Prop::choice(
    "verticalCellContentAlignment",
    "Vertical alignment of cells",
    VERTICAL,
    "Where content stands in cells taller than it. A row's word goes before a column's or table's.",
)
.layout();

/// As of a container, and an addition of Teams.
pub const STYLE: Prop<Choice> = common::STYLE.teams_extension().claims(common::TEAMS_ONLY);

pub use super::column_set::MIN_WIDTH;
pub use common::{ROUNDED_CORNERS, SHOW_BORDER};
