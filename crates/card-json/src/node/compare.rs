//! Deep equality, and `Debug` as compact JSON; neither recurses.

use std::fmt;

use super::{Node, Value};
use crate::Style;

impl PartialEq for Node {
    /// Equal values: objects with the same entries in the same order. Ids and spelling are ignored.
    fn eq(&self, other: &Node) -> bool {
        let mut pairs = vec![(self, other)];
        while let Some((a, b)) = pairs.pop() {
            if Node::ptr_eq(a, b) {
                continue;
            }
            if !same_apart_from_children(a, b) {
                return false;
            }
            pairs.extend(a.children().zip(b.children()));
        }
        true
    }
}

fn same_apart_from_children(a: &Node, b: &Node) -> bool {
    match (a.value(), b.value()) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len(),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.key == b.key)
        }
        (Value::Null, Value::Null) => true,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Number(a), Value::Number(b)) => a == b,
        (Value::String(a), Value::String(b)) => a == b,
        _ => false,
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text(Style::Compact))
    }
}
