//! Long texts are broken into lines.

use card_catalog::kinds::adaptive::text_block::{KIND, MAX_LINES, TEXT, WRAP};
use card_json::Node;

use crate::context::{Report, append};
use crate::rule::page;
use crate::{Area, Fix, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    code: "missing-wrap",
    title: page!("Long texts are broken into lines"),
    area: Area::Accessibility,
    severity: Severity::Info,
    docs: page!(
        "A text without `\"wrap\": true` is one line; what does not fit in a narrow window or with \
           large letters is cut off. Only texts of more than 24 characters that do not say either \
           way are reported."
    ),
    check,
};

/// What fits into one line nearly everywhere.
const SHORT: usize = 24;

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        let node = object.node;
        let text = TEXT.node(node).and_then(Node::as_str).unwrap_or_default();
        let long = text.chars().nth(SHORT).is_some() || text.contains('\n');
        if !long || WRAP.is_in(node) || MAX_LINES.get(node) == Some(1) {
            continue;
        }
        let edit = append(node, WRAP.name(), Node::boolean(true));
        let finding = report
            .about(
                node,
                "What does not fit on one line of this text is cut off.",
            )
            .fix(Some(Fix::guess("Wrap the text", vec![edit])));
        report.add(finding);
    }
}
