//! Chart.Line.

use super::chart_line_series;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.Line",
    title: "Line chart",
    icon: Icon::DataLine,
    docs: "Lines that show how values change.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            DATA,
            common::X_AXIS_TITLE,
            common::Y_AXIS_TITLE,
            common::COLOR_OF_ALL,
            common::Y_MIN,
            common::Y_MAX
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.Line",
        "title": "Response time",
        "xAxisTitle": "Day",
        "yAxisTitle": "Milliseconds",
        "data": [
            {"legend": "Server", "values": [
                {"x": "2026-03-02", "y": 120}, {"x": "2026-03-03", "y": 95}, {"x": "2026-03-04", "y": 104}
            ]}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Data",
    Accept::only(Family::Adaptive, only!(chart_line_series)),
    "The lines.",
);
