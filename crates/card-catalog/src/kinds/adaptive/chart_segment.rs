//! GaugeChartLegend.

use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "GaugeChartLegend",
    title: "Gauge segment",
    tag: Tag::None,
    icon: Icon::Gauge,
    docs: "One part of a dial.",
    label: &[LEGEND.name()],
    props: props!(V1_5, [LEGEND, SIZE, COLOR]),
    starter: r#"{"legend": "Fine", "size": 70, "color": "good"}"#,
    ..Kind::TEAMS
};

pub use common::{COLOR, LEGEND};

pub const SIZE: Prop<Number> =
    Prop::new("size", "Size", "How much of the dial it takes.").default("0");
