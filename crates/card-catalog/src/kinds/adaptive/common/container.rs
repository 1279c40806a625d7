//! What several containers have.

use super::{ANY_ELEMENT, TAP_ACTION, TEAMS_ONLY};
use crate::kinds::adaptive::values::{CONTAINER_STYLE, HORIZONTAL, VERTICAL};
use crate::kinds::adaptive::{
    background_image, layout_area_grid, layout_flow, layout_stack, themed_url,
};
use crate::kinds::prelude::*;

/// What a tap does.
pub const SELECT_ACTION: Prop<Child> = Prop::one(
    "selectAction",
    "On tap",
    TAP_ACTION,
    "What happens when the reader taps it. Any action but Show card.",
)
.since(Version::V1_1)
.behaviour();

/// The ground.
pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    CONTAINER_STYLE,
    "The colour of the ground, which says at a glance how things stand. Taken from the container \
     around it if not set.",
)
.look();

/// Whether the ground reaches the edges.
pub const BLEED: Prop<Bool> = Prop::new(
    "bleed",
    "Bleed",
    "Lets the ground reach to the edges of what is around it. Needs a style or picture as ground.",
)
.since(Version::V1_2)
.default("false")
.look();

/// A picture as ground.
pub const BACKGROUND_IMAGE: Prop<Mixed> = Prop::either(
    "backgroundImage",
    "Background picture",
    const { &[Ty::Url, Ty::Record(&background_image::KIND)] },
    "A picture behind the content: its address, or an object that says how it fills the ground.",
)
.since(Version::V1_2)
.look();

/// The least height.
pub const MIN_HEIGHT: Prop<Pixels> = Prop::new(
    "minHeight",
    "Least height",
    "At least this tall, such as 80px.",
)
.since(Version::V1_2)
.layout();

/// Where the content stands in a tall container.
pub const VERTICAL_CONTENT_ALIGNMENT: Prop<Choice> = Prop::choice(
    "verticalContentAlignment",
    "Vertical alignment",
    VERTICAL,
    "Where the content stands if there is more room than it needs.",
)
.since(Version::V1_1)
.default(r#""top""#)
.layout();

/// Where items stand across.
pub const HORIZONTAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    HORIZONTAL,
    "Where the items stand that are narrower than it, unless they say so themselves. Taken from \
     the container around it if not set.",
)
.layout();

/// Right to left.
pub const RTL: Prop<Bool> = Prop::new(
    "rtl",
    "Right to left",
    "Lays the content out from right to left, as for Arabic or Hebrew. Taken from the container \
     around it if not set.",
)
.since(Version::V1_5)
.layout();

/// A border.
pub const SHOW_BORDER: Prop<Bool> =
    Prop::new("showBorder", "Border", "Draws a thin border around it.")
        .teams_extension()
        .claims(TEAMS_ONLY)
        .default("false")
        .look();

/// Rounded corners.
pub const ROUNDED_CORNERS: Prop<Bool> =
    Prop::new("roundedCorners", "Rounded corners", "Rounds its corners.")
        .teams_extension()
        .claims(TEAMS_ONLY)
        .default("false")
        .look();

/// Layouts for card widths.
pub const LAYOUTS: Prop<Children> = Prop::many(
    "layouts",
    "Layouts",
    Accept::only(
        Family::Adaptive,
        only!(layout_stack, layout_flow, layout_area_grid),
    ),
    "How items are arranged: stacked, flowing or in a grid. The first layout for the card's width \
     counts.",
)
.teams_extension()
.layout();

/// The greatest height.
pub const MAX_HEIGHT: Prop<Pixels> = Prop::new(
    "maxHeight",
    "Greatest height",
    "At most this tall, such as 200px; what does not fit can be scrolled to.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.layout();

/// Addresses by theme.
pub const THEMED_URLS: Prop<Any> = Prop::list(
    "themedUrls",
    "Addresses by theme",
    const { &Ty::Record(&themed_url::KIND) },
    "Other pictures for the light and the dark theme.",
)
.teams_extension()
.advanced();

/// The elements of a page.
pub const ITEMS: Prop<Children> = Prop::many(
    "items",
    "Items",
    ANY_ELEMENT,
    "The elements inside, from top to bottom.",
)
.required();

/// What the pages of carousels, accordions and tabs have besides their items.
pub const PAGE: &[PropSpec] = &[
    STYLE.spec,
    BACKGROUND_IMAGE.spec,
    SHOW_BORDER.spec,
    ROUNDED_CORNERS.spec,
    MIN_HEIGHT.spec,
    MAX_HEIGHT.spec,
    VERTICAL_CONTENT_ALIGNMENT.spec,
    RTL.spec,
    SELECT_ACTION.spec,
    LAYOUTS.spec,
];
