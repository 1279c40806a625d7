//! One card too large for a message, as several messages.

mod frame;
mod pieces;

use std::rc::Rc;

use card_catalog::kinds::attachment::{attachment, message};
use card_catalog::{Family, Typing};
use card_json::{Document, Node, NodeId, Style};

use crate::envelope;
use crate::size::LIMIT;
use frame::Frame;
use pieces::cut_item;

/// One of the messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The card, without white space.
    pub text: String,
    /// Bytes of the message as sent.
    pub bytes: usize,
}

/// What does not fit into a message, however the card is cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// The objects that are too large by themselves, in document order.
    pub nodes: Vec<NodeId>,
}

/// Cuts a card into messages of at most [`LIMIT`] bytes: between sections, elements of the body,
/// elements of a container too large for one message, and cards of a message. The order stays; each
/// part repeats the title with its number ("2/3"), the text stands in the first and the buttons in
/// the last. A card that fits is one part.
///
/// # Errors
/// What is too large by itself. A document that is no card is.
pub fn split(document: &Document, typing: &Typing) -> Result<Vec<Part>, TooLarge> {
    let root = document.root();
    if typing.family().is_none() {
        return Err(TooLarge {
            nodes: vec![root.id()],
        });
    }
    if sent(document) <= LIMIT {
        let (text, bytes) = (root.to_text(Style::Compact), sent(document));
        return Ok(vec![Part { text, bytes }]);
    }
    let mut cut = Cut::default();
    match typing.message() {
        Some(_) => cut.message(root),
        None => cut.card(root, &|card| card),
    }
    cut.finish()
}

fn sent(document: &Document) -> usize {
    let family = card_catalog::family_of(document.root()).unwrap_or(Family::MessageCard);
    envelope::length(document, family)
}

/// What stands around a card in its message.
type Around<'a> = dyn Fn(Node) -> Node + 'a;

#[derive(Default)]
struct Cut {
    parts: Vec<Part>,
    too_large: Vec<NodeId>,
}

impl Cut {
    fn finish(self) -> Result<Vec<Part>, TooLarge> {
        match self.too_large.is_empty() {
            true => Ok(self.parts),
            false => Err(TooLarge {
                nodes: self.too_large,
            }),
        }
    }

    /// Each card of a message goes in a message of its own.
    fn message(&mut self, root: &Node) {
        let list = message::ATTACHMENTS.node(root).and_then(Node::as_array);
        for item in list.unwrap_or_default() {
            let alone = |item: Node| {
                let list = Node::array(vec![item]);
                with(root, message::ATTACHMENTS.name(), Some(list))
            };
            let around = |card: Node| alone(with(item, attachment::CONTENT.name(), Some(card)));
            match attachment::CONTENT.node(item) {
                Some(card) => self.card(card, &around),
                // A picture or a file, by its address.
                None => self.whole(item, &alone),
            }
        }
    }

    /// What can't be cut is a part of its own.
    fn whole(&mut self, node: &Node, around: &Around<'_>) {
        let part = part(&around(node.clone()));
        match part.filter(|part| part.bytes <= LIMIT) {
            Some(part) => self.parts.push(part),
            None => self.too_large.push(node.id()),
        }
    }

    fn card(&mut self, card: &Node, around: &Around<'_>) {
        let Some(frame) = Frame::of(card, around) else {
            return self.whole(card, around);
        };
        // What every part repeats is too large already.
        if frame.room(1) == 0 {
            return self.too_large.push(card.id());
        }
        let groups = self.groups(&frame);
        let total = groups.len();
        for (at, items) in groups.into_iter().enumerate() {
            match part(&frame.filled(items, at, total)) {
                Some(part) if part.bytes <= LIMIT => self.parts.push(part),
                _ => self.too_large.push(card.id()),
            }
        }
    }

    /// The items in the fewest groups that keep their order and fit.
    fn groups(&mut self, frame: &Frame<'_>) -> Vec<Vec<Node>> {
        let (first, others) = (frame.room(0), frame.room(1));
        let mut pieces = Vec::new();
        for item in frame.items {
            match cut_item(item, others) {
                Some(cut) => pieces.extend(cut),
                None => self.too_large.push(item.id()),
            }
        }
        let mut groups: Vec<Vec<Node>> = vec![Vec::new()];
        let mut left = first;
        for piece in pieces {
            let bytes = weight(&piece);
            let begun = groups.last().is_some_and(|group| !group.is_empty());
            if bytes > left && (begun || groups.len() == 1) {
                groups.push(Vec::new());
                left = others;
            }
            left = left.saturating_sub(bytes);
            groups
                .last_mut()
                .into_iter()
                .for_each(|group| group.push(piece.clone()));
        }
        groups
    }
}

/// Bytes of a list's item, its comma included.
fn weight(node: &Node) -> usize {
    node.to_text(Style::Compact).len() + 1
}

/// The same object with another value of `key`, or without it; a new one stands first.
fn with(owner: &Node, key: &str, value: Option<Node>) -> Node {
    let entries = owner.as_object().unwrap_or_default();
    let there = owner.get(key).is_some();
    let mut all: Vec<(Rc<str>, Node)> = Vec::with_capacity(entries.len() + 1);
    let mut value = value;
    for entry in entries {
        match *entry.key == *key {
            true => all.extend(value.take().map(|value| (entry.key.clone(), value))),
            false => all.push((entry.key.clone(), entry.value.clone())),
        }
    }
    if let Some(value) = value.filter(|_| !there) {
        all.insert(all.len().min(1), (key.into(), value));
    }
    Node::object(all)
}

fn part(message: &Node) -> Option<Part> {
    let text = message.to_text(Style::Compact);
    let document = Document::parse(&text).ok()?;
    let bytes = sent(&document);
    Some(Part { text, bytes })
}
