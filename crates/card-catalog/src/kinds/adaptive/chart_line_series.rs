//! LineChartData.

use super::chart_point;
use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "LineChartData",
    title: "Line",
    tag: Tag::None,
    icon: Icon::DataLine,
    docs: "One line of a line chart.",
    label: &[LEGEND.name()],
    props: props!(V1_5, [LEGEND, VALUES, COLOR]),
    starter: r#"{"legend": "Server", "values": [{"x": "2026-03-02", "y": 120}]}"#,
    ..Kind::TEAMS
};

pub use common::{COLOR, LEGEND};

pub const VALUES: Prop<Children> = Prop::many(
    "values",
    "Points",
    Accept::only(Family::Adaptive, only!(chart_point)),
    "The points of the line, from left to right.",
);
