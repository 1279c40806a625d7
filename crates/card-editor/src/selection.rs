//! What is selected, and where the selection goes when a change takes its node away.

use card_json::{Document, NodeId};

/// The selected node. It may be any node of the document: a card, an element, a list such as the
/// facts of a section, or a plain value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Selection {
    /// The selected node, if one is.
    pub node: Option<NodeId>,
}

impl Selection {
    /// Nothing selected.
    pub const NONE: Selection = Selection { node: None };

    /// Just `node`.
    pub const fn of(node: NodeId) -> Selection {
        Selection { node: Some(node) }
    }

    /// Is `node` the selected one?
    pub fn contains(self, node: NodeId) -> bool {
        self.node == Some(node)
    }

    /// The selection in `after`, which came from `before`: the same node if it lives on, else what
    /// stands in its place now, else the nearest thing around it that lives on.
    pub(crate) fn carried(self, before: &Document, after: &Document) -> Selection {
        let Some(node) = self.node else { return self };
        if after.node(node).is_some() {
            return self;
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
        }
    }
}
