//! LineChartValue.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "LineChartValue",
    title: "Point",
    tag: Tag::None,
    icon: Icon::DataLine,
    docs: "One point of a line.",
    label: &[X.name()],
    props: props!(V1_5, [X, Y]),
    starter: r#"{"x": "2026-03-02", "y": 120}"#,
    ..Kind::TEAMS
};

pub const X: Prop<Mixed> = Prop::either(
    "x",
    "Where",
    &[Ty::Text, Ty::Number],
    "A number, or a day such as 2026-03-01; the same for all points.",
);

pub const Y: Prop<Number> = Prop::new("y", "Value", "How high it is.").default("0");
