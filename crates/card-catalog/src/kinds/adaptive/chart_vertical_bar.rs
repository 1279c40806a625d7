//! Chart.VerticalBar.

use super::chart_bar;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.VerticalBar",
    title: "Bar chart",
    icon: Icon::DataBarVertical,
    docs: "One upright bar for each value.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            DATA,
            common::X_AXIS_TITLE,
            common::Y_AXIS_TITLE,
            common::SHOW_BAR_VALUES,
            common::COLOR_OF_ALL,
            common::Y_MIN,
            common::Y_MAX
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.VerticalBar",
        "title": "Builds per day",
        "xAxisTitle": "Day",
        "yAxisTitle": "Builds",
        "data": [
            {"x": "Mon", "y": 14},
            {"x": "Tue", "y": 21},
            {"x": "Wed", "y": 17}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Data",
    Accept::only(Family::Adaptive, only!(chart_bar)),
    "The bars, from left to right.",
);
