//! What a document is: a card, an attachment, or a message with cards in it.
//!
//! Teams takes most cards wrapped in
//! `{"type":"message","attachments":[{"contentType":…,"content":CARD}]}`. A document may be such an
//! envelope, or one attachment of it: its cards are typed where they stand.

use card_json::Node;

use crate::host::Family;
use crate::kind::Kind;
use crate::kinds::attachment::{
    attachment, common, hero, list_card, message, receipt, receipt_fact, receipt_item, sign_in,
    sign_in_card,
};
use crate::kinds::{self, adaptive, message_card};

/// `type` of an envelope.
pub const MESSAGE: &str = "message";
/// The list of an envelope.
pub const ATTACHMENTS: &str = message::ATTACHMENTS.name();
/// The property of an attachment that holds the card.
pub const CONTENT: &str = attachment::CONTENT.name();
/// The property of an attachment that names what its content is.
pub const CONTENT_TYPE: &str = attachment::CONTENT_TYPE.name();

/// A card inside an envelope.
#[derive(Debug, Clone, Copy)]
pub struct Wrapped<'a> {
    /// The card object.
    pub card: &'a Node,
    /// What it is.
    pub kind: &'static Kind,
    /// Its family.
    pub family: Family,
    /// Its place in the list of attachments, from 0.
    pub index: usize,
    /// The attachment's content type as written.
    pub content_type: Option<&'a str>,
}

/// The cards inside the envelope `root`, in order. Empty if `root` is no envelope or holds none.
pub fn unwrap_envelope(root: &Node) -> Vec<Wrapped<'_>> {
    let attachments = attachments_of(root).unwrap_or_default();
    let wrapped = attachments.iter().enumerate();
    wrapped
        .filter_map(|(index, attachment)| wrapped_in(attachment, index))
        .collect()
}

fn wrapped_in(attachment: &Node, index: usize) -> Option<Wrapped<'_>> {
    let card = attachment.get(CONTENT)?;
    let kind = content_kind(attachment, card)?;
    Some(Wrapped {
        card,
        kind,
        family: kind.family,
        index,
        content_type: attachment.get(CONTENT_TYPE).and_then(Node::as_str),
    })
}

/// Is `root` a message envelope, with or without cards in it?
pub fn is_envelope(root: &Node) -> bool {
    attachments_of(root).is_some()
}

/// Is `root` a single attachment: a card beside its content type?
pub fn is_attachment(root: &Node) -> bool {
    kind_of_root(root) == Some(&attachment::KIND)
}

fn attachments_of(root: &Node) -> Option<&[Node]> {
    let attachments = root.get(ATTACHMENTS)?.as_array()?;
    (kind_of_root(root) == Some(&message::KIND)).then_some(attachments)
}

/// The cards of a document: the root itself, or those inside the envelope or attachment it is.
pub fn cards(root: &Node) -> Vec<(Family, &Node)> {
    match kind_of_root(root) {
        Some(kind) if kind == &attachment::KIND => wrapped_in(root, 0)
            .map(|found| (found.family, found.card))
            .into_iter()
            .collect(),
        Some(kind) if kind != &message::KIND => vec![(kind.family, root)],
        _ => unwrap_envelope(root)
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

/// What `root` is: a message, an attachment or a card.
pub fn kind_of_root(root: &Node) -> Option<&'static Kind> {
    let message = || (text(root, message::TYPE.name()) == Some(MESSAGE)).then_some(&message::KIND);
    named(root)
        .or_else(message)
        .or_else(|| card_kind(root))
        .or_else(|| {
            let tagged = Family::ALL
                .iter()
                .any(|family| root.get(family.tag_key()).is_some());
            let list = root.get(ATTACHMENTS).and_then(Node::as_array);
            match list {
                _ if tagged => None,
                Some(list) => list
                    .iter()
                    .any(|one| one.get(CONTENT).is_some())
                    .then_some(&message::KIND),
                None => {
                    let object = |name| root.get(name).and_then(Node::as_object).is_some();
                    (text(root, CONTENT_TYPE).is_some() && object(CONTENT))
                        .then_some(&attachment::KIND)
                }
            }
        })
}

/// What the card `card` in the attachment `owner` is: as it says itself, else as the content type
/// says, else by its properties. `None` where it is no card that the catalogue knows.
pub(crate) fn content_kind(owner: &Node, card: &Node) -> Option<&'static Kind> {
    let typed = text(owner, CONTENT_TYPE);
    named(card)
        .or_else(|| kinds::cards().find(|kind| typed.is_some_and(|name| is_type(name, kind))))
        .or_else(|| card_kind(card))
}

fn is_type(name: &str, kind: &Kind) -> bool {
    name.trim().eq_ignore_ascii_case(kind.content_type)
}

/// What the bare card `card` is: by `type` or `@type`, and failing these by the properties that
/// only one kind of card has.
pub(crate) fn card_kind(card: &Node) -> Option<&'static Kind> {
    card.as_object()?;
    let unnamed = || {
        Family::ALL
            .iter()
            .all(|family| card.get(family.tag_key()).is_none())
    };
    named(card).or_else(|| unnamed().then(|| by_content(card))?)
}

fn named(card: &Node) -> Option<&'static Kind> {
    [Family::Adaptive, Family::MessageCard]
        .into_iter()
        .map(kinds::root)
        .find(|kind| text(card, kind.family.tag_key()) == Some(kind.name))
}

fn by_content(card: &Node) -> Option<&'static Kind> {
    let has = |name: &str| card.get(name).is_some();
    let is_message_card = [
        message_card::card::SECTIONS.name(),
        message_card::card::POTENTIAL_ACTION.name(),
    ]
    .into_iter()
    .any(has);
    if is_message_card {
        return Some(&message_card::card::KIND);
    }
    if has(adaptive::card::BODY.name()) {
        return Some(&adaptive::card::KIND);
    }
    attachment_card(card).or_else(|| {
        let telling = message_card::card::TELLING.iter().any(|name| has(name));
        telling.then_some(&message_card::card::KIND)
    })
}

/// The card without its attachment, where its lists tell what it is. A hero card and a thumbnail
/// card have the same properties; the hero card is the usual one.
fn attachment_card(card: &Node) -> Option<&'static Kind> {
    let first = |name: &str| card.get(name)?.as_array()?.first();
    let holds = |list: &str, name: &str| first(list).is_some_and(|item| item.get(name).is_some());
    let items = list_card::ITEMS.name();
    let tag = common::TYPE.name();
    let button = first(common::BUTTONS.name()).and_then(|button| text(button, tag));
    if holds(items, tag) {
        Some(&list_card::KIND)
    } else if holds(items, receipt_item::PRICE.name())
        || holds(receipt::FACTS.name(), receipt_fact::KEY.name())
        || card.get(receipt::TOTAL.name()).is_some()
    {
        Some(&receipt::KIND)
    } else if button == Some(sign_in::KIND.name) && card.get(common::TITLE.name()).is_none() {
        Some(&sign_in_card::KIND)
    } else if button.is_some() || first(common::IMAGES.name()).is_some() {
        Some(&hero::KIND)
    } else {
        None
    }
}

fn text<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    node.get(name)?.as_str()
}
