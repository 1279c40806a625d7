//! Layout.AreaGrid: a grid of named areas.

use super::common::{self, TYPE};
use super::grid_area;
use super::layout_flow::{COLUMN_SPACING, ROW_SPACING};
use crate::kinds::prelude::*;

/// The layout.
pub static KIND: Kind = Kind {
    name: "Layout.AreaGrid",
    title: "Grid layout",
    icon: Icon::Table,
    docs: "A grid of named areas; an element names the one it stands in as its grid area.",
    props: props!(
        V1_5,
        [
            TYPE,
            AREAS,
            COLUMNS,
            COLUMN_SPACING,
            ROW_SPACING,
            common::FOR_WIDTH,
            common::KEY
        ]
    ),
    starter: r#"{
        "type": "Layout.AreaGrid",
        "columns": [35],
        "areas": [{"name": "picture"}, {"name": "text", "column": 2}]
    }"#,
    ..Kind::TEAMS
};

pub const COLUMNS: Prop<Any> = Prop::list(
    "columns",
    "Columns",
    &Ty::Either(&[
        Ty::Number,
        Ty::Pixels,
        Ty::Choice(&[ChoiceValue::new("auto", "As needed").docs("Known to Teams on phones.")]),
    ]),
    "Widths of the first columns: percent as a number, or 80px. The others share what is left.",
)
.layout();

pub const AREAS: Prop<Any> = Prop::list(
    "areas",
    "Areas",
    const { &Ty::Record(&grid_area::KIND) },
    "The areas of the grid, each with a name.",
);
