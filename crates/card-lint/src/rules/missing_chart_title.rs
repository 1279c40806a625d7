//! Charts have titles.

use card_catalog::Group;
use card_catalog::kinds::adaptive::common::CHART_TITLE;

use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-chart-title",
    title: page!("Charts have titles"),
    area: Area::Accessibility,
    severity: Severity::Info,
    docs: page!(
        "The `title` of a chart is what a screen reader says of it, also where it is not shown."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let is_chart = |kind: &card_catalog::Kind| kind.group == Group::Charts;
    for chart in report
        .context
        .objects
        .iter()
        .filter(|o| o.kind.is_some_and(is_chart))
    {
        if !CHART_TITLE.is_in(chart.node) {
            let finding = report.about(chart.node, "The chart has no title.");
            report.add(finding);
        }
    }
}
