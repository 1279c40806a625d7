//! Ids of nodes that come and go.

use std::collections::HashSet;

use super::EditError;
use crate::document::State;
use crate::index::Place;
use crate::{Entry, MAX_DEPTH, Node, NodeId, Value};

/// Whether `value` fits below `depth` containers. Looks no deeper than it must.
pub(super) fn check_depth(value: &Node, depth: usize) -> Result<(), EditError> {
    let mut ahead = vec![(value, depth)];
    while let Some((node, depth)) = ahead.pop() {
        if !matches!(node.value(), Value::Array(_) | Value::Object(_)) {
            continue;
        }
        if depth >= MAX_DEPTH {
            return Err(EditError::TooDeep);
        }
        ahead.extend(node.children().map(|child| (child, depth + 1)));
    }
    Ok(())
}

/// Takes the ids of a removed subtree out of the index.
pub(crate) fn forget(state: &mut State, removed: &Node) {
    for node in removed.descendants() {
        state.index.remove(node.id());
    }
}

/// Enters a subtree, whose ids are right, into the index.
pub(crate) fn register(state: &mut State, root: &Node, parent: Option<NodeId>, index: usize) {
    let parent = parent.map_or(0, NodeId::number);
    state.index.set(
        root.id(),
        Place {
            parent,
            hint: index as u32,
        },
    );
    for node in root.descendants() {
        for (hint, child) in (0..).zip(node.children()) {
            state.index.set(
                child.id(),
                Place {
                    parent: node.id().number(),
                    hint,
                },
            );
        }
    }
}

/// `value` with ids no other node has: its own where they can stay, `inherited` for a fresh root,
/// else new ones. Parts whose ids stay are shared, not copied.
pub(super) fn adopt(state: &mut State, value: &Node, inherited: Option<NodeId>) -> Node {
    let mut taken = HashSet::new();
    let inherited = inherited.filter(|id| {
        value.id() == NodeId::NEW && !value.descendants().any(|node| node.id() == *id)
    });
    let mut adoption = Adoption {
        state,
        taken: &mut taken,
    };
    adoption.node(value, inherited)
}

struct Adoption<'a> {
    state: &'a mut State,
    taken: &'a mut HashSet<NodeId>,
}

impl Adoption<'_> {
    /// Recurses at most [`MAX_DEPTH`] deep: the depth has been checked.
    fn node(&mut self, node: &Node, inherited: Option<NodeId>) -> Node {
        let id = self.id(inherited.unwrap_or(node.id()));
        let value = match node.value() {
            Value::Array(items) => {
                Value::Array(items.iter().map(|item| self.node(item, None)).collect())
            }
            Value::Object(entries) => {
                Value::Object(entries.iter().map(|entry| self.entry(entry)).collect())
            }
            scalar => scalar.clone(),
        };
        if id == node.id() && same_children(node.value(), &value) {
            return node.clone();
        }
        Node::with_id(id, value)
    }

    fn entry(&mut self, entry: &Entry) -> Entry {
        Entry {
            key: entry.key.clone(),
            value: self.node(&entry.value, None),
        }
    }

    fn id(&mut self, wish: NodeId) -> NodeId {
        let known = wish.number() < self.state.next_id;
        if known && !self.state.index.contains(wish) && self.taken.insert(wish) {
            return wish;
        }
        let fresh = NodeId::from_number(self.state.next_id);
        self.state.next_id += 1;
        // A part from another document may wish for the very id that was just given out.
        self.taken.insert(fresh);
        fresh
    }
}

fn same_children(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Array(a), Value::Array(b)) => a.iter().zip(b).all(|(a, b)| Node::ptr_eq(a, b)),
        (Value::Object(a), Value::Object(b)) => a
            .iter()
            .zip(b)
            .all(|(a, b)| Node::ptr_eq(&a.value, &b.value)),
        _ => true,
    }
}
