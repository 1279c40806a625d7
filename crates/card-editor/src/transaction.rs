//! A change to the document, as a value.

use std::rc::Rc;

use card_json::{Document, Edit, Node, NodeId};

/// Where typing goes on. Changes of one group, close in time, are one step of undo.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Group {
    /// One property of one object.
    Property {
        /// The object.
        node: NodeId,
        /// The property's name.
        name: Rc<str>,
    },
    /// The JSON pane.
    Text,
}

/// A node that a transaction will bring, named by its way down from a node that is there already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Landing {
    /// A node of the document as it was, which the edits keep.
    pub from: NodeId,
    /// The way down.
    pub path: Vec<Turn>,
}

/// One step down in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// Into a property of an object.
    Key(Rc<str>),
    /// Into an item of an array.
    Item(usize),
}

impl Landing {
    /// The node, in the document after the edits.
    pub fn find(&self, document: &Document) -> Option<NodeId> {
        let start = document.node(self.from)?;
        self.path.iter().try_fold(start, turn).map(Node::id)
    }
}

fn turn<'a>(node: &'a Node, turn: &Turn) -> Option<&'a Node> {
    match turn {
        Turn::Key(key) => node.get(key),
        Turn::Item(index) => node.as_array()?.get(*index),
    }
}

/// What is selected after a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// The same as before, as far as it lives on.
    Keep,
    /// This node, which the edits keep.
    Select(NodeId),
    /// This place, in the document after the edits.
    Land(Landing),
    /// These places, in the document after the edits.
    LandAll(Vec<Landing>),
}

/// A change to the document: the only way one comes about.
#[derive(Debug, Clone)]
pub struct Transaction {
    /// What it does, for the undo button: "Change title of Section 1".
    pub label: String,
    /// The edits, in order; all or none are carried out.
    pub edits: Vec<Edit>,
    /// The typing it is part of, if it is typing.
    pub group: Option<Group>,
    /// The tops of what it inserts: their `id` properties are made unique.
    pub inserted: Vec<Landing>,
    /// The selection afterwards.
    pub then: Then,
}

impl Transaction {
    /// A change that keeps the selection and is a step of its own.
    pub fn new(label: impl Into<String>, edits: Vec<Edit>) -> Transaction {
        let label = label.into();
        Transaction {
            label,
            edits,
            group: None,
            inserted: Vec::new(),
            then: Then::Keep,
        }
    }

    /// The same, as a part of typing in `group`.
    pub fn typed(mut self, group: Group) -> Transaction {
        self.group = Some(group);
        self
    }

    /// The same, with another selection afterwards.
    pub fn then(mut self, then: Then) -> Transaction {
        self.then = then;
        self
    }

    /// The same, bringing a new subtree at `landing`.
    pub fn inserting(mut self, landing: Landing) -> Transaction {
        self.inserted = vec![landing];
        self
    }

    /// The same, bringing a new subtree at `landing` and selecting it.
    pub fn selecting(self, landing: Landing) -> Transaction {
        self.inserting(landing.clone()).then(Then::Land(landing))
    }
}
