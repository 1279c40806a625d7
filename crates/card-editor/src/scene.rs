//! A document together with what the catalogue makes of it: what every command and every panel
//! looks at.

use std::rc::Rc;

use card_catalog::{Accept, Element, Kind, PropSpec, Typing};
use card_json::{Document, Node, NodeId};

/// A document and its typing. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub(crate) document: &'a Document,
    pub(crate) typing: &'a Typing,
}

/// Where a node stands in the object that owns it.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The object.
    pub(crate) owner: NodeId,
    /// The property of the owner.
    pub(crate) key: Rc<str>,
    /// What the catalogue says of that property.
    pub(crate) spec: Option<&'static PropSpec>,
    /// The array between owner and node, if the property holds one.
    pub(crate) list: Option<NodeId>,
    /// The place in that array, or among the owner's entries.
    pub(crate) index: usize,
}

impl<'a> Scene<'a> {
    pub(crate) fn new(document: &'a Document, typing: &'a Typing) -> Scene<'a> {
        Scene { document, typing }
    }

    pub(crate) fn node(self, id: NodeId) -> Option<&'a Node> {
        self.document.node(id)
    }

    /// The kind of the object `id`.
    pub(crate) fn kind(self, id: NodeId) -> Option<&'static Kind> {
        self.typing.kind(id)
    }

    /// The element `id`: a card or something in a child slot, but no record.
    pub(crate) fn element(self, id: NodeId) -> Option<Element<'a>> {
        self.typing.element(id).filter(Element::is_child)
    }

    /// Where the node stands; `None` for the root and for items of arrays within arrays.
    pub(crate) fn place(self, id: NodeId) -> Option<Place> {
        let document = self.document;
        let parent = document.parent(id)?;
        let index = document.index_of(id)?;
        let (owner, holder, list) = match document.node(parent)?.as_array() {
            Some(_) => (document.parent(parent)?, parent, Some(parent)),
            None => (parent, id, None),
        };
        let key: Rc<str> = document.key_of(holder)?.into();
        let spec = self.kind(owner).and_then(|kind| kind.prop(&key));
        Some(Place {
            owner,
            key,
            spec,
            list,
            index,
        })
    }

    /// The property of which `id` is the value, with the object that owns it.
    pub(crate) fn property(self, id: NodeId) -> Option<(NodeId, &'static PropSpec)> {
        let place = self.place(id).filter(|place| place.list.is_none())?;
        Some((place.owner, place.spec?))
    }

    /// The element `id` stands in or is; `None` outside cards.
    pub(crate) fn element_at(self, id: NodeId) -> Option<NodeId> {
        let around = std::iter::once(id).chain(self.document.ancestors(id));
        around.into_iter().find(|id| self.element(*id).is_some())
    }

    /// `start` and the elements above it, nearest first.
    pub(crate) fn elements_up(self, start: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(start), move |id| self.typing.parent(*id))
    }

    /// The items of the list that `id` is an item of; just itself elsewhere.
    pub(crate) fn siblings(self, id: NodeId) -> &'a [Node] {
        let parent = self
            .document
            .parent(id)
            .and_then(|parent| self.node(parent));
        let items = parent.and_then(Node::as_array);
        items
            .or_else(|| self.node(id).map(std::slice::from_ref))
            .unwrap_or(&[])
    }
}

/// Does the slot take just one kind, as `sections` and `columns` do?
pub(crate) fn takes_one_kind(accept: Accept) -> bool {
    accept.candidates().take(2).count() == 1
}

/// The child slots of `kind` that hold lists, with what they accept.
pub(crate) fn list_slots(
    kind: &'static Kind,
) -> impl Iterator<Item = (&'static PropSpec, Accept)> + use<> {
    kind.slots().filter(|(slot, _)| slot.ty.is_many())
}
