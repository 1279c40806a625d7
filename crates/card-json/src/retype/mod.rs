//! Typed text: the ids of what stayed are carried over.

mod carry;
mod pairs;

use std::cell::OnceCell;

use crate::document::{Located, State};
use crate::edit::adopt;
use crate::index::Index;
use crate::parse::{parse, parse_part};
use crate::text::Text;
use crate::{Document, Node, Splice, SyntaxError, splice_between};
use carry::Carry;

/// How many of the containers around a change are read again before the whole text is.
const ATTEMPTS: usize = 2;

impl Document {
    /// The document of a new text. Nodes that are still there keep their ids, and unchanged parts
    /// are the very same nodes. A change within one container reads only that container again.
    ///
    /// # Errors
    /// As [`Document::parse`].
    pub fn retype(&self, text: &str) -> Result<Document, Vec<SyntaxError>> {
        let Some(splice) = splice_between(self.text(), text) else {
            return Ok(self.clone());
        };
        if let Some(document) = self.retype_part(text, &splice) {
            return Ok(document);
        }
        let parsed = parse(text).map_err(|error| vec![error])?;
        let (old_text, state) = (self.text(), &self.0);
        let new = Located {
            node: &parsed.root,
            layout: &parsed.layout,
            entry: parsed.start,
            start: parsed.start,
        };
        let mut carry = Carry {
            old_text,
            new_text: text,
            next_id: state.next_id,
        };
        let root = carry.node(&state.root_located(), &new);
        let mut state = State {
            root,
            layout: parsed.layout,
            start: parsed.start,
            text: Text::new(text.into()),
            index: Index::default(),
            next_id: carry.next_id,
            origin: self.0.origin.clone(),
            lines: OnceCell::new(),
        };
        let root = state.root.clone();
        adopt::register(&mut state, &root, None, 0);
        Ok(Document::of_state(state))
    }

    /// Reads only the innermost container around the change. When its new text is one complete
    /// value, so is the whole text: what stands before and after it is as valid as before.
    fn retype_part(&self, text: &str, splice: &Splice) -> Option<Document> {
        let path = self.0.container_around(splice)?;
        let paths = (0..=path.len())
            .rev()
            .take(ATTEMPTS)
            .map(|len| &path[..len]);
        paths
            .into_iter()
            .find_map(|path| self.retype_at(text, splice, path))
    }

    fn retype_at(&self, text: &str, splice: &Splice, path: &[usize]) -> Option<Document> {
        let old = self.0.at(path)?;
        let delta = splice.text.len() as i64 - (splice.end - splice.start) as i64;
        let end = usize::try_from(old.end() as i64 + delta).ok()?;
        let parsed = parse_part(text.get(old.start..end)?, 1, path.len())?;
        let new = Located {
            node: &parsed.root,
            layout: &parsed.layout,
            entry: old.start,
            start: old.start,
        };
        let (old_text, next_id) = (self.text(), self.0.next_id);
        let mut carry = Carry {
            old_text,
            new_text: text,
            next_id,
        };
        let node = carry.node(&old, &new);
        let mut state = State::clone(&self.0);
        state.next_id = carry.next_id;
        state.text = Text::new(text.into());
        state.lines.take();
        reindex(&mut state, old.node, &node, path);
        state
            .layout
            .update(path, delta, |place| *place = parsed.layout);
        state.change_at(path, |place| *place = node);
        Some(Document::of_state(state))
    }
}

fn reindex(state: &mut State, old: &Node, new: &Node, path: &[usize]) {
    let parent = state.index.get(old.id()).and_then(|place| place.parent());
    adopt::forget(state, old);
    adopt::register(state, new, parent, path.last().copied().unwrap_or_default());
}

impl State {
    /// The path to the innermost container whose brackets enclose the change.
    fn container_around(&self, splice: &Splice) -> Option<Vec<usize>> {
        let mut found = self.root_located();
        let encloses = |place: &Located<'_>| {
            let container = place.node.as_array().is_some() || place.node.as_object().is_some();
            container && place.start < splice.start && splice.end < place.end()
        };
        let mut path = Vec::new();
        if !encloses(&found) {
            return None;
        }
        loop {
            let start = found.start;
            let slots = found.layout.slots();
            let after = slots.partition_point(|slot| start + (slot.value as usize) < splice.start);
            let index = after.checked_sub(1);
            match index.and_then(|at| Some((at, found.child(at).filter(encloses)?))) {
                Some((index, child)) => {
                    path.push(index);
                    found = child;
                }
                None => return Some(path),
            }
        }
    }
}
