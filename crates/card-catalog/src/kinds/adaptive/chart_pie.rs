//! Chart.Pie.

use super::chart_slice;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.Pie",
    title: "Pie chart",
    icon: Icon::DataPie,
    docs: "A circle cut into parts, for shares of a whole.",
    props: props!(
        V1_5,
        [TYPE, common::CHART_TITLE, DATA],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.Pie",
        "title": "Open tickets by area",
        "data": [
            {"legend": "Network", "value": 12},
            {"legend": "Hardware", "value": 7},
            {"legend": "Accounts", "value": 5}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Data",
    Accept::only(Family::Adaptive, only!(chart_slice)),
    "The parts of the whole.",
);
