//! VerticalBarChartDataValue.

use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "VerticalBarChartDataValue",
    title: "Bar",
    tag: Tag::None,
    icon: Icon::DataBarVertical,
    docs: "One bar of a bar chart.",
    label: &[X.name()],
    props: props!(V1_5, [X, Y, COLOR]),
    starter: r#"{"x": "Mon", "y": 14}"#,
    ..Kind::TEAMS
};

pub use common::COLOR;

pub const X: Prop<Mixed> = Prop::either(
    "x",
    "Name",
    &[Ty::Text, Ty::Number],
    "What the bar stands for: words, a number or a day such as 2026-03-01.",
);

pub const Y: Prop<Number> = Prop::new("y", "Value", "How tall it is.").default("0");
