//! Dates are written year first.

use crate::context::Report;
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-date",
    title: page!("Dates are written year first"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!("A date is written `2026-01-31`. Hosts leave the field empty otherwise."),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in context
        .values
        .iter()
        .filter(|finding| finding.problem == Problem::Date)
    {
        let place = &finding.place;
        let diagnostic = report
            .about(place.node, format!("{} is no date.", place.name()))
            .help("Write year, month and day: 2026-01-31.");
        report.add(diagnostic);
    }
}
