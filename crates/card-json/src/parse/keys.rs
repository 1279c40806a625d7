//! Sharing equal keys: a card says `"type"` hundreds of times.

use std::rc::Rc;

const SEATS: usize = 64;

/// The keys met last, one to a seat.
pub(super) struct Keys {
    seats: [Option<Rc<str>>; SEATS],
}

impl Default for Keys {
    fn default() -> Self {
        Keys {
            seats: [const { None }; SEATS],
        }
    }
}

impl Keys {
    pub(super) fn share(&mut self, key: &str) -> Rc<str> {
        let ends = key
            .bytes()
            .next()
            .zip(key.bytes().next_back())
            .unwrap_or_default();
        let hash = key.len().wrapping_mul(31) + usize::from(ends.0) * 7 + usize::from(ends.1);
        let seat = &mut self.seats[hash % SEATS];
        match seat {
            Some(known) if **known == *key => known.clone(),
            _ => seat.insert(key.into()).clone(),
        }
    }
}
