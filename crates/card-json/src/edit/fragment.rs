//! The text of a node that is put in.

use super::EditError;
use super::indent;
use crate::document::Located;
use crate::layout::Layout;
use crate::parse::parse_part;
use crate::print::{Printer, Shape};
use crate::{Document, Node};

/// Writes nodes in a given shape. Nodes that stand in `origin` keep their own bytes, moved to
/// their new indentation: spelling and layout survive a move.
pub(super) struct Writer<'a> {
    origin: &'a Document,
    shape: &'a Shape,
}

impl<'a> Writer<'a> {
    pub(super) fn new(origin: &'a Document, shape: &'a Shape) -> Self {
        Writer { origin, shape }
    }

    /// The text of `value` and its layout, read from that text.
    pub(super) fn write(&self, value: &Node) -> Result<(String, Layout), EditError> {
        let mut text = String::new();
        let mut verbatim = |node: &Node, depth: usize, out: &mut String| {
            self.original(node)
                .map(|found| self.copy(&found, depth, out))
                .is_some()
        };
        Printer::new(self.shape).print(value, &mut text, &mut verbatim);
        let layout = parse_part(&text, 1, 0).ok_or(EditError::TooDeep)?.layout;
        Ok((text, layout))
    }

    fn original(&self, node: &Node) -> Option<Located<'a>> {
        let found = self.origin.0.locate(node.id())?;
        Node::ptr_eq(found.node, node).then_some(found)
    }

    fn copy(&self, found: &Located<'_>, depth: usize, out: &mut String) {
        let text = self.origin.0.text.slice(found.start..found.end());
        if !text.contains('\n') {
            return out.push_str(&text);
        }
        let old = indent::of_node(&self.origin.0, found.node.id());
        let line = self.shape.line.as_deref().unwrap_or_default();
        let base = line.trim_start_matches(['\r', '\n']);
        let new = base.to_owned() + &self.shape.unit.repeat(depth);
        out.push_str(&indent::shifted(&text, &old, &new));
    }
}
