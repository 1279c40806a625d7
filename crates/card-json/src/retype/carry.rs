//! Carrying ids from an old tree to a new one.

use super::pairs::pairs;
use crate::document::Located;
use crate::{Entry, Node, NodeId, Value};

pub(super) struct Carry<'a> {
    pub(super) old_text: &'a str,
    pub(super) new_text: &'a str,
    pub(super) next_id: u32,
}

impl Carry<'_> {
    /// The new node under the id of the old one; the old node itself where nothing changed.
    /// Recurses no deeper than documents are.
    pub(super) fn node(&mut self, old: &Located<'_>, new: &Located<'_>) -> Node {
        if self.old_value(old) == self.new_value(new) {
            return old.node.clone();
        }
        let children = self.children(old, new);
        let value = rebuilt(new.node, children);
        if same_value(old.node.value(), &value) {
            return old.node.clone();
        }
        Node::with_id(old.node.id(), value)
    }

    fn children(&mut self, old: &Located<'_>, new: &Located<'_>) -> Vec<Node> {
        let pairs = if old.node.kind_name() == new.node.kind_name() {
            pairs(self, old, new)
        } else {
            vec![None; new.node.child_count()]
        };
        let child = |(index, pair): (usize, Option<usize>)| {
            let new = new.child(index)?;
            Some(match pair.and_then(|pair| old.child(pair)) {
                Some(old) => self.node(&old, &new),
                None => self.fresh(new.node),
            })
        };
        pairs.into_iter().enumerate().filter_map(child).collect()
    }

    fn fresh(&mut self, node: &Node) -> Node {
        let id = NodeId::from_number(self.next_id);
        self.next_id += 1;
        let children = node.children().map(|child| self.fresh(child)).collect();
        Node::with_id(id, rebuilt(node, children))
    }

    pub(super) fn old_value(&self, place: &Located<'_>) -> &str {
        self.old_text
            .get(place.start..place.end())
            .unwrap_or_default()
    }

    pub(super) fn new_value(&self, place: &Located<'_>) -> &str {
        self.new_text
            .get(place.start..place.end())
            .unwrap_or_default()
    }
}

/// The value of `node` with other children.
fn rebuilt(node: &Node, children: Vec<Node>) -> Value {
    match node.value() {
        Value::Array(_) => Value::Array(children),
        Value::Object(entries) => {
            let entry = |(entry, value): (&Entry, Node)| Entry {
                key: entry.key.clone(),
                value,
            };
            Value::Object(entries.iter().zip(children).map(entry).collect())
        }
        scalar => scalar.clone(),
    }
}

/// Whether only white space and escapes can differ: same children, keys, spelling of numbers.
fn same_value(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Array(old), Value::Array(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(a, b)| Node::ptr_eq(a, b))
        }
        (Value::Object(old), Value::Object(new)) => {
            let same =
                |(a, b): (&Entry, &Entry)| a.key == b.key && Node::ptr_eq(&a.value, &b.value);
            old.len() == new.len() && old.iter().zip(new).all(same)
        }
        (Value::Number(old), Value::Number(new)) => old.as_str() == new.as_str(),
        (Value::Array(_) | Value::Object(_), _) | (_, Value::Array(_) | Value::Object(_)) => false,
        (old, new) => old == new,
    }
}
