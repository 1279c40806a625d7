//! Edits: the whole write vocabulary, applied to tree and text at once.

pub(crate) mod adopt;
mod apply;
mod fragment;
mod indent;
mod place;

use std::rc::Rc;

use crate::document::State;
use crate::{Document, MAX_DEPTH, Node, NodeId, Splice};

/// One change to a document. A move is a `Remove` and an `Insert` of the same node.
///
/// Nodes put in keep their ids where the document handed them out and no other node has them;
/// others get fresh ones.
#[derive(Clone, PartialEq, Debug)]
pub enum Edit {
    /// Puts `with` where `node` stands. A fresh `with` takes over the id of `node`.
    Replace {
        /// The node to replace.
        node: NodeId,
        /// What stands there afterwards.
        with: Node,
    },
    /// Puts `value` before the child at `index` of `parent`; at the end when `index` is the number
    /// of children.
    Insert {
        /// An array or object.
        parent: NodeId,
        /// From 0 to the number of children.
        index: usize,
        /// The key for an object; none for an array.
        key: Option<Rc<str>>,
        /// The new child.
        value: Node,
    },
    /// Takes `node` out, with its key.
    Remove {
        /// Any node but the root.
        node: NodeId,
    },
    /// Gives the entry whose value is `node` another key.
    Rename {
        /// The value of an object's entry.
        node: NodeId,
        /// The new key.
        key: Rc<str>,
    },
}

/// Why an edit cannot be applied. The document stays as it was.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum EditError {
    /// The node was removed, or belongs to another document.
    #[error("node {} is not in the document; look it up again after other edits", .0.number())]
    UnknownNode(NodeId),
    /// Something was to be put into a scalar.
    #[error("a {kind} has no children; insert into an array or object instead")]
    NotAContainer {
        /// The parent named by the edit.
        node: NodeId,
        /// What it is.
        kind: &'static str,
    },
    /// An object needs a key for each entry.
    #[error("an entry of an object needs a key; give the insertion one")]
    KeyMissing(NodeId),
    /// Items of arrays have no keys.
    #[error("an item of an array has no key; leave the key out")]
    KeyNotAllowed(NodeId),
    /// Only `0..=count` are places.
    #[error("index {index} is beyond the end; there are {count} children")]
    IndexOutOfRange {
        /// The index of the edit.
        index: usize,
        /// How many children the parent has.
        count: usize,
    },
    /// A document always has a root.
    #[error("the root cannot be removed; replace it instead")]
    Root,
    /// The result would be nested too deeply.
    #[error("the value would be nested more than {MAX_DEPTH} levels deep; flatten it")]
    TooDeep,
    /// The text would grow too long.
    #[error(
        "the text would be longer than {} bytes; make it smaller",
        crate::MAX_LENGTH
    )]
    TooLong,
}

impl Document {
    /// The document after all `edits`, one after the other.
    ///
    /// # Errors
    /// The first edit that cannot be applied; then none is.
    pub fn apply(&self, edits: &[Edit]) -> Result<Document, EditError> {
        Ok(self.apply_traced(edits)?.0)
    }

    /// As [`Document::apply`], with what happened to the text: one splice for each edit in order,
    /// each in coordinates of the text after the previous ones.
    ///
    /// # Errors
    /// The first edit that cannot be applied; then none is.
    pub fn apply_traced(&self, edits: &[Edit]) -> Result<(Document, Vec<Splice>), EditError> {
        let mut state = State::clone(&self.0);
        let mut splices = Vec::with_capacity(edits.len());
        for edit in edits {
            splices.push(apply::apply(&mut state, self, edit)?);
        }
        let document = Document::of_state(state);
        debug_assert!(
            document.len() > 50_000 || document.agrees(),
            "text and tree disagree"
        );
        Ok((document, splices))
    }

    /// Whether text, tree, places and ids agree, by reading the whole text again. Always true
    /// unless this crate has a defect; for tests.
    #[doc(hidden)]
    pub fn agrees(&self) -> bool {
        let Ok(parsed) = crate::parse::parse(&self.0.text.slice(0..self.len())) else {
            return false;
        };
        let ids_lead_here = |node: &Node| {
            self.0
                .locate(node.id())
                .is_some_and(|found| Node::ptr_eq(found.node, node))
        };
        parsed.root == self.0.root
            && parsed.layout == self.0.layout
            && parsed.start == self.0.start
            && self.root().descendants().all(ids_lead_here)
            && self.root().descendants().count() == self.0.index.count()
    }
}
