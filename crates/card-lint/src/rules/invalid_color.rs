//! Colours are written in hexadecimal.

use crate::context::Report;
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "invalid-color",
    title: page!("Colours are written in hexadecimal"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!(
        "Six hexadecimal digits: `0076D7` in a MessageCard (a `#` may stand before), `#0076D7` or \
           with opacity `#800076D7` in an Adaptive Card. Names of colours are not understood."
    ),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in &context.values {
        let Problem::Color { mended } = &finding.problem else {
            continue;
        };
        let place = &finding.place;
        let fix = super::spelling::rewrite(place.node, mended.as_ref(), true);
        let diagnostic = report
            .about(place.node, format!("{} is no colour.", place.name()))
            .help("Write six hexadecimal digits, such as #0076D7.")
            .fix(fix);
        report.add(diagnostic);
    }
}
