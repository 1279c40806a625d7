//! Finding nodes by id and by place.

use super::{Document, Span, State};
use crate::layout::Layout;
use crate::{Node, NodeId};

/// A node with its place in the text, and how to get there from the root.
pub(crate) struct Located<'a> {
    pub(crate) node: &'a Node,
    pub(crate) layout: &'a Layout,
    /// Where the entry starts in the text: the key's quote, or the value itself.
    pub(crate) entry: usize,
    /// Where the value starts in the text.
    pub(crate) start: usize,
}

impl<'a> Located<'a> {
    pub(crate) fn end(&self) -> usize {
        self.start + self.layout.len as usize
    }

    pub(crate) fn child(&self, index: usize) -> Option<Located<'a>> {
        let slot = self.layout.slots().get(index)?;
        Some(Located {
            node: self.node.child(index)?,
            layout: &slot.layout,
            entry: self.start + slot.entry as usize,
            start: self.start + slot.value as usize,
        })
    }
}

impl State {
    pub(crate) fn root_located(&self) -> Located<'_> {
        Located {
            node: &self.root,
            layout: &self.layout,
            entry: self.start,
            start: self.start,
        }
    }

    /// The index within each ancestor, outermost first.
    pub(crate) fn path(&self, id: NodeId) -> Option<Vec<usize>> {
        let mut chain = vec![(id, self.index.get(id)?)];
        while let Some((_, place)) = chain.last()
            && let Some(parent) = place.parent()
        {
            chain.push((parent, self.index.get(parent)?));
        }
        let mut node = &self.root;
        let mut path = Vec::with_capacity(chain.len());
        for (id, place) in chain.iter().rev().skip(1) {
            let index = child_index(node, *id, place.hint as usize)?;
            node = node.child(index)?;
            path.push(index);
        }
        Some(path)
    }

    pub(crate) fn at(&self, path: &[usize]) -> Option<Located<'_>> {
        path.iter()
            .try_fold(self.root_located(), |located, index| located.child(*index))
    }

    pub(crate) fn locate(&self, id: NodeId) -> Option<Located<'_>> {
        self.at(&self.path(id)?)
    }
}

/// Which child of `parent` is `id`: the one at the hint, or one nearby.
fn child_index(parent: &Node, id: NodeId, hint: usize) -> Option<usize> {
    let is = |index: &usize| parent.child(*index).is_some_and(|child| child.id() == id);
    let count = parent.child_count();
    let hint = hint.min(count.saturating_sub(1));
    let outward = (0..count).flat_map(|step| [hint.checked_add(step), hint.checked_sub(step + 1)]);
    outward.flatten().find(is)
}

impl Document {
    /// The node of this id.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        Some(self.0.locate(id)?.node)
    }

    /// Whether the document has a node of this id.
    pub fn contains(&self, id: NodeId) -> bool {
        self.0.index.contains(id)
    }

    /// The array or object the node stands in; none for the root.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.0.index.get(id)?.parent()
    }

    /// Every array or object the node stands in, nearest first.
    pub fn ancestors(&self, id: NodeId) -> Vec<NodeId> {
        std::iter::successors(self.parent(id), |id| self.parent(*id)).collect()
    }

    /// At which index the node stands in its array or object; none for the root.
    pub fn index_of(&self, id: NodeId) -> Option<usize> {
        self.0.path(id)?.pop()
    }

    /// The key of the entry whose value the node is; none for items and the root.
    pub fn key_of(&self, id: NodeId) -> Option<&str> {
        let mut path = self.0.path(id)?;
        let index = path.pop()?;
        let entry = self.0.at(&path)?.node.as_object()?.get(index)?;
        Some(&entry.key)
    }

    /// The bytes of the value.
    pub fn span(&self, id: NodeId) -> Option<Span> {
        let found = self.0.locate(id)?;
        Some(Span {
            start: found.start,
            end: found.end(),
        })
    }

    /// The bytes of the entry, from its key to the end of its value; for items and the root, of
    /// the value.
    pub fn entry_span(&self, id: NodeId) -> Option<Span> {
        let found = self.0.locate(id)?;
        Some(Span {
            start: found.entry,
            end: found.end(),
        })
    }

    /// The deepest node whose entry contains this byte or ends at it; none outside the root.
    pub fn at_offset(&self, offset: usize) -> Option<NodeId> {
        let mut found = self.0.root_located();
        if !(found.entry..=found.end()).contains(&offset) {
            return None;
        }
        loop {
            let slots = found.layout.slots();
            let start = found.start;
            let after = slots.partition_point(|slot| start + slot.entry as usize <= offset);
            let child = after.checked_sub(1).and_then(|index| found.child(index));
            match child.filter(|child| offset <= child.end()) {
                Some(child) => found = child,
                None => return Some(found.node.id()),
            }
        }
    }
}
