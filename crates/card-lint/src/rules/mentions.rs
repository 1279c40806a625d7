//! What the rules about mentions share.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{card, mention};
use card_json::{Node, NodeId};

use crate::context::Context;

/// The `<at>…</at>` in a text, tags included.
pub(super) fn in_text(text: &str) -> impl Iterator<Item = &str> {
    // Finding one character is much faster than finding four, and most texts have none.
    let tags = text.match_indices('<').map(|(at, _)| &text[at..]);
    tags.filter(|rest| rest.starts_with("<at>"))
        .filter_map(|rest| Some(&rest[..rest.find("</at>")? + "</at>".len()]))
}

/// The mentions declared by the card `root`.
pub(super) fn declared<'a>(context: &Context<'a>, root: NodeId) -> Vec<Element<'a>> {
    let own = context.with_roots().filter(|(of, _)| *of == root);
    own.map(|(_, object)| object)
        .filter(|object| object.kind == Some(&mention::KIND))
        .collect()
}

/// The text that a mention stands for.
pub(super) fn text_of<'a>(mention: &Element<'a>) -> Option<&'a str> {
    mention::TEXT.node(mention.node).and_then(Node::as_str)
}

/// The record of what only Teams knows, under either spelling.
pub(super) fn teams_record(root: &Node) -> Option<&Node> {
    let record = card::MSTEAMS
        .node(root)
        .or_else(|| card::MSTEAMS_OTHER_SPELLING.node(root));
    record.filter(|record| record.as_object().is_some())
}
