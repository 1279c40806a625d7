//! One row of a Table.

use super::common::{self, OPTIONAL_TYPE};
use super::table::{HORIZONTAL_CELLS, VERTICAL_CELLS};
use super::table_cell;
use crate::kinds::prelude::*;

/// The row.
pub static KIND: Kind = Kind {
    name: "TableRow",
    title: "Table row",
    group: Group::Layout,
    tag: Tag::Optional,
    icon: Icon::Board,
    since: Version::V1_5,
    docs: "One row of a table: a cell for each column.",
    props: props!(
        V1_5,
        [
            OPTIONAL_TYPE,
            CELLS,
            STYLE,
            HORIZONTAL_CELLS,
            VERTICAL_CELLS,
            SHOW_BORDER,
            ROUNDED_CORNERS,
            ID,
            IS_VISIBLE,
        ]
    ),
    starter: r#"{
        "type": "TableRow",
        "cells": [
            {"type": "TableCell", "items": [{"type": "TextBlock", "text": "Unit tests", "wrap": true}]},
            {"type": "TableCell", "items": [{"type": "TextBlock", "text": "Passed", "wrap": true}]}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const CELLS: Prop<Children> = Prop::many(
    "cells",
    "Cells",
    Accept::only(Family::Adaptive, only!(table_cell)),
    "The cells, from left to right: as many as the table has columns.",
)
.required();

pub use common::{ID, IS_VISIBLE, ROUNDED_CORNERS, SHOW_BORDER, STYLE};
