//! Pictures are linked, not carried along.

use card_teams::size::LIMIT;

use super::images;
use crate::context::Report;
use crate::rule::page;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "embedded-image",
    title: page!("Pictures are linked, not carried along"),
    area: Area::Size,
    severity: Severity::Info,
    docs: page!(
        "A picture in a `data:` address counts in full towards the 28 KB of a message, a third \
           larger than its file. Link to it where you can."
    ),
    check,
};

/// Smaller ones do no harm.
const SMALL: usize = 1024;

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    if !context.options.is_limited() {
        return;
    }
    for (node, address) in images::addresses(context) {
        let is_data = address
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case("data:"));
        if !is_data || address.len() < SMALL {
            continue;
        }
        let percent = address.len() * 100 / LIMIT;
        let message = format!(
            "The picture takes {} bytes, {percent} % of what a message may have.",
            address.len()
        );
        let severity = if percent >= 50 {
            Severity::Warning
        } else {
            Severity::Info
        };
        let finding = report.about(node, message).severity(severity);
        report.add(finding);
    }
}
