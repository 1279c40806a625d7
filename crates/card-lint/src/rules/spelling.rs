//! What the rules about spellings share.

use card_json::Node;

use crate::Fix;
use crate::context::replace;

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
