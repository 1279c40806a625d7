//! Times of day are written in 24 hours.

use crate::context::Report;
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-time",
    title: page!("Times of day are written in 24 hours"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!("A time is written `08:30` or `17:00`. Hosts leave the field empty otherwise."),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in context
        .values
        .iter()
        .filter(|finding| finding.problem == Problem::Time)
    {
        let place = &finding.place;
        let diagnostic = report
            .about(place.node, format!("{} is no time of day.", place.name()))
            .help("Write hours and minutes: 17:00.");
        report.add(diagnostic);
    }
}
