//! Chart.VerticalBar.Grouped.

use super::chart_bar_series;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.VerticalBar.Grouped",
    title: "Grouped bars",
    group: Group::Charts,
    role: Role::Element,
    icon: Icon::DataBarVertical,
    since: Version::V1_5,
    teams_extension: true,
    hosts: host::TEAMS_AND_COPILOT,
    claims: common::TEAMS_ONLY,
    docs: "Several series of bars, beside or on top of one another.",
    label: &[common::CHART_TITLE.name()],
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
    ..Kind::ADAPTIVE
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
