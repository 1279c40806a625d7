//! JSON Pointers (RFC 6901).

use super::Document;
use crate::{Node, NodeId};

impl Document {
    /// The JSON Pointer of the node, such as `/sections/0/text`; empty for the root. Of duplicate
    /// keys only the last can be reached by its pointer.
    pub fn pointer(&self, id: NodeId) -> Option<String> {
        let path = self.0.path(id)?;
        let mut node = self.root();
        let mut pointer = String::new();
        for index in path {
            pointer.push('/');
            match node.as_object() {
                Some(entries) => push_token(&entries.get(index)?.key, &mut pointer),
                None => pointer.push_str(&index.to_string()),
            }
            node = node.child(index)?;
        }
        Some(pointer)
    }

    /// The node a JSON Pointer names.
    pub fn resolve(&self, pointer: &str) -> Option<NodeId> {
        if pointer.is_empty() {
            return Some(self.root().id());
        }
        let tokens = pointer.strip_prefix('/')?.split('/');
        let node = tokens.map(unescape).try_fold(self.root(), step)?;
        Some(node.id())
    }
}

fn push_token(key: &str, pointer: &mut String) {
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

fn step(node: &Node, token: String) -> Option<&Node> {
    let Some(items) = node.as_array() else {
        return node.get(&token);
    };
    let plain = token == "0" || !token.starts_with(['0', '+']);
    items.get(token.parse::<usize>().ok().filter(|_| plain)?)
}
