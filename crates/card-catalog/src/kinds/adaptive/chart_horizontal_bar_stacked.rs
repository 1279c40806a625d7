//! Chart.HorizontalBar.Stacked.

use super::chart_stack;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.HorizontalBar.Stacked",
    title: "Stacked bars",
    icon: Icon::DataBarHorizontal,
    docs: "Bars made of parts, for shares side by side.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            DATA,
            common::X_AXIS_TITLE,
            common::Y_AXIS_TITLE,
            common::COLOR_OF_ALL
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.HorizontalBar.Stacked",
        "title": "Hours by team",
        "data": [
            {"title": "Web", "data": [{"legend": "Features", "value": 24}, {"legend": "Bugs", "value": 9}]},
            {"title": "Server", "data": [{"legend": "Features", "value": 18}, {"legend": "Bugs", "value": 14}]}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Data",
    Accept::only(Family::Adaptive, only!(chart_stack)),
    "The bars, from top to bottom.",
);
