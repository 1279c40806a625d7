//! Walking a subtree in text order.

use super::Node;

/// The nodes of a subtree in text order; see [`Node::descendants`].
pub struct Descendants<'a> {
    ahead: Vec<&'a Node>,
}

impl<'a> Descendants<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        Descendants { ahead: vec![root] }
    }
}

impl<'a> Iterator for Descendants<'a> {
    type Item = &'a Node;

    fn next(&mut self) -> Option<&'a Node> {
        let node = self.ahead.pop()?;
        self.ahead.extend(node.children().rev());
        Some(node)
    }
}
