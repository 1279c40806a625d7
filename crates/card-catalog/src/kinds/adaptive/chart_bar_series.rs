//! GroupedVerticalBarChartData.

use super::chart_bar_value;
use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "GroupedVerticalBarChartData",
    title: "Bar series",
    tag: Tag::None,
    icon: Icon::DataBarVertical,
    docs: "One series of a grouped bar chart.",
    label: &[LEGEND.name()],
    props: props!(V1_5, [LEGEND, VALUES, COLOR]),
    starter: r#"{"legend": "Passed", "values": [{"x": "Mon", "y": 180}]}"#,
    ..Kind::TEAMS
};

pub use common::{COLOR, LEGEND};

pub const VALUES: Prop<Children> = Prop::many(
    "values",
    "Values",
    Accept::only(Family::Adaptive, only!(chart_bar_value)),
    "The bars of the series.",
);
