//! Where the values of a tree stand in its text, as lengths relative to the parent.
//!
//! Relative places let an edit touch only the path to it: the places inside an unchanged neighbour
//! stay as they are, however far the neighbour moved.

use std::rc::Rc;

/// The place of one value: its length, and the places of its children.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Layout {
    /// Bytes of the value.
    pub(crate) len: u32,
    /// One for each child in order; none for values without children.
    pub(crate) children: Option<Rc<Vec<Slot>>>,
}

/// The place of a child, in bytes from the start of its parent's value.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Slot {
    /// Where the entry starts: its key's quote, or an item itself.
    pub(crate) entry: u32,
    /// Where the value starts.
    pub(crate) value: u32,
    pub(crate) layout: Layout,
}

impl Slot {
    pub(crate) fn shift(&mut self, delta: i64) {
        self.entry = moved(self.entry, delta);
        self.value = moved(self.value, delta);
    }
}

impl Layout {
    pub(crate) fn slots(&self) -> &[Slot] {
        self.children.as_deref().map_or(&[], Vec::as_slice)
    }

    pub(crate) fn slots_mut(&mut self) -> &mut Vec<Slot> {
        Rc::make_mut(self.children.get_or_insert_default())
    }

    /// Changes the layout of the value at `path` and makes room along the way: every ancestor
    /// grows by `delta` bytes and later neighbours move.
    pub(crate) fn update(&mut self, path: &[usize], delta: i64, change: impl FnOnce(&mut Layout)) {
        let Some((&index, rest)) = path.split_first() else {
            return change(self);
        };
        self.len = moved(self.len, delta);
        let slots = self.slots_mut();
        for later in slots.iter_mut().skip(index + 1) {
            later.shift(delta);
        }
        if let Some(slot) = slots.get_mut(index) {
            slot.layout.update(rest, delta, change);
        }
    }
}

/// Texts are at most [`crate::MAX_LENGTH`] bytes, so places fit.
pub(crate) fn moved(place: u32, delta: i64) -> u32 {
    (i64::from(place) + delta) as u32
}
