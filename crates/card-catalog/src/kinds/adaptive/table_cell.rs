//! One cell of a Table.

use super::common::{self, OPTIONAL_TYPE};
use crate::kinds::prelude::*;

/// The cell.
pub static KIND: Kind = Kind {
    name: "TableCell",
    title: "Table cell",
    group: Group::Layout,
    tag: Tag::Optional,
    icon: Icon::Square,
    since: Version::V1_5,
    docs: "One cell of a table: elements below one another.",
    props: props!(
        V1_5,
        [
            OPTIONAL_TYPE,
            ITEMS,
            STYLE,
            BLEED,
            BACKGROUND_IMAGE,
            MIN_HEIGHT,
            MAX_HEIGHT,
            HORIZONTAL_ALIGNMENT,
            VERTICAL_CONTENT_ALIGNMENT,
            RTL,
            SELECT_ACTION,
            LAYOUTS,
            ID,
            IS_VISIBLE,
        ]
    ),
    starter: r#"{
        "type": "TableCell",
        "items": [{"type": "TextBlock", "text": "Passed", "wrap": true}]
    }"#,
    ..Kind::ADAPTIVE
};

pub const ITEMS: Prop<Children> = Prop::many(
    "items",
    "Items",
    common::ANY_ELEMENT,
    "The elements inside, from top to bottom.",
)
.required();

pub use common::{
    BACKGROUND_IMAGE, BLEED, HORIZONTAL_ALIGNMENT, ID, IS_VISIBLE, LAYOUTS, MAX_HEIGHT, MIN_HEIGHT,
    RTL, SELECT_ACTION, STYLE, VERTICAL_CONTENT_ALIGNMENT,
};
