//! One column of a Table: its width and alignments.

use super::common::OPTIONAL_TYPE;
use super::table::{HORIZONTAL_CELLS, VERTICAL_CELLS};
use crate::kinds::prelude::*;

/// The column.
pub static KIND: Kind = Kind {
    name: "TableColumnDefinition",
    title: "Table column",
    group: Group::Layout,
    tag: Tag::Optional,
    icon: Icon::Column,
    since: Version::V1_5,
    docs: "The width of one column of a table, and how its cells are aligned.",
    props: props!(
        V1_5,
        [OPTIONAL_TYPE, WIDTH, HORIZONTAL_CELLS, VERTICAL_CELLS]
    ),
    starter: r#"{"width": 1}"#,
    ..Kind::ADAPTIVE
};

/// A weight (a number, also as a string) or `"Npx"`.
pub const WIDTH: Prop<Mixed> = Prop::either(
    "width",
    "Width",
    &[Ty::Number, Ty::Pixels, Ty::Text],
    "A number, the share of the room, or pixels such as 80px.",
)
.default("1")
.layout();
