//! DonutChartData.

use super::common;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "DonutChartData",
    title: "Slice",
    tag: Tag::None,
    icon: Icon::DataPie,
    docs: "One part of a pie or donut.",
    label: &[LEGEND.name()],
    props: props!(V1_5, [LEGEND, VALUE, COLOR]),
    starter: r#"{"legend": "Network", "value": 12}"#,
    ..Kind::TEAMS
};

pub use common::{COLOR, LEGEND};

pub const VALUE: Prop<Number> = Prop::new("value", "Value", "How large it is.").default("0");
