//! Finding a node by its id: each id's parent, and a hint at which index it stands.
//!
//! Kept in shared chunks, so a new document copies only the chunks of ids that changed. The index
//! is a hint because an insertion moves every later neighbour: whoever uses it looks at the
//! neighbours when it is stale.

use std::rc::Rc;

use crate::NodeId;

const CHUNK: usize = 128;
const ABSENT: Place = Place {
    parent: 0,
    hint: u32::MAX,
};

#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Place {
    /// The number of the parent's id; 0 for the root.
    pub(crate) parent: u32,
    pub(crate) hint: u32,
}

impl Place {
    pub(crate) fn parent(self) -> Option<NodeId> {
        (self.parent != 0).then(|| NodeId::from_number(self.parent))
    }
}

#[derive(Clone, Default)]
pub(crate) struct Index {
    chunks: Vec<Rc<[Place; CHUNK]>>,
}

impl Index {
    /// The index of ids 1, 2, 3… standing at `places`.
    pub(crate) fn new(places: &[Place]) -> Index {
        let mut index = Index::default();
        for (number, place) in (1..).zip(places) {
            index.set(NodeId::from_number(number), *place);
        }
        index
    }

    pub(crate) fn get(&self, id: NodeId) -> Option<Place> {
        let (chunk, at) = address(id);
        self.chunks
            .get(chunk)
            .map(|places| places[at])
            .filter(|place| *place != ABSENT)
    }

    pub(crate) fn contains(&self, id: NodeId) -> bool {
        self.get(id).is_some()
    }

    /// `id` must have been handed out by the document: the table is as long as the largest id.
    pub(crate) fn set(&mut self, id: NodeId, place: Place) {
        let (chunk, at) = address(id);
        while self.chunks.len() <= chunk {
            self.chunks.push(Rc::new([ABSENT; CHUNK]));
        }
        Rc::make_mut(&mut self.chunks[chunk])[at] = place;
    }

    pub(crate) fn remove(&mut self, id: NodeId) {
        if self.contains(id) {
            self.set(id, ABSENT);
        }
    }
}

fn address(id: NodeId) -> (usize, usize) {
    let number = id.number() as usize;
    (number / CHUNK, number % CHUNK)
}

impl Index {
    /// How many ids there are; looks at all of them.
    pub(crate) fn count(&self) -> usize {
        self.chunks
            .iter()
            .flat_map(|chunk| chunk.iter())
            .filter(|place| **place != ABSENT)
            .count()
    }
}
