//! Long texts are broken into lines.

use card_catalog::kinds::adaptive::input_toggle;
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
           large letters is cut off. So are the words of a toggle, if the schema is right; Teams' \
           libraries say they wrap unless told not to. Only texts of more than 24 characters that do not say either \
           way are reported."
    ),
    check,
};

/// What fits into one line nearly everywhere.
const SHORT: usize = 24;

fn check(report: &mut Report<'_, '_>) {
    for object in report.context.of_kind(&KIND) {
        if MAX_LINES.get(object.node) != Some(1) {
            let says = "What does not fit on one line of this text is cut off.";
            judge(report, object.node, TEXT.node(object.node), says);
        }
    }
    for object in report.context.of_kind(&input_toggle::KIND) {
        let words = input_toggle::TITLE.node(object.node);
        let says = "What does not fit on one line of these words may be cut off.";
        judge(report, object.node, words, says);
    }
}

fn judge(report: &mut Report<'_, '_>, node: &Node, text: Option<&Node>, says: &str) {
    let text = text.and_then(Node::as_str).unwrap_or_default();
    let long = text.chars().nth(SHORT).is_some() || text.contains('\n');
    if long && !WRAP.is_in(node) {
        let edit = append(node, WRAP.name(), Node::boolean(true));
        let fix = Fix::guess("Wrap the text", vec![edit]);
        let finding = report.about(node, says).fix(Some(fix));
        report.add(finding);
    }
}
