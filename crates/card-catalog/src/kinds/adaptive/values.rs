//! Words that several properties choose from.

use crate::kinds::prelude::*;

/// Left, centre, right.
pub const HORIZONTAL: &[ChoiceValue] = &[
    ChoiceValue::new("left", "Left"),
    ChoiceValue::new("center", "Centre"),
    ChoiceValue::new("right", "Right"),
];

/// Top, centre, bottom.
pub const VERTICAL: &[ChoiceValue] = &[
    ChoiceValue::new("top", "Top"),
    ChoiceValue::new("center", "Centre"),
    ChoiceValue::new("bottom", "Bottom"),
];

/// The backgrounds of containers.
pub const CONTAINER_STYLE: &[ChoiceValue] = &[
    ChoiceValue::new("default", "Plain"),
    ChoiceValue::new("emphasis", "Emphasis").docs("A slightly darker ground."),
    ChoiceValue::new("good", "Good")
        .since(Version::V1_2)
        .docs("The ground of success, green."),
    ChoiceValue::new("attention", "Attention")
        .since(Version::V1_2)
        .docs("The ground of failure, red."),
    ChoiceValue::new("warning", "Warning")
        .since(Version::V1_2)
        .docs("The ground of caution, yellow."),
    ChoiceValue::new("accent", "Accent")
        .since(Version::V1_2)
        .docs("The ground of the host's colour."),
];

/// The sides that `height` chooses between.
pub const BLOCK_HEIGHT: &[ChoiceValue] = &[
    ChoiceValue::new("auto", "As needed"),
    ChoiceValue::new("stretch", "Stretch").docs("Takes what room is left."),
];

/// The gaps between elements.
pub const SPACING: &[ChoiceValue] = &[
    ChoiceValue::new("default", "Default"),
    ChoiceValue::new("none", "None"),
    ChoiceValue::new("extraSmall", "Extra small").docs("New in Teams, October 2025."),
    ChoiceValue::new("small", "Small"),
    ChoiceValue::new("medium", "Medium"),
    ChoiceValue::new("large", "Large"),
    ChoiceValue::new("extraLarge", "Extra large"),
    ChoiceValue::new("padding", "Padding").docs("As wide as the card's own margin."),
];

/// The card widths that Teams tells apart.
pub const TARGET_WIDTH: &[ChoiceValue] = &[
    ChoiceValue::new("VeryNarrow", "Very narrow").docs("The side panel of a meeting."),
    ChoiceValue::new("Narrow", "Narrow").docs("A phone held upright."),
    ChoiceValue::new("Standard", "Standard").docs("A chat on the desktop."),
    ChoiceValue::new("Wide", "Wide").docs("A phone held sideways, or a full-width card."),
    ChoiceValue::new("atLeast:VeryNarrow", "Very narrow or wider"),
    ChoiceValue::new("atLeast:Narrow", "Narrow or wider"),
    ChoiceValue::new("atLeast:Standard", "Standard or wider"),
    ChoiceValue::new("atLeast:Wide", "Wide or wider"),
    ChoiceValue::new("atMost:VeryNarrow", "Very narrow at most"),
    ChoiceValue::new("atMost:Narrow", "Narrow at most"),
    ChoiceValue::new("atMost:Standard", "Standard at most"),
    ChoiceValue::new("atMost:Wide", "Wide at most"),
];

/// The fallback that removes what is not supported.
pub const DROP: &[ChoiceValue] =
    &[ChoiceValue::new("drop", "Leave out").docs("Shows nothing in its place.")];

/// Whether inputs are checked and sent along.
pub const ASSOCIATED_INPUTS: &[ChoiceValue] = &[
    ChoiceValue::new("auto", "Check and send"),
    ChoiceValue::new("none", "Leave out").docs("Inputs are neither checked nor sent."),
];
