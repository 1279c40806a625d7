//! How heavy a card's elements are: bytes of its text, element by element.

use card_catalog::Typing;
use card_json::{Document, NodeId};

use crate::commands::needless;
use crate::names::name;
use crate::scene::Scene;

/// An element and its bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Weight {
    /// The element.
    pub node: NodeId,
    /// What it is called, "Section 1".
    pub title: String,
    /// Bytes of its text with all that is inside.
    pub bytes: usize,
    /// Bytes of its text without the elements inside.
    pub own: usize,
    /// The elements inside, in document order.
    pub inner: Vec<Weight>,
    end: usize,
}

impl Weight {
    /// This one and all below, each with its depth, in document order.
    pub fn all(&self) -> Vec<(usize, &Weight)> {
        let mut found = Vec::new();
        let mut waiting = vec![(0, self)];
        while let Some((depth, weight)) = waiting.pop() {
            found.push((depth, weight));
            waiting.extend(weight.inner.iter().rev().map(|inner| (depth + 1, inner)));
        }
        found
    }

    /// The elements that hold most bytes themselves, heaviest first.
    pub fn heaviest(&self, count: usize) -> Vec<&Weight> {
        let mut all: Vec<&Weight> = self.all().into_iter().map(|(_, weight)| weight).collect();
        all.sort_by_key(|weight| std::cmp::Reverse(weight.own));
        all.truncate(count);
        all
    }

    fn take(&mut self, inner: Weight) {
        self.own = self.own.saturating_sub(inner.bytes);
        self.inner.push(inner);
    }
}

/// The card's elements by weight; the first is the whole text. `None` if the document is no card.
pub fn weigh(document: &Document, typing: &Typing) -> Option<Weight> {
    let scene = Scene::new(document, typing);
    let mut open: Vec<Weight> = Vec::new();
    for element in typing.elements() {
        let id = element.node.id();
        let Some(span) = document.entry_span(id) else {
            continue;
        };
        while open.len() > 1 && open.last().is_some_and(|last| last.end <= span.start) {
            close(&mut open);
        }
        let whole = open.is_empty();
        let bytes = if whole {
            document.len()
        } else {
            span.end - span.start
        };
        open.push(Weight {
            node: id,
            title: name(scene, id),
            bytes,
            own: bytes,
            inner: Vec::new(),
            end: if whole { usize::MAX } else { span.end },
        });
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop()
}

fn close(open: &mut Vec<Weight>) {
    if let Some(done) = open.pop()
        && let Some(around) = open.last_mut()
    {
        around.take(done);
    }
}

/// A picture that is written into the card itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embedded {
    /// The text that holds it.
    pub node: NodeId,
    /// Bytes of that text.
    pub bytes: usize,
}

/// The pictures that are written into the card itself, heaviest first.
pub fn embedded(document: &Document) -> Vec<Embedded> {
    let texts = document.root().descendants();
    let data = texts.filter(|node| {
        let text = node.as_str().and_then(|text| text.get(..5));
        text.is_some_and(|start| start.eq_ignore_ascii_case("data:"))
    });
    let mut found: Vec<Embedded> = data
        .filter_map(|node| {
            let span = document.span(node.id())?;
            Some(Embedded {
                node: node.id(),
                bytes: span.end - span.start,
            })
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.bytes));
    found
}

/// How many properties say only their defaults, and how many bytes are saved without them.
pub fn defaults_to_drop(document: &Document, typing: &Typing) -> (usize, usize) {
    let edits = needless(Scene::new(document, typing));
    let left = document
        .apply(&edits)
        .map_or(document.len(), |after| after.len());
    (edits.len(), document.len().saturating_sub(left))
}
