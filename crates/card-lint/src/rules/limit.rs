//! What the rules about numbers and spellings share.

use card_catalog::Prop;
use card_catalog::read::Children;
use card_json::Node;

use crate::context::{Report, replace};
use crate::{Fix, Severity};

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

/// A fix that writes the same thing in the right way.
pub(super) fn rewrite(node: &Node, mended: Option<&Node>, safe: bool) -> Option<Fix> {
    let mended = mended?;
    let title = format!("Change to {}", mended.as_str().unwrap_or_default());
    let edits = vec![replace(node, mended.clone())];
    Some(if safe {
        Fix::safe(title, edits)
    } else {
        Fix::guess(title, edits)
    })
}
