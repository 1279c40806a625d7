//! StackedHorizontalBarChartDataPoint.

use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "StackedHorizontalBarChartDataPoint",
    title: "Part of a bar",
    tag: Tag::None,
    icon: Icon::DataBarHorizontal,
    docs: "One part of a stacked bar.",
    label: &[LEGEND.name()],
    props: props!(V1_5, [LEGEND, VALUE, COLOR]),
    starter: r#"{"legend": "Features", "value": 24}"#,
    ..Kind::TEAMS
};

pub use super::chart_slice::VALUE;
pub use common::{COLOR, LEGEND};
