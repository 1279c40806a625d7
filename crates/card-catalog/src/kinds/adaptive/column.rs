//! Column: one column of a ColumnSet.

use super::common::{self, OPTIONAL_TYPE};
use super::values::DROP;
use crate::kinds::prelude::*;

/// The column.
pub static KIND: Kind = Kind {
    name: "Column",
    title: "Column",
    group: Group::Layout,
    tag: Tag::Optional,
    icon: Icon::Column,
    docs: "One column of a set: elements below one another, in a width of its own.",
    props: props!(
        V1_0,
        [
            OPTIONAL_TYPE,
            ITEMS,
            WIDTH,
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
            FALLBACK,
            common::HEIGHT,
        ],
        common::PLACED
    ),
    starter: r#"{
        "type": "Column",
        "width": "stretch",
        "items": [{"type": "TextBlock", "text": "Finished in 12 minutes", "wrap": true}]
    }"#,
    ..Kind::ADAPTIVE
};

pub const ITEMS: Prop<Children> = Prop::many(
    "items",
    "Items",
    common::ANY_ELEMENT,
    "The elements inside, from top to bottom.",
)
.default("[]");

const WIDTHS: &[ChoiceValue] = &[
    ChoiceValue::new("auto", "As needed").docs("As wide as its content."),
    ChoiceValue::new("stretch", "Stretch").docs("Takes what room is left."),
];

/// A word, `"Npx"`, or a weight: a number, also as a string, and in Outlook `"N*"`.
pub const WIDTH: Prop<Mixed> = Prop::either(
    "width",
    "Width",
    &[Ty::Choice(WIDTHS), Ty::Pixels, Ty::Number, Ty::Text],
    "auto, stretch, pixels such as 80px, or a number: the share of the room among the columns \
     with a number.",
)
.default(r#""stretch""#)
.claims(&[Claim::new(
    Target::Outlook,
    Support::Disputed,
    "Outlook's page says a column without width is as wide as its content; Teams stretches it.",
    sources::OUTLOOK_ADAPTIVE,
)])
.layout();

pub const FALLBACK: Prop<Mixed> = Prop::either(
    "fallback",
    "Fallback",
    &[
        Ty::Choice(DROP),
        Ty::One(Accept::only(Family::Adaptive, only!(self))),
    ],
    "What is shown where this column cannot be: another column, or nothing.",
)
.since(Version::V1_2)
.advanced();

pub use common::{
    BACKGROUND_IMAGE, BLEED, HORIZONTAL_ALIGNMENT, LAYOUTS, MAX_HEIGHT, MIN_HEIGHT,
    ROUNDED_CORNERS, RTL, SELECT_ACTION, SHOW_BORDER, STYLE, VERTICAL_CONTENT_ALIGNMENT,
};
