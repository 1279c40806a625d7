//! The tree: nodes, values and their reading.

mod build;
mod compare;
mod decimal;
mod number;
mod release;
mod serde;
mod walk;

use std::num::NonZeroU32;
use std::rc::Rc;

pub use decimal::decimal;
pub use number::Number;
pub use walk::Descendants;

/// The identity of a node within one document and its descendants by edit.
///
/// Ids are handed out by a document, survive edits, moves and [`Document::retype`], and are never
/// written to text.
///
/// [`Document::retype`]: crate::Document::retype
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(pub(crate) NonZeroU32);

impl NodeId {
    /// The id of a node that is not yet in a document.
    pub const NEW: NodeId = NodeId(NonZeroU32::MAX);

    /// The id with this number; 0 is not a number of any node and reads as [`NodeId::NEW`].
    pub(crate) fn from_number(number: u32) -> NodeId {
        NonZeroU32::new(number).map_or(NodeId::NEW, NodeId)
    }

    /// A number that tells this id from others in the same document, for keys of list rows.
    pub fn number(self) -> u32 {
        self.0.get()
    }
}

/// A JSON value with an identity. Cloning shares it.
///
/// `==` compares values deeply and ignores ids and spelling: see [`Node::ptr_eq`] for identity.
#[derive(Clone)]
pub struct Node(pub(crate) Rc<NodeData>);

#[derive(Clone)]
pub(crate) struct NodeData {
    pub(crate) id: NodeId,
    pub(crate) value: Value,
}

/// What a [`Node`] holds.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number in its own spelling.
    Number(Number),
    /// A string with its escapes read; a lone surrogate escape reads as U+FFFD.
    String(Rc<str>),
    /// The items of an array.
    Array(Vec<Node>),
    /// The entries of an object in text order, duplicates included.
    Object(Vec<Entry>),
}

/// One `"key": value` of an object.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// The key with its escapes read.
    pub key: Rc<str>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// This node's id, or [`NodeId::NEW`] while it is in no document.
    pub fn id(&self) -> NodeId {
        self.0.id
    }

    /// What the node holds.
    pub fn value(&self) -> &Value {
        &self.0.value
    }

    /// Whether both are the very same node, not merely equal ones.
    pub fn ptr_eq(a: &Node, b: &Node) -> bool {
        Rc::ptr_eq(&a.0, &b.0)
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self.value() {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value() {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// A number in its own spelling.
    pub fn as_number(&self) -> Option<&Number> {
        match self.value() {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// A number as `JSON.parse` reads it: the nearest `f64`, infinite beyond its range.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Number::as_f64)
    }

    /// A number spelled as a whole one (`2`, not `2.0`) within the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_i64)
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match self.value() {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The entries of an object, duplicates included.
    pub fn as_object(&self) -> Option<&[Entry]> {
        match self.value() {
            Value::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value of `key`; the last duplicate wins, as with `JSON.parse`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let entry = self
            .as_object()?
            .iter()
            .rev()
            .find(|entry| &*entry.key == key)?;
        Some(&entry.value)
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.value(), Value::Null)
    }

    /// The name of the kind of value: `null`, `boolean`, `number`, `string`, `array`, `object`.
    pub fn kind_name(&self) -> &'static str {
        match self.value() {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        }
    }

    /// How many items or entries it has; 0 for anything but arrays and objects.
    pub fn child_count(&self) -> usize {
        match self.value() {
            Value::Array(items) => items.len(),
            Value::Object(entries) => entries.len(),
            _ => 0,
        }
    }

    /// The item, or the value of the entry, at `index`.
    pub fn child(&self, index: usize) -> Option<&Node> {
        match self.value() {
            Value::Array(items) => items.get(index),
            Value::Object(entries) => entries.get(index).map(|entry| &entry.value),
            _ => None,
        }
    }

    /// The items, or the values of the entries, in text order.
    pub fn children(&self) -> impl DoubleEndedIterator<Item = &Node> + '_ {
        let items = self.as_array().unwrap_or_default();
        let entries = self.as_object().unwrap_or_default();
        items.iter().chain(entries.iter().map(|entry| &entry.value))
    }

    /// Every node of this subtree in text order, this one first.
    pub fn descendants(&self) -> Descendants<'_> {
        Descendants::new(self)
    }

    pub(crate) fn with_id(id: NodeId, value: Value) -> Node {
        Node(Rc::new(NodeData { id, value }))
    }
}
