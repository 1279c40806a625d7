//! Numbers are within their range.

use card_json::Node;

use crate::context::{Report, replace};
use crate::rule::page;
use crate::values::Problem;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "number-out-of-range",
    title: page!("Numbers are within their range"),
    area: Area::Structure,
    severity: Severity::Warning,
    docs: page!("A number outside the range of its property is cut off or ignored by hosts."),
    check,
};

fn check(report: &mut Report<'_, '_>) {
    let context = report.context;
    for finding in &context.values {
        let Problem::Range { min, max } = finding.problem else {
            continue;
        };
        let place = &finding.place;
        let low = place
            .node
            .as_f64()
            .is_some_and(|number| number < min as f64);
        let bound = if low { min } else { max };
        let word = if low { "at least" } else { "at most" };
        let edit = replace(place.node, Node::number_i64(bound));
        let diagnostic = report
            .about(
                place.node,
                format!("{} must be {word} {bound}.", place.name()),
            )
            .fix(Some(Fix::guess(format!("Change to {bound}"), vec![edit])));
        report.add(diagnostic);
    }
}
