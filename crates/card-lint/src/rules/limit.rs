//! What the rules about numbers share.

use card_catalog::Prop;
use card_catalog::read::Children;
use card_json::Node;

use crate::Severity;
use crate::context::Report;

/// Reports a list that is longer than `most`, at its first item too many.
pub(super) fn at_most(
    report: &mut Report<'_, '_>,
    owner: &Node,
    prop: &Prop<Children>,
    most: usize,
    severity: Severity,
    words: impl Fn(usize) -> String,
) {
    let items = prop
        .node(owner)
        .and_then(Node::as_array)
        .unwrap_or_default();
    if let Some(first) = items.get(most) {
        let finding = report.about(first, words(items.len())).severity(severity);
        report.add(finding);
    }
}
