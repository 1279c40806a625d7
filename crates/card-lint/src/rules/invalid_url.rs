//! Addresses are complete.

use crate::context::Report;
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-url",
    title: page!("Addresses are complete"),
    area: Area::Hosts,
    severity: Severity::Error,
    docs: page!(
        "An address has a scheme: `https://example.org/build/42`. Cards are shown far from your \
           site, so relative addresses lead nowhere."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in &context.values {
        let Problem::Url { mended } = &finding.problem else {
            continue;
        };
        let place = &finding.place;
        let fix = super::spelling::rewrite(place.node, mended.as_ref(), false);
        let diagnostic = report
            .about(
                place.node,
                format!("{} is no complete address.", place.name()),
            )
            .help("Start with https://")
            .fix(fix);
        report.add(diagnostic);
    }
}
