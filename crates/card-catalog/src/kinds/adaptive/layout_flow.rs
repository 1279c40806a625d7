//! Layout.Flow: items beside one another, in as many rows as they need.

use super::common::{self, TYPE};
use super::values::{HORIZONTAL, SPACING, VERTICAL};
use crate::kinds::prelude::*;

/// The layout.
pub static KIND: Kind = Kind {
    name: "Layout.Flow",
    title: "Flow layout",
    icon: Icon::ImageMultiple,
    docs: "Items beside one another, in as many rows as they need.",
    props: props!(
        V1_5,
        [
            TYPE,
            ITEM_FIT,
            ITEM_WIDTH,
            MIN_ITEM_WIDTH,
            MAX_ITEM_WIDTH,
            HORIZONTAL_ITEMS_ALIGNMENT,
            VERTICAL_ITEMS_ALIGNMENT,
            COLUMN_SPACING,
            ROW_SPACING,
            common::FOR_WIDTH,
            common::KEY
        ]
    ),
    starter: r#"{"type": "Layout.Flow", "itemWidth": "150px", "itemFit": "Fill"}"#,
    ..Kind::TEAMS
};

pub const ITEM_FIT: Prop<Choice> = Prop::choice(
    "itemFit",
    "Item fit",
    &[
        ChoiceValue::new("Fit", "As needed"),
        ChoiceValue::new("Fill", "Fill the row").docs("Items grow until their row is full."),
    ],
    "Whether items grow until their row is full.",
)
.default(r#""Fit""#)
.layout();

pub const ITEM_WIDTH: Prop<Pixels> = Prop::new(
    "itemWidth",
    "Item width",
    "How wide each item is, such as 150px. Instead of least and greatest width.",
)
.layout();

pub const MIN_ITEM_WIDTH: Prop<Pixels> = Prop::new(
    "minItemWidth",
    "Least item width",
    "No item is narrower than this, such as 100px.",
)
.layout();

pub const MAX_ITEM_WIDTH: Prop<Pixels> = Prop::new(
    "maxItemWidth",
    "Greatest item width",
    "No item is wider than this, such as 150px. Not together with Fill the row.",
)
.layout();

pub const HORIZONTAL_ITEMS_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalItemsAlignment",
    "Alignment",
    HORIZONTAL,
    "Where the items of a row stand that they do not fill.",
)
.default(r#""center""#)
.layout();

pub const VERTICAL_ITEMS_ALIGNMENT: Prop<Choice> = Prop::choice(
    "verticalItemsAlignment",
    "Vertical alignment",
    VERTICAL,
    "Where lower items stand beside a taller one.",
)
.default(r#""top""#)
.layout();

pub const COLUMN_SPACING: Prop<Choice> = Prop::choice(
    "columnSpacing",
    "Space between columns",
    SPACING,
    "The gap between items beside one another.",
)
.default(r#""default""#)
.layout();

pub const ROW_SPACING: Prop<Choice> = Prop::choice(
    "rowSpacing",
    "Space between rows",
    SPACING,
    "The gap between rows.",
)
.default(r#""default""#)
.layout();
