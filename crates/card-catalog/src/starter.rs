//! First instances of kinds.

use card_json::Node;

use crate::kind::Kind;

/// A fresh instance of `kind`, ready to be inserted: its nodes have no ids yet.
pub fn starter(kind: &Kind) -> Node {
    parse(kind.starter).unwrap_or_else(|| Node::object(Vec::<(&str, Node)>::new()))
}

/// The value that the catalogue's own JSON text says; `None` if it is not JSON (a self-test
/// excludes that).
pub(crate) fn parse(json: &str) -> Option<Node> {
    let value: serde_json::Value = serde_json::from_str(json).ok()?;
    Some(Node::from_serde(&value))
}
