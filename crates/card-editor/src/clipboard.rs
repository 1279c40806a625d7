//! What goes to the clipboard and what comes from it, as text.

use std::rc::Rc;

use card_catalog::kinds::adaptive::text_block;
use card_catalog::kinds::message_card::{card, section};
use card_catalog::{Element, Family, Kind, Role, Typing, kinds};
use card_json::{Document, Node, NodeId, SyntaxError};

use crate::scene::list_slots;
use crate::selection::tops;

/// The formats whose parts can be pasted.
const FORMATS: [Family; 2] = [Family::Adaptive, Family::MessageCard];

/// What a pasted text is.
#[derive(Debug, Clone)]
pub enum Clip {
    /// A whole card, or a message around some.
    Card(Document),
    /// Elements, actions, facts: parts of a card.
    Parts(Rc<[Node]>),
    /// Plain words.
    Words(Rc<str>),
    /// JSON that is no part of any card.
    Other(Document),
    /// It looks like JSON but has errors.
    Broken(Vec<SyntaxError>),
}

/// Reads a pasted text. Any text gives something.
pub fn read_clip(text: &str) -> Clip {
    match Document::parse(text) {
        Ok(document) => of_document(document, text),
        Err(errors) if looks_like_json(text) => Clip::Broken(errors),
        Err(_) => Clip::Words(text.trim().into()),
    }
}

fn of_document(document: Document, text: &str) -> Clip {
    let root = document.root();
    if let Some(items) = root.as_array() {
        return match !items.is_empty() && items.iter().all(is_part) {
            true => Clip::Parts(items.into()),
            false => Clip::Other(document),
        };
    }
    if root.as_object().is_none() {
        return Clip::Words(text.trim().into());
    }
    match () {
        () if is_surely_part(root) => Clip::Parts([root.clone()].into()),
        () if Element::of_root(root).kind.is_some() => Clip::Card(document),
        () if is_part(root) => Clip::Parts([root.clone()].into()),
        () => Clip::Other(document),
    }
}

/// Does it begin as an object or a list does? "[ALERT] disk full" does not.
fn looks_like_json(text: &str) -> bool {
    let text = text.trim_start();
    match text.strip_prefix('[') {
        Some(rest) => {
            let first = rest.trim_start().chars().next();
            first.is_none_or(|first| matches!(first, '{' | '[' | '"' | ']'))
        }
        None => text.starts_with('{'),
    }
}

/// A known kind by its own word, other than a whole card.
fn is_tagged_part(node: &Node) -> bool {
    FORMATS.iter().any(|family| {
        let tag = node.get(family.tag_key()).and_then(Node::as_str);
        let kind = tag.and_then(|name| kinds::tagged(name, *family));
        kind.is_some_and(|kind| kind.role != Role::Card && node.as_object().is_some())
    })
}

/// The same, or what has all that a kind without such a word needs: a fact, which could be read as the
/// beginnings of a card otherwise.
fn is_surely_part(node: &Node) -> bool {
    let needs = |kind: &Kind| kind.props.iter().any(|prop| prop.required);
    is_tagged_part(node) || untagged(node).any(needs)
}

/// A known kind, or what looks exactly like one that needs no word of its own: a fact, a target.
fn is_part(node: &Node) -> bool {
    is_tagged_part(node) || untagged(node).next().is_some()
}

/// The kinds without a word of their own that the object is exactly like.
fn untagged(node: &Node) -> impl Iterator<Item = &'static Kind> {
    let named = |family: &&Family| node.get(family.tag_key()).is_some();
    let families = FORMATS.iter().filter(move |family| !named(family));
    let all = families.flat_map(|family| kinds::kinds(*family));
    let untagged = all
        .copied()
        .filter(|kind| kind.tag == card_catalog::Tag::None);
    untagged.filter(move |kind| crate::commands::resembles(kind, node))
}

/// The exact text of `nodes`, as far as they stand in no other of them; several as a list.
pub fn clip_text(document: &Document, nodes: &[NodeId]) -> Option<String> {
    let exact = |id: &NodeId| {
        let span = document.span(*id)?;
        document.text().get(span.start..span.end)
    };
    let tops = tops(document, nodes);
    let texts: Vec<&str> = tops.iter().filter_map(exact).collect();
    match texts.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        many => Some(format!("[\n{}\n]", many.join(",\n"))),
    }
}

/// What the cards of `document` hold, in order: to be put into another card. Heading and text of a
/// MessageCard come as a section, so that nothing one reads is left out.
pub fn contents(document: &Document) -> Vec<Node> {
    let typing = Typing::of(document);
    let cards = typing.roots().iter().filter_map(|id| typing.element(*id));
    cards.flat_map(inside).collect()
}

fn inside(whole: Element<'_>) -> Vec<Node> {
    let lists = whole.kind.into_iter().flat_map(list_slots);
    let items = lists.filter_map(|(slot, _)| whole.node.get(slot.name)?.as_array());
    let heading = (whole.kind == Some(&card::KIND)).then(|| heading(whole.node));
    let children = items.flatten().filter(|item| item.as_object().is_some());
    heading
        .flatten()
        .into_iter()
        .chain(children.cloned())
        .collect()
}

/// Title and text of a MessageCard as a section.
fn heading(whole: &Node) -> Option<Node> {
    let pairs = [
        (card::TITLE.name(), section::TITLE.name()),
        (card::TEXT.name(), section::TEXT.name()),
    ];
    let told = pairs.into_iter().filter_map(|(from, to)| {
        let value = whole.get(from)?;
        Some((to, value.clone()))
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| Node::object(told))
}

/// An element that says `words`; `None` where the family has no element for text alone.
pub fn text_element(words: &str, family: Family) -> Option<Node> {
    let kind = &text_block::KIND;
    let (tag, name) = kind.discriminator()?;
    (family == kind.family).then(|| {
        Node::object(vec![
            (tag, Node::string(name)),
            (text_block::TEXT.name(), Node::string(words)),
            (text_block::WRAP.name(), Node::boolean(true)),
        ])
    })
}
