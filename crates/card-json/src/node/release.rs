//! Dropping a tree of any depth without recursion: a browser's stack is small.

use std::rc::Rc;

use super::{Node, NodeData, Value};

impl Drop for NodeData {
    fn drop(&mut self) {
        let mut doomed = Vec::new();
        take_containers(&mut self.value, &mut doomed);
        while let Some(mut node) = doomed.pop() {
            if let Some(data) = Rc::get_mut(&mut node.0) {
                take_containers(&mut data.value, &mut doomed);
            }
        }
    }
}

/// Moves the children out when some of them have children of their own.
fn take_containers(value: &mut Value, doomed: &mut Vec<Node>) {
    let nested = |node: &Node| matches!(node.value(), Value::Array(_) | Value::Object(_));
    match value {
        Value::Array(items) if items.iter().any(nested) => doomed.append(items),
        Value::Object(entries) if entries.iter().any(|entry| nested(&entry.value)) => {
            doomed.extend(entries.drain(..).map(|entry| entry.value));
        }
        _ => {}
    }
}
