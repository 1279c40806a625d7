//! The bridge to `serde_json`, for everything outside documents.

use serde_json::{Map, Number as SerdeNumber, Value as Serde};

use super::{Entry, Node, Number, Value};
use crate::MAX_DEPTH;

impl Node {
    /// A fresh node with the value of `serde`. Parts nested deeper than [`MAX_DEPTH`] become
    /// `null`.
    pub fn from_serde(serde: &Serde) -> Node {
        from_serde(serde, MAX_DEPTH)
    }

    /// The value for `serde_json`. The last of duplicate keys wins; numbers beyond `f64` and parts
    /// nested deeper than [`MAX_DEPTH`] become `null`.
    pub fn to_serde(&self) -> Serde {
        to_serde(self, MAX_DEPTH)
    }
}

fn from_serde(serde: &Serde, depth: usize) -> Node {
    let value = match serde {
        Serde::Null => Value::Null,
        Serde::Bool(value) => Value::Bool(*value),
        Serde::Number(number) => Value::Number(Number::from_spelling(&number.to_string())),
        Serde::String(text) => Value::String(text.as_str().into()),
        Serde::Array(_) | Serde::Object(_) if depth == 0 => Value::Null,
        Serde::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| from_serde(item, depth - 1))
                .collect(),
        ),
        Serde::Object(entries) => Value::Object(
            entries
                .iter()
                .map(|(key, value)| Entry {
                    key: key.as_str().into(),
                    value: from_serde(value, depth - 1),
                })
                .collect(),
        ),
    };
    Node::new(value)
}

fn to_serde(node: &Node, depth: usize) -> Serde {
    match node.value() {
        Value::Null => Serde::Null,
        Value::Bool(value) => Serde::Bool(*value),
        Value::Number(number) => number_to_serde(number),
        Value::String(text) => Serde::String(text.to_string()),
        Value::Array(_) | Value::Object(_) if depth == 0 => Serde::Null,
        Value::Array(items) => {
            Serde::Array(items.iter().map(|item| to_serde(item, depth - 1)).collect())
        }
        Value::Object(entries) => Serde::Object(
            entries
                .iter()
                .map(|entry| (entry.key.to_string(), to_serde(&entry.value, depth - 1)))
                .collect::<Map<_, _>>(),
        ),
    }
}

fn number_to_serde(number: &Number) -> Serde {
    let spelling = number.as_str();
    if let Ok(whole) = spelling.parse::<i64>()
        && spelling != "-0"
    {
        return Serde::Number(whole.into());
    }
    if let Ok(whole) = spelling.parse::<u64>() {
        return Serde::Number(whole.into());
    }
    SerdeNumber::from_f64(number.as_f64()).map_or(Serde::Null, Serde::Number)
}
