//! First instances of kinds.

use card_json::{Document, Node, Value};

use crate::kind::Kind;

/// A fresh instance of `kind`, ready to be inserted: its nodes have no ids yet.
pub fn starter(kind: &Kind) -> Node {
    parse(kind.starter).unwrap_or_else(Node::empty_object)
}

/// The value that the catalogue's own JSON text says, properties in the order written; `None` if
/// it is not JSON (a self-test excludes that).
pub(crate) fn parse(json: &str) -> Option<Node> {
    Document::parse(json)
        .ok()
        .map(|document| fresh(document.root()))
}

/// The same value without ids. The catalogue's own texts are shallow, so recursion is safe.
fn fresh(node: &Node) -> Node {
    match node.value() {
        Value::Array(items) => Node::array(items.iter().map(fresh).collect()),
        Value::Object(entries) => {
            let fresh_entry = |entry: &card_json::Entry| (entry.key.clone(), fresh(&entry.value));
            Node::object(entries.iter().map(fresh_entry).collect())
        }
        scalar => Node::new(scalar.clone()),
    }
}
