//! What is selected, and where the selection goes when a change takes its nodes away.

use std::collections::HashSet;
use std::rc::Rc;

use card_json::{Document, Node, NodeId};

/// The selected nodes. They may be any nodes of the document: a card, an element, a list such as the
/// facts of a section, or a plain value.
///
/// A command about a node that is one of several selected is about all of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Selection {
    /// The selected node; of several, the one chosen last.
    pub node: Option<NodeId>,
    several: Option<Rc<Several>>,
}

/// More than one node.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Several {
    /// Where the selection began: a range goes from here.
    anchor: NodeId,
    /// All of them, in document order.
    nodes: Vec<NodeId>,
}

impl Selection {
    /// Nothing selected.
    pub const NONE: Selection = Selection {
        node: None,
        several: None,
    };

    /// Just `node`.
    pub const fn of(node: NodeId) -> Selection {
        Selection {
            node: Some(node),
            several: None,
        }
    }

    /// All selected nodes, in document order.
    pub fn nodes(&self) -> &[NodeId] {
        match &self.several {
            Some(several) => &several.nodes,
            None => self.node.as_slice(),
        }
    }

    /// Is `node` a selected one?
    pub fn contains(&self, node: NodeId) -> bool {
        self.nodes().contains(&node)
    }

    /// Is more than one node selected?
    pub fn is_several(&self) -> bool {
        self.several.is_some()
    }

    /// Where a range begins.
    pub(crate) fn anchor(&self) -> Option<NodeId> {
        self.several
            .as_ref()
            .map(|several| several.anchor)
            .or(self.node)
    }

    /// These nodes of `document`, as far as they are there. `lead` is the one chosen last, `anchor`
    /// the one chosen first.
    pub(crate) fn among(
        document: &Document,
        nodes: impl IntoIterator<Item = NodeId>,
        lead: Option<NodeId>,
        anchor: Option<NodeId>,
    ) -> Selection {
        let nodes = in_order(document, nodes);
        let held = |id: Option<NodeId>| id.filter(|id| nodes.contains(id));
        let node = held(lead).or_else(|| nodes.last().copied());
        let anchor = held(anchor).or_else(|| nodes.first().copied());
        let several = anchor
            .filter(|_| nodes.len() > 1)
            .map(|anchor| Rc::new(Several { anchor, nodes }));
        Selection { node, several }
    }

    /// The same with `node`, or without it where it is in.
    pub(crate) fn toggled(&self, document: &Document, node: NodeId) -> Selection {
        let within = self.contains(node);
        let others = self.nodes().iter().copied().filter(|own| *own != node);
        let all = others.chain((!within).then_some(node));
        let lead = if within { self.node } else { Some(node) };
        Selection::among(document, all, lead, self.anchor())
    }

    /// The selection in `after`, which came from `before`: the same nodes as far as they live on. If
    /// none does, what stands in the place of the one chosen last now, else the nearest thing around
    /// it that lives on.
    pub(crate) fn carried(&self, before: &Document, after: &Document) -> Selection {
        if self.several.is_some() {
            let alive = Selection::among(
                after,
                self.nodes().iter().copied(),
                self.node,
                self.anchor(),
            );
            if alive.node.is_some() {
                return alive;
            }
        }
        let Some(node) = self.node else {
            return Selection::NONE;
        };
        if after.node(node).is_some() {
            return self.clone();
        }
        let same_place = || {
            before
                .pointer(node)
                .and_then(|pointer| after.resolve(&pointer))
        };
        let around = || {
            before
                .ancestors(node)
                .into_iter()
                .find(|id| after.node(*id).is_some())
        };
        Selection {
            node: same_place().or_else(around),
            several: None,
        }
    }
}

/// The nodes that are in the document, in its order, each once.
fn in_order(document: &Document, nodes: impl IntoIterator<Item = NodeId>) -> Vec<NodeId> {
    let mut wanted: HashSet<NodeId> = nodes.into_iter().collect();
    if wanted.len() < 2 {
        return wanted
            .into_iter()
            .filter(|id| document.node(*id).is_some())
            .collect();
    }
    let all = document.root().descendants().map(Node::id);
    all.filter(|id| wanted.remove(id)).collect()
}

/// The nodes among `nodes` that stand inside no other of them.
pub(crate) fn tops(document: &Document, nodes: &[NodeId]) -> Vec<NodeId> {
    let inside = |id: &NodeId| {
        let around = document.ancestors(*id);
        around.iter().any(|above| nodes.contains(above))
    };
    nodes.iter().copied().filter(|id| !inside(id)).collect()
}
