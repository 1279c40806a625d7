//! One card too large for a message, as several messages.

use std::rc::Rc;

use card_catalog::kinds::adaptive::{card as adaptive, container, text_block};
use card_catalog::kinds::attachment::{attachment, message};
use card_catalog::kinds::message_card::{card as message_card, section};
use card_catalog::{Element, Family, PropSpec, Typing, kind_of_root};
use card_json::{Document, Node, NodeId, Style};

use crate::envelope;
use crate::size::LIMIT;

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
            let around = |card: Node| {
                let held = with(item, attachment::CONTENT.name(), Some(card));
                with(
                    root,
                    message::ATTACHMENTS.name(),
                    Some(Node::array(vec![held])),
                )
            };
            match attachment::CONTENT.node(item) {
                Some(card) => self.card(card, &around),
                None => self.too_large.push(item.id()),
            }
        }
    }

    fn card(&mut self, card: &Node, around: &Around<'_>) {
        let Some(frame) = Frame::of(card, around) else {
            let part = part(&around(card.clone()));
            return match part.filter(|part| part.bytes <= LIMIT) {
                Some(part) => self.parts.push(part),
                None => self.too_large.push(card.id()),
            };
        };
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

/// A card without what is dealt out.
struct Frame<'a> {
    card: &'a Node,
    around: &'a Around<'a>,
    slot: &'static PropSpec,
    items: &'a [Node],
    /// The texts that carry the number of the part.
    titles: &'static [&'static PropSpec],
    /// What only the first part has.
    first: &'static [&'static PropSpec],
    /// What only the last part has.
    last: &'static [&'static PropSpec],
    /// The text of an Adaptive Card that heads every part.
    heading: Option<&'a Node>,
}

impl<'a> Frame<'a> {
    fn of(card: &'a Node, around: &'a Around<'a>) -> Option<Frame<'a>> {
        let kind = kind_of_root(card)?;
        let frame = if kind == &message_card::KIND {
            Frame {
                card,
                around,
                slot: &message_card::SECTIONS.spec,
                items: message_card::SECTIONS.node(card)?.as_array()?,
                titles: &[&message_card::TITLE.spec, &message_card::SUMMARY.spec],
                first: &[&message_card::TEXT.spec],
                last: &[&message_card::POTENTIAL_ACTION.spec],
                heading: None,
            }
        } else if kind == &adaptive::KIND {
            let items = adaptive::BODY.node(card)?.as_array()?;
            let heading = items.first().filter(|node| is_text(node));
            Frame {
                card,
                around,
                slot: &adaptive::BODY.spec,
                items: &items[usize::from(heading.is_some())..],
                titles: &[],
                first: &[],
                last: &[&adaptive::ACTIONS.spec],
                heading,
            }
        } else {
            return None;
        };
        Some(frame)
    }

    /// The message with these items, as part `at` of `total`.
    fn filled(&self, items: Vec<Node>, at: usize, total: usize) -> Node {
        let number = (total > 1).then(|| format!("{}/{total}", at + 1));
        let mut card = self.card.clone();
        let absent = |list: &[&'static PropSpec], there: bool| match there {
            true => Vec::new(),
            false => list.to_vec(),
        };
        for spec in absent(self.first, at == 0)
            .into_iter()
            .chain(absent(self.last, at + 1 >= total))
        {
            card = with(&card, spec.name, None);
        }
        if let Some(number) = &number {
            card = self.numbered(card, number);
        }
        let heads = self.heads(number.as_deref());
        let items = heads.into_iter().chain(items).collect();
        (self.around)(with(&card, self.slot.name, Some(Node::array(items))))
    }

    /// The titles with the part's number; a card without gets one.
    fn numbered(&self, card: Node, number: &str) -> Node {
        let held = self
            .titles
            .iter()
            .filter(|spec| self.card.get(spec.name).is_some());
        let mut card = card;
        let mut any = false;
        for spec in held {
            let text = self
                .card
                .get(spec.name)
                .and_then(Node::as_str)
                .unwrap_or_default();
            card = with(
                &card,
                spec.name,
                Some(Node::string(&*format!("{text} ({number})"))),
            );
            any = true;
        }
        match self.titles.first() {
            Some(title) if !any => with(&card, title.name, Some(Node::string(number))),
            _ => card,
        }
    }

    /// What an Adaptive Card's part begins with: its heading with the number, or the number alone.
    fn heads(&self, number: Option<&str>) -> Option<Node> {
        let text = text_block::TEXT.name();
        match (self.heading, number) {
            (Some(heading), None) => Some(heading.clone()),
            (Some(heading), Some(number)) => {
                let words = heading.get(text).and_then(Node::as_str).unwrap_or_default();
                Some(with(
                    heading,
                    text,
                    Some(Node::string(&*format!("{words} ({number})"))),
                ))
            }
            (None, Some(number)) if self.titles.is_empty() => Some(Node::object(vec![
                (
                    text_block::KIND.discriminator()?.0,
                    Node::string(text_block::KIND.name),
                ),
                (text, Node::string(number)),
                (text_block::IS_SUBTLE.name(), Node::boolean(true)),
            ])),
            _ => None,
        }
    }

    /// Bytes left for items in the first part (0) or another one.
    fn room(&self, at: usize) -> usize {
        // The widest number there can be; the last part's buttons may be in any.
        const MANY: usize = 999;
        let place = if at == 0 { 0 } else { MANY - 1 };
        let empty = part(&self.filled(Vec::new(), place, MANY));
        let buttons = self.last.iter().filter_map(|spec| self.card.get(spec.name));
        let buttons: usize = buttons.map(|node| weight(node) + 24).sum();
        LIMIT.saturating_sub(empty.map_or(LIMIT, |part| part.bytes) + buttons)
    }
}

fn is_text(node: &Node) -> bool {
    let kind = Element::in_slot(node, &adaptive::BODY.spec).and_then(|element| element.kind);
    kind == Some(&text_block::KIND)
}

/// The item, or what it is cut into; `None` if there is no way to make it fit.
fn cut_item(item: &Node, room: usize) -> Option<Vec<Node>> {
    if weight(item) <= room {
        return Some(vec![item.clone()]);
    }
    let spec = if is_container(item) {
        &container::ITEMS.spec
    } else if section::FACTS.is_in(item) {
        &section::FACTS.spec
    } else {
        return None;
    };
    let items = item.get(spec.name)?.as_array()?;
    let empty = weight(&with(item, spec.name, Some(Node::array(Vec::new()))));
    let room = room.checked_sub(empty)?;
    let mut groups: Vec<Vec<Node>> = Vec::new();
    let mut left = 0;
    for piece in items
        .iter()
        .map(|one| cut_item(one, room))
        .collect::<Option<Vec<_>>>()?
        .into_iter()
        .flatten()
    {
        let bytes = weight(&piece);
        if bytes > left || groups.is_empty() {
            groups.push(Vec::new());
            left = room;
        }
        left = left.saturating_sub(bytes);
        groups.last_mut()?.push(piece);
    }
    let parts = groups
        .into_iter()
        .map(|group| with(item, spec.name, Some(Node::array(group))));
    Some(parts.collect())
}

fn is_container(node: &Node) -> bool {
    let kind = Element::in_slot(node, &adaptive::BODY.spec).and_then(|element| element.kind);
    kind == Some(&container::KIND)
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
