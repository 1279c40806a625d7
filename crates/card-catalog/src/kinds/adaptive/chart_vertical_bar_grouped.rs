//! Chart.VerticalBar.Grouped.

use super::chart_bar_series;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.VerticalBar.Grouped",
    title: "Grouped bars",
    icon: Icon::DataBarVertical,
    docs: "Several series of bars, beside or on top of one another.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            DATA,
            common::X_AXIS_TITLE,
            common::Y_AXIS_TITLE,
            STACKED,
            common::SHOW_BAR_VALUES,
            common::COLOR_OF_ALL,
            common::Y_MIN,
            common::Y_MAX
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.VerticalBar.Grouped",
        "title": "Tests per day",
        "data": [
            {"legend": "Passed", "color": "good", "values": [{"x": "Mon", "y": 180}, {"x": "Tue", "y": 196}]},
            {"legend": "Failed", "color": "attention", "values": [{"x": "Mon", "y": 12}, {"x": "Tue", "y": 5}]}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Data",
    Accept::only(Family::Adaptive, only!(chart_bar_series)),
    "The series, each in its own colour.",
);

pub const STACKED: Prop<Bool> = Prop::new(
    "stacked",
    "Stacked",
    "Puts bars of the same name on top of one another; not for negative values.",
)
.default("false")
.look();
