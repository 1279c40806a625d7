//! What every part has of the card: its title with the part's number, and the rest of its properties.

use card_catalog::kinds::adaptive::{card as adaptive, text_block};
use card_catalog::kinds::message_card::card as message_card;
use card_catalog::{Element, PropSpec, kind_of_root};
use card_json::Node;

use super::{Around, part, weight, with};
use crate::size::LIMIT;

/// A longer text is no heading: it is not said again in every part.
const HEADING: usize = 500;

/// A card without what is dealt out.
pub(super) struct Frame<'a> {
    card: &'a Node,
    around: &'a Around<'a>,
    slot: &'static PropSpec,
    /// What is dealt out.
    pub(super) items: &'a [Node],
    /// The texts that carry the number of the part.
    titles: &'static [&'static PropSpec],
    /// What the others need in place of what only the first has.
    instead: Option<&'static PropSpec>,
    /// What only the first part has.
    first: &'static [&'static PropSpec],
    /// What only the last part has.
    last: &'static [&'static PropSpec],
    /// The text of an Adaptive Card that heads every part.
    heading: Option<&'a Node>,
}

impl<'a> Frame<'a> {
    pub(super) fn of(card: &'a Node, around: &'a Around<'a>) -> Option<Frame<'a>> {
        let kind = kind_of_root(card)?;
        let frame = if kind == &message_card::KIND {
            Frame {
                card,
                around,
                slot: &message_card::SECTIONS.spec,
                items: message_card::SECTIONS.node(card)?.as_array()?,
                titles: &[&message_card::TITLE.spec, &message_card::SUMMARY.spec],
                // Teams refuses a card with neither a text nor a summary.
                instead: Some(&message_card::SUMMARY.spec),
                first: &[&message_card::TEXT.spec],
                last: &[&message_card::POTENTIAL_ACTION.spec],
                heading: None,
            }
        } else if kind == &adaptive::KIND {
            let items = adaptive::BODY.node(card)?.as_array()?;
            let heading = items.first().filter(|node| is_heading(node));
            Frame {
                card,
                around,
                slot: &adaptive::BODY.spec,
                items: &items[usize::from(heading.is_some())..],
                titles: &[],
                instead: None,
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
    pub(super) fn filled(&self, items: Vec<Node>, at: usize, total: usize) -> Node {
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
        if let Some(spec) = self.instead.filter(|_| at > 0) {
            card = self.told(&card, spec);
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
                Some(Node::string(format!("{text} ({number})").trim_start())),
            );
            any = true;
        }
        match self.titles.first() {
            Some(title) if !any => with(&card, title.name, Some(Node::string(number))),
            _ => card,
        }
    }

    /// A part that has no words under `spec` takes those of its title.
    fn told(&self, part: &Node, spec: &PropSpec) -> Node {
        let words = |spec: &PropSpec| part.get(spec.name).and_then(Node::as_str);
        let any = words(spec).is_some_and(|text| !text.trim().is_empty());
        let title = self.titles.iter().find_map(|title| words(title));
        match title.filter(|_| !any) {
            Some(title) => with(part, spec.name, Some(Node::string(title))),
            None => part.clone(),
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
    pub(super) fn room(&self, at: usize) -> usize {
        // The widest number there can be; the last part's buttons may be in any.
        const MANY: usize = 999;
        let place = if at == 0 { 0 } else { MANY - 1 };
        let empty = part(&self.filled(Vec::new(), place, MANY));
        let buttons = self.last.iter().filter_map(|spec| self.card.get(spec.name));
        let buttons: usize = buttons.map(|node| weight(node) + 24).sum();
        LIMIT.saturating_sub(empty.map_or(LIMIT, |part| part.bytes) + buttons)
    }
}

fn is_heading(node: &Node) -> bool {
    let kind = Element::in_slot(node, &adaptive::BODY.spec).and_then(|element| element.kind);
    kind == Some(&text_block::KIND) && weight(node) <= HEADING
}
