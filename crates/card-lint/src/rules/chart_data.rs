//! Charts have data of one sort.

use card_catalog::kinds::adaptive::{
    chart_donut, chart_line, chart_line_series, chart_pie, chart_point, chart_slice,
};
use card_catalog::{Element, Group};
use card_json::Node;

use crate::context::{Report, is_expression};
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "chart-data",
    title: page!("Charts have data of one sort"),
    area: Area::Behaviour,
    severity: Severity::Warning,
    docs: page!(
        "The points of a line chart all have a number as `x`, or all a day (`2026-03-01`): mixed, \
           they cannot be set on one axis. The parts of a pie or ring cannot be negative. A chart \
           without data is an empty frame."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for chart in context
        .objects
        .iter()
        .filter(|o| o.kind.is_some_and(|kind| kind.group == Group::Charts))
    {
        if chart.kind == Some(&chart_line::KIND) {
            line(report, chart);
        }
        let round = [&chart_pie::KIND, &chart_donut::KIND]
            .iter()
            .any(|kind| chart.kind == Some(kind));
        let data = chart_line::DATA.node(chart.node);
        if round {
            slices(report, data);
        }
        if data
            .and_then(Node::as_array)
            .is_some_and(<[Node]>::is_empty)
        {
            let finding = report.about(chart.node, "The chart has no data.");
            report.add(finding);
        }
    }
}

/// What the `x` of a point is; `None` where it is known only with data.
fn is_number(x: &Node) -> Option<bool> {
    (!is_expression(x)).then(|| x.as_f64().is_some())
}

fn line(report: &mut Report<'_, '_>, chart: &Element<'_>) {
    let series = items(chart_line::DATA.node(chart.node));
    let points = series
        .iter()
        .flat_map(|one| items(chart_line_series::VALUES.node(one)));
    let mut first = None;
    for x in points.filter_map(|point| chart_point::X.node(point)) {
        let Some(number) = is_number(x) else { continue };
        if *first.get_or_insert(number) != number {
            let finding = report.about(x, "Numbers and days cannot stand on one axis.");
            report.add(finding);
            return;
        }
    }
}

fn slices(report: &mut Report<'_, '_>, data: Option<&Node>) {
    for slice in items(data) {
        let value = chart_slice::VALUE.node(slice);
        if let Some(node) = value.filter(|node| node.as_f64().is_some_and(|n| n < 0.0)) {
            let finding = report.about(node, "A part of a whole cannot be negative.");
            report.add(finding);
        }
    }
}

fn items(list: Option<&Node>) -> &[Node] {
    list.and_then(Node::as_array).unwrap_or_default()
}
