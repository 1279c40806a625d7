//! Child slots as they are found in a document: can they take one more, and by which edit.

use card_catalog::{Kind, PropSpec};
use card_json::{Edit, Node, NodeId};

use crate::scene::Scene;

/// What a slot holds now.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Held<'a> {
    /// A list that can grow.
    List(&'a Node),
    /// Nothing.
    Absent,
    /// `null`, which may be written over.
    Null(&'a Node),
    /// Something a child cannot be added to.
    Other,
}

impl<'a> Held<'a> {
    /// What the slot `spec` of the object `owner` holds.
    pub(crate) fn of(owner: &'a Node, spec: &PropSpec) -> Held<'a> {
        match owner.get(spec.name) {
            None => Held::Absent,
            Some(node) if node.as_array().is_some() && spec.ty.is_many() => Held::List(node),
            Some(node) if node.is_null() => Held::Null(node),
            Some(_) => Held::Other,
        }
    }

    /// Can one more child go in?
    pub(crate) fn is_open(self) -> bool {
        !matches!(self, Held::Other)
    }

    /// How many items the list has.
    pub(crate) fn len(self) -> usize {
        match self {
            Held::List(list) => list.as_array().map_or(0, <[Node]>::len),
            _ => 0,
        }
    }
}

/// Puts `value` into the slot `spec` of the object `owner`, at `index` if that is a list. A slot
/// that is not there yet comes about at its place in catalogue order. `None` if the slot is taken.
pub(crate) fn put(
    owner: &Node,
    kind: Option<&Kind>,
    spec: &PropSpec,
    index: usize,
    value: Node,
) -> Option<Edit> {
    let wrapped = |value: Node| match spec.ty.is_many() {
        true => Node::array(vec![value]),
        false => value,
    };
    match Held::of(owner, spec) {
        held @ Held::List(list) => {
            let index = index.min(held.len());
            Some(Edit::Insert {
                parent: list.id(),
                index,
                key: None,
                value,
            })
        }
        Held::Absent => Some(add_entry(owner, kind, spec.name, wrapped(value))),
        Held::Null(null) => Some(Edit::Replace {
            node: null.id(),
            with: wrapped(value),
        }),
        Held::Other => None,
    }
}

/// Adds the property `name` to the object `owner`, where the catalogue's order wants it.
pub(crate) fn add_entry(owner: &Node, kind: Option<&Kind>, name: &str, value: Node) -> Edit {
    let index = entry_index(owner, kind, name);
    Edit::Insert {
        parent: owner.id(),
        index,
        key: Some(name.into()),
        value,
    }
}

/// Where a new property belongs: after the nearest one that the catalogue names before it, else
/// before the first one it names after it, else at the end.
fn entry_index(owner: &Node, kind: Option<&Kind>, name: &str) -> usize {
    let entries = owner.as_object().unwrap_or(&[]);
    let rank =
        |key: &str| kind.and_then(|kind| kind.props.iter().position(|prop| prop.name == key));
    let Some(own) = rank(name) else {
        return entries.len();
    };
    let ranked = || {
        entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| Some((rank(&entry.key)?, at)))
    };
    let before = ranked().filter(|(rank, _)| *rank < own).max();
    let after = || {
        ranked()
            .filter(|(rank, _)| *rank > own)
            .map(|(_, at)| at)
            .min()
    };
    before
        .map(|(_, at)| at + 1)
        .or_else(after)
        .unwrap_or(entries.len())
}

/// Would the slot `spec` of the element `owner` take an object of `kind` now?
pub(crate) fn takes(scene: Scene<'_>, owner: NodeId, spec: &PropSpec, kind: &Kind) -> bool {
    let accepts = spec.ty.accept().is_some_and(|accept| accept.accepts(kind));
    accepts
        && scene
            .node(owner)
            .is_some_and(|node| Held::of(node, spec).is_open())
}
