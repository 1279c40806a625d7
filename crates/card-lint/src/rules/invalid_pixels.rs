//! Lengths are written with their unit.

use crate::context::Report;
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-pixels",
    title: page!("Lengths are written with their unit"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "A length is a whole number with `px`, in quotes: `\"50px\"`. Hosts take no notice of \
           other spellings."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in &context.values {
        let Problem::Pixels { mended } = &finding.problem else {
            continue;
        };
        let place = &finding.place;
        let fix = super::spelling::rewrite(place.node, mended.as_ref(), true);
        let diagnostic = report
            .about(place.node, format!("{} is no length.", place.name()))
            .help("Write a whole number with px in quotes: \"50px\".")
            .fix(fix);
        report.add(diagnostic);
    }
}
