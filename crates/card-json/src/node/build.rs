//! Fresh nodes, made by programs rather than read from text.

use std::rc::Rc;

use super::{Entry, Node, NodeId, Number, Value};

impl Node {
    /// A fresh node holding `value`.
    pub fn new(value: Value) -> Node {
        Node::with_id(NodeId::NEW, value)
    }

    /// A fresh `null`.
    pub fn null() -> Node {
        Node::new(Value::Null)
    }

    /// A fresh `true` or `false`.
    pub fn boolean(value: bool) -> Node {
        Node::new(Value::Bool(value))
    }

    /// A fresh number; `null` for infinities and not-a-number, as `JSON.stringify` writes them.
    pub fn number_f64(value: f64) -> Node {
        Node::new(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    /// A fresh whole number.
    pub fn number_i64(value: i64) -> Node {
        Node::new(Value::Number(Number::from_i64(value)))
    }

    /// A fresh string.
    pub fn string(text: impl Into<Rc<str>>) -> Node {
        Node::new(Value::String(text.into()))
    }

    /// A fresh array.
    pub fn array(items: Vec<Node>) -> Node {
        Node::new(Value::Array(items))
    }

    /// A fresh object with these entries in this order.
    pub fn object<K: Into<Rc<str>>>(entries: Vec<(K, Node)>) -> Node {
        let entry = |(key, value): (K, Node)| Entry {
            key: key.into(),
            value,
        };
        Node::new(Value::Object(entries.into_iter().map(entry).collect()))
    }

    /// A fresh object without entries.
    pub fn empty_object() -> Node {
        Node::new(Value::Object(Vec::new()))
    }
}
