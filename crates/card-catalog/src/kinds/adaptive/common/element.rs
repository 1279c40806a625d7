//! What every element has.

use super::{ANY_ELEMENT, TEAMS_ONLY};
use crate::kinds::adaptive::values::{BLOCK_HEIGHT, DROP, SPACING, TARGET_WIDTH};
use crate::kinds::prelude::*;

/// The element's name.
pub const ID: Prop<Id> = Prop::new(
    "id",
    "Id",
    "A name for this element, unique in the card, by which a toggle action finds it.",
)
.behaviour();

/// Whether it is drawn at first.
pub const IS_VISIBLE: Prop<Bool> = Prop::new(
    "isVisible",
    "Visible",
    "Switched off, it is hidden at first; a toggle action can show it.",
)
.since(Version::V1_2)
.default("true")
.behaviour();

/// A line above.
pub const SEPARATOR: Prop<Bool> = Prop::new(
    "separator",
    "Separator",
    "Draws a thin line before it. Without effect on the first item of a container.",
)
.default("false")
.layout();

/// The gap above.
pub const SPACING_BEFORE: Prop<Choice> = Prop::choice(
    "spacing",
    "Spacing",
    SPACING,
    "The gap between this and what comes before it. Without effect on the first item.",
)
.default(r#""default""#)
.layout();

/// How tall it is.
pub const HEIGHT: Prop<Choice> = Prop::choice(
    "height",
    "Height",
    BLOCK_HEIGHT,
    "As tall as its content, or as tall as there is room for.",
)
.since(Version::V1_1)
.default(r#""auto""#)
.layout();

/// What an old host shows instead.
pub const FALLBACK: Prop<Mixed> = Prop::either(
    "fallback",
    "Fallback",
    &[Ty::Choice(DROP), Ty::One(ANY_ELEMENT)],
    "What is shown where this cannot be: another element, or nothing.",
)
.since(Version::V1_2)
.advanced();

/// What the host must be able to do.
pub const REQUIRES: Prop<Any> = Prop::object(
    "requires",
    "Requires",
    "Features the host must have, each with its least version, such as \
     {\"adaptiveCards\": \"1.5\"}. Where one is missing the fallback is shown.",
)
.since(Version::V1_2)
.control(Control::Json)
.advanced();

/// For which card widths.
pub const FOR_WIDTH: Prop<Choice> = Prop::choice(
    "targetWidth",
    "For card width",
    TARGET_WIDTH,
    "Shows this only while the card is as wide as that.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.layout();

/// The area of a grid it stands in.
pub const GRID_AREA: Prop<Text> = Prop::new(
    "grid.area",
    "Grid area",
    "The area this stands in, where its container lays items out in a grid of named areas.",
)
.teams_extension()
.advanced();

/// The language of its texts.
pub const LANG: Prop<Text> = Prop::new(
    "lang",
    "Language",
    "The language of its texts, such as en or fr-FR, for dates and screen readers.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// Whether collections are sorted by it.
pub const IS_SORT_KEY: Prop<Bool> = Prop::new(
    "isSortKey",
    "Sort key",
    "Makes this the value by which a collection that can be sorted orders its items.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.default("false")
.advanced();

/// A stable name for the host.
pub const KEY: Prop<Text> = Prop::new(
    "key",
    "Key",
    "A stable name that helps Teams keep what the reader has opened or entered when the card is \
     updated. Seldom needed.",
)
.teams_extension()
.claims(TEAMS_ONLY)
.advanced();

/// What an element has besides its `height` and `fallback`, which some kinds state differently.
pub const PLACED: &[PropSpec] = &[
    SEPARATOR.spec,
    SPACING_BEFORE.spec,
    ID.spec,
    IS_VISIBLE.spec,
    FOR_WIDTH.spec,
    REQUIRES.spec,
    GRID_AREA.spec,
    LANG.spec,
    IS_SORT_KEY.spec,
    KEY.spec,
];

/// What every element has.
pub const ELEMENT: &[PropSpec] = &[
    SEPARATOR.spec,
    SPACING_BEFORE.spec,
    HEIGHT.spec,
    ID.spec,
    IS_VISIBLE.spec,
    FOR_WIDTH.spec,
    FALLBACK.spec,
    REQUIRES.spec,
    GRID_AREA.spec,
    LANG.spec,
    IS_SORT_KEY.spec,
    KEY.spec,
];

/// What a piece of a paragraph has.
pub const INLINE: &[PropSpec] = &[
    ID.spec,
    IS_VISIBLE.spec,
    FALLBACK.spec,
    GRID_AREA.spec,
    LANG.spec,
    IS_SORT_KEY.spec,
    KEY.spec,
];
