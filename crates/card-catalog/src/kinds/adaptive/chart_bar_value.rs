//! BarChartDataValue.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "BarChartDataValue",
    title: "Bar of a series",
    tag: Tag::None,
    icon: Icon::DataBarVertical,
    since: Version::V1_5,
    teams_extension: true,
    docs: "One bar of a series.",
    label: &[X.name()],
    props: props!(V1_5, [X, Y]),
    starter: r#"{"x": "Mon", "y": 180}"#,
    ..Kind::ADAPTIVE
};

pub use super::chart_bar::{X, Y};
