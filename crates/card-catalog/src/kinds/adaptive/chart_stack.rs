//! StackedHorizontalBarChartData.

use super::chart_stack_part;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "StackedHorizontalBarChartData",
    title: "Stacked bar",
    tag: Tag::None,
    icon: Icon::DataBarHorizontal,
    docs: "One bar and the parts it is made of.",
    label: &[TITLE.name()],
    props: props!(V1_5, [TITLE, DATA]),
    starter: r#"{"title": "Web", "data": [{"legend": "Features", "value": 24}]}"#,
    ..Kind::TEAMS
};

pub const TITLE: Prop<Text> = Prop::new("title", "Name", "What the bar stands for.");

pub const DATA: Prop<Children> = Prop::many(
    "data",
    "Parts",
    Accept::only(Family::Adaptive, only!(chart_stack_part)),
    "The parts of the bar, in order.",
);
