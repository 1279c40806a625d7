//! Which family a root belongs to, and the cards inside a message envelope.
//!
//! Teams takes Adaptive Cards wrapped in
//! `{"type":"message","attachments":[{"contentType":…,"content":CARD}]}`. A document may be such an
//! envelope: its cards are typed where they stand.

use card_json::Node;

use crate::host::Family;
use crate::kinds::{adaptive, message_card};

/// `type` of an envelope.
pub const MESSAGE: &str = "message";
/// The list of an envelope.
pub const ATTACHMENTS: &str = "attachments";
/// The property of an attachment that holds the card.
pub const CONTENT: &str = "content";
/// The property of an attachment that names what its content is.
pub const CONTENT_TYPE: &str = "contentType";

/// A card inside an envelope.
#[derive(Debug, Clone, Copy)]
pub struct Wrapped<'a> {
    /// The card object.
    pub card: &'a Node,
    /// Its family.
    pub family: Family,
    /// Its place in the list of attachments, from 0.
    pub index: usize,
    /// The attachment's content type as written.
    pub content_type: Option<&'a str>,
}

/// The cards inside the envelope `root`, in order. Empty if `root` is no envelope or holds none.
pub fn unwrap_envelope(root: &Node) -> Vec<Wrapped<'_>> {
    let Some(attachments) = attachments_of(root) else {
        return Vec::new();
    };
    let wrapped = attachments
        .iter()
        .enumerate()
        .filter_map(|(index, attachment)| {
            let card = attachment.get(CONTENT)?;
            let family = family_of_card(card)?;
            let content_type = attachment.get(CONTENT_TYPE).and_then(Node::as_str);
            Some(Wrapped {
                card,
                family,
                index,
                content_type,
            })
        });
    wrapped.collect()
}

/// Is `root` a message envelope, with or without cards in it?
pub fn is_envelope(root: &Node) -> bool {
    attachments_of(root).is_some()
}

fn attachments_of(root: &Node) -> Option<&[Node]> {
    let attachments = root.get(ATTACHMENTS)?.as_array()?;
    let named = root
        .get(adaptive::common::TYPE.name())
        .and_then(Node::as_str);
    let holds_content = || attachments.iter().any(|one| one.get(CONTENT).is_some());
    match named {
        Some(MESSAGE) => Some(attachments),
        None if family_of_card(root).is_none() && holds_content() => Some(attachments),
        _ => None,
    }
}

/// The cards of a document: the root itself, or those inside the envelope it is.
pub fn cards(root: &Node) -> Vec<(Family, &Node)> {
    match family_of_card(root) {
        Some(family) => vec![(family, root)],
        None => unwrap_envelope(root)
            .iter()
            .map(|found| (found.family, found.card))
            .collect(),
    }
}

/// The family of `root`: its own, or that of the first card in the envelope it is. `None` if it is
/// neither.
pub fn family_of(root: &Node) -> Option<Family> {
    cards(root).first().map(|(family, _)| *family)
}

/// The family of the bare card `root`: by `type` or `@type`, and failing these by the properties
/// that only one of the families has.
pub(crate) fn family_of_card(root: &Node) -> Option<Family> {
    root.as_object()?;
    let named = |family: Family| root.get(family.tag_key()).and_then(Node::as_str);
    if named(Family::Adaptive) == Some(adaptive::card::KIND.name) {
        return Some(Family::Adaptive);
    }
    if named(Family::MessageCard) == Some(message_card::card::KIND.name) {
        return Some(Family::MessageCard);
    }
    let unnamed = Family::ALL
        .iter()
        .all(|family| root.get(family.tag_key()).is_none());
    unnamed.then(|| family_by_content(root))?
}

fn family_by_content(root: &Node) -> Option<Family> {
    let has = |name: &str| root.get(name).is_some();
    if message_card::card::TELLING.iter().any(|name| has(name)) {
        return Some(Family::MessageCard);
    }
    has(adaptive::card::BODY.name()).then_some(Family::Adaptive)
}
