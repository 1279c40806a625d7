//! Container: elements below one another.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Container",
    title: "Container",
    group: Group::Layout,
    role: Role::Element,
    icon: Icon::Square,
    docs: "Holds elements together, on a ground of their own if wanted.",
    props: props!(
        V1_0,
        [
            TYPE,
            ITEMS,
            STYLE,
            BLEED,
            BACKGROUND_IMAGE,
            SHOW_BORDER,
            ROUNDED_CORNERS,
            MIN_HEIGHT,
            MAX_HEIGHT,
            HORIZONTAL_ALIGNMENT,
            VERTICAL_CONTENT_ALIGNMENT,
            RTL,
            SELECT_ACTION,
            LAYOUTS,
        ],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Container",
        "style": "emphasis",
        "items": [{"type": "TextBlock", "text": "Three tests failed in the last run.", "wrap": true}]
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
    BACKGROUND_IMAGE, BLEED, HORIZONTAL_ALIGNMENT, LAYOUTS, MAX_HEIGHT, MIN_HEIGHT,
    ROUNDED_CORNERS, RTL, SELECT_ACTION, SHOW_BORDER, STYLE, VERTICAL_CONTENT_ALIGNMENT,
};
