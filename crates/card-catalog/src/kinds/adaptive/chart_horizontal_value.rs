//! HorizontalBarChartDataValue.

use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "HorizontalBarChartDataValue",
    title: "Horizontal bar",
    tag: Tag::None,
    icon: Icon::DataBarHorizontal,
    docs: "One bar of a horizontal bar chart.",
    label: &[X.name()],
    props: props!(V1_5, [X, Y, COLOR]),
    starter: r#"{"x": "Compile", "y": 9}"#,
    ..Kind::TEAMS
};

pub use common::COLOR;

pub const X: Prop<Text> = Prop::new("x", "Name", "What the bar stands for.");

pub const Y: Prop<Number> = Prop::new("y", "Value", "How long it is.").default("0");
