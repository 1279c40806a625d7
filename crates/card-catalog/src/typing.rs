//! Which object of a document is of which kind.

use card_json::{Document, Node, NodeId};

use crate::element::Element;
use crate::host::Family;
use crate::kind::Kind;
use crate::kinds::attachment::message;
use crate::prop::PropSpec;
use crate::ty::Ty;

/// One typed object.
#[derive(Debug, Clone)]
struct Typed {
    node: Node,
    kind: Option<&'static Kind>,
    slot: Option<&'static PropSpec>,
    family: Family,
    parent: Option<NodeId>,
    depth: u32,
}

impl Typed {
    fn element(&self) -> Element<'_> {
        let Typed {
            node,
            kind,
            slot,
            family,
            ..
        } = self;
        Element {
            node,
            kind: *kind,
            slot: *slot,
            family: Some(*family),
        }
    }
}

/// The kinds of all objects of a document, found in one walk from its cards downwards. It belongs
/// to the document it was made of; make a new one after each edit (the cost is one visit per
/// object).
#[derive(Debug, Clone, Default)]
pub struct Typing {
    /// In document order.
    all: Vec<Typed>,
    /// Sorted by id: place in `all`.
    places: Vec<(NodeId, u32)>,
    family: Option<Family>,
    roots: Vec<NodeId>,
}

impl Typing {
    /// Types `document`: the card it is, or the message it is with the cards inside.
    pub fn of(document: &Document) -> Typing {
        let mut typing = Typing::default();
        typing.walk(Element::of_root(document.root()));
        typing.index();
        typing
    }

    /// Visits `top` and all below it, without recursion: depth is the author's choice.
    fn walk(&mut self, top: Element<'_>) {
        let mut waiting = vec![(top, None, 0)];
        while let Some((element, parent, depth)) = waiting.pop() {
            let Some(family) = element.family else {
                continue;
            };
            let id = element.node.id();
            if element.is_card() {
                self.family.get_or_insert(family);
                self.roots.push(id);
            }
            self.all.push(Typed {
                node: element.node.clone(),
                kind: element.kind,
                slot: element.slot,
                family,
                parent,
                depth,
            });
            let first = waiting.len();
            each_object(element, |below| waiting.push((below, Some(id), depth + 1)));
            waiting[first..].reverse();
        }
    }

    fn index(&mut self) {
        let ids = self
            .all
            .iter()
            .zip(0..)
            .map(|(typed, place)| (typed.node.id(), place));
        self.places = ids.collect();
        self.places.sort_unstable();
    }

    fn typed(&self, id: NodeId) -> Option<&Typed> {
        let found = self.places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.all.get(self.places[found].1 as usize)
    }

    /// The kind of the object `id`; `None` if it is of no known kind, or no object of a card.
    pub fn kind(&self, id: NodeId) -> Option<&'static Kind> {
        self.typed(id)?.kind
    }

    /// The property of its parent that the object `id` stands in.
    pub fn slot(&self, id: NodeId) -> Option<&'static PropSpec> {
        self.typed(id)?.slot
    }

    /// The object `id` as an element; `None` for nodes that are no object of a card.
    pub fn element(&self, id: NodeId) -> Option<Element<'_>> {
        self.typed(id).map(Typed::element)
    }

    /// The nearest typed object above the object `id`.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.typed(id)?.parent
    }

    /// How many objects stand above the object `id`: 0 for what the document itself is.
    pub fn depth(&self, id: NodeId) -> Option<usize> {
        Some(self.typed(id)?.depth as usize)
    }

    /// The elements (cards, and what stands in child slots), in document order. Those of unknown
    /// type are among them.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.objects().filter(Element::is_child)
    }

    /// The elements, and the records that belong to them (a background image), in document order.
    pub fn objects(&self) -> impl Iterator<Item = Element<'_>> {
        self.all.iter().map(Typed::element)
    }

    /// The family of the document's first card.
    pub fn family(&self) -> Option<Family> {
        self.family
    }

    /// The message that the document is, if it is one.
    pub fn message(&self) -> Option<Element<'_>> {
        let top = self.all.first().map(Typed::element)?;
        (top.kind == Some(&message::KIND)).then_some(top)
    }

    /// The cards: the root, or those inside the message that the document is.
    pub fn roots(&self) -> &[NodeId] {
        &self.roots
    }
}

/// Calls `visit` with every child and record of `element`, in document order. Of duplicate keys
/// only the last counts, as for every JSON reader.
fn each_object<'a>(element: Element<'a>, mut visit: impl FnMut(Element<'a>)) {
    let (Some(kind), Some(entries)) = (element.kind, element.node.as_object()) else {
        return;
    };
    for entry in entries {
        let value = &entry.value;
        if value.as_array().is_none() && value.as_object().is_none() {
            continue;
        }
        let Some(spec) = kind.prop(&entry.key) else {
            continue;
        };
        if !element
            .node
            .get(&entry.key)
            .is_some_and(|last| Node::ptr_eq(last, value))
        {
            continue;
        }
        let below = |node| Element::in_slot(node, spec);
        match (value.as_array(), value.as_object(), spec.ty) {
            (Some(items), ..) => items.iter().filter_map(below).for_each(&mut visit),
            (None, Some(named), Ty::Map(_)) => {
                let records = named.iter().filter_map(|entry| below(&entry.value));
                records.for_each(&mut visit);
            }
            _ => Element::inside(element.node, value, spec)
                .into_iter()
                .for_each(&mut visit),
        }
    }
}
