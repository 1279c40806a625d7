//! Chart.HorizontalBar.

use super::chart_horizontal_value;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.HorizontalBar",
    title: "Horizontal bars",
    icon: Icon::DataBarHorizontal,
    docs: "One bar for each value, with room for long names.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            DATA,
            common::X_AXIS_TITLE,
            common::Y_AXIS_TITLE,
            DISPLAY_MODE,
            common::COLOR_OF_ALL
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.HorizontalBar",
        "title": "Minutes per stage",
        "data": [
            {"x": "Compile", "y": 9},
            {"x": "Unit tests", "y": 6},
            {"x": "Integration tests", "y": 14}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Data",
    Accept::only(Family::Adaptive, only!(chart_horizontal_value)),
    "The bars, from top to bottom.",
);

pub const DISPLAY_MODE: Prop<Choice> = Prop::choice(
    "displayMode",
    "Display",
    &[
        ChoiceValue::new("AbsoluteWithAxis", "With axis"),
        ChoiceValue::new("AbsoluteNoAxis", "Without axis").docs("The number stands above its bar."),
        ChoiceValue::new("PartToWhole", "Part of a whole")
            .docs("Each bar is a share of the sum of all."),
    ],
    "What the length of a bar is measured against.",
)
.default(r#""AbsoluteWithAxis""#)
.look();
