//! Chart.Gauge.

use super::chart_segment;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.Gauge",
    title: "Gauge",
    icon: Icon::Gauge,
    docs: "Half a dial with a needle, for one number within bounds.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            VALUE,
            SEGMENTS,
            VALUE_FORMAT,
            SUB_LABEL,
            MIN,
            MAX,
            SHOW_NEEDLE,
            SHOW_MIN_MAX,
            SHOW_OUTLINES
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.Gauge",
        "title": "Disk in use",
        "value": 62,
        "segments": [
            {"legend": "Fine", "size": 70, "color": "good"},
            {"legend": "Tight", "size": 20, "color": "warning"},
            {"legend": "Full", "size": 10, "color": "attention"}
        ]
    }"#,
    ..common::CHART_KIND
};

pub const SEGMENTS: Prop<Children> = Prop::many(
    "segments",
    "Segments",
    Accept::only(Family::Adaptive, only!(chart_segment)),
    "The parts of the dial, from left to right.",
);

pub const VALUE: Prop<Number> =
    Prop::new("value", "Value", "Where the needle points.").default("0");

pub const VALUE_FORMAT: Prop<Choice> = Prop::choice(
    "valueFormat",
    "Value as",
    &[
        ChoiceValue::new("Percentage", "Percentage"),
        ChoiceValue::new("Fraction", "Fraction").docs("Such as 35/100."),
    ],
    "How the value is written.",
)
.default(r#""Percentage""#)
.look();

pub const SUB_LABEL: Prop<Text> =
    Prop::new("subLabel", "Sub-label", "A few words below the value.");

pub const MIN: Prop<Number> = Prop::new("min", "Least", "The value at the left end.").default("0");

pub const MAX: Prop<Number> = Prop::new(
    "max",
    "Greatest",
    "The value at the right end; if not set, where the segments end.",
);

pub const SHOW_NEEDLE: Prop<Bool> = Prop::new("showNeedle", "Show needle", "Draws the needle.")
    .default("true")
    .look();

pub const SHOW_MIN_MAX: Prop<Bool> = Prop::new(
    "showMinMax",
    "Show ends",
    "Writes the least and the greatest value at the ends.",
)
.default("true")
.look();

pub use super::chart_donut::SHOW_OUTLINES;
