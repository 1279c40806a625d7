//! Chart.Donut.

use super::chart_slice;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Chart.Donut",
    title: "Donut chart",
    icon: Icon::DataPie,
    docs: "A ring cut into parts, with room for a number in the middle.",
    props: props!(
        V1_5,
        [
            TYPE,
            common::CHART_TITLE,
            DATA,
            VALUE,
            VALUE_COLOR,
            THICKNESS,
            SHOW_OUTLINES
        ],
        common::CHART,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Chart.Donut",
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

pub const VALUE: Prop<Text> =
    Prop::new("value", "Value", "What stands in the middle, such as 81%.");

pub const VALUE_COLOR: Prop<Choice> = Prop::choice(
    "valueColor",
    "Colour of the value",
    common::COLORS,
    "The colour of what stands in the middle.",
)
.look();

pub const THICKNESS: Prop<Choice> = Prop::choice(
    "thickness",
    "Thickness",
    &[
        ChoiceValue::new("Thick", "Thick"),
        ChoiceValue::new("Thin", "Thin"),
    ],
    "How thick the ring is.",
)
.default(r#""Thick""#)
.look();

pub const SHOW_OUTLINES: Prop<Bool> = Prop::new(
    "showOutlines",
    "Show outlines",
    "Sets the parts apart by thin lines.",
)
.default("true")
.look();
