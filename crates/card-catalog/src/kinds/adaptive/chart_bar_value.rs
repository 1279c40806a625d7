//! BarChartDataValue.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "BarChartDataValue",
    title: "Bar of a series",
    tag: Tag::None,
    icon: Icon::DataBarVertical,
    docs: "One bar of a series.",
    label: &[X.name()],
    props: props!(V1_5, [X, Y]),
    starter: r#"{"x": "Mon", "y": 180}"#,
    ..Kind::TEAMS
};

pub use super::chart_bar::{X, Y};
