//! One key, one message: a double click or a repeated request never posts twice.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;

/// How long a key and its answer are remembered.
const KEPT: Duration = Duration::from_secs(600);

/// Keys remembered at most.
const MOST_KEYS: usize = 1_000;

/// The digest of what a key was used for.
pub(super) type Digest = [u8; 32];

/// The key was used for another message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reused;

struct Entry<A> {
    digest: Digest,
    made: Instant,
    answer: watch::Receiver<Option<A>>,
}

/// What to do with a request that carries a key.
pub(crate) enum Claim<A> {
    /// The first one: do it, then send the answer.
    First(watch::Sender<Option<A>>),
    /// Another one is doing it or has done it: its answer comes here.
    Same(watch::Receiver<Option<A>>),
}

/// The keys of this process.
pub(crate) struct Keys<A> {
    table: Mutex<HashMap<String, Entry<A>>>,
}

impl<A> Keys<A> {
    /// No keys yet.
    pub(crate) fn new() -> Self {
        Self {
            table: Mutex::new(HashMap::new()),
        }
    }

    /// True for 1 to 64 of letters, digits, `_` and `-`.
    pub(crate) fn is_valid(key: &str) -> bool {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
        (1..=64).contains(&key.len()) && key.bytes().all(plain)
    }

    /// Claims a key for a message.
    ///
    /// # Errors
    /// [`Reused`] when it belongs to another message.
    pub(crate) fn claim(&self, key: &str, digest: Digest) -> Result<Claim<A>, Reused> {
        let mut table = self.lock();
        match table.get(key) {
            Some(entry) if entry.made.elapsed() < KEPT => match entry.digest == digest {
                true => return Ok(Claim::Same(entry.answer.clone())),
                false => return Err(Reused),
            },
            _ => {}
        }
        make_room(&mut table);
        let (sender, answer) = watch::channel(None);
        table.insert(
            key.to_owned(),
            Entry {
                digest,
                made: Instant::now(),
                answer,
            },
        );
        Ok(Claim::First(sender))
    }

    /// Forgets a key whose message certainly was not sent, so that it may be tried again.
    pub(crate) fn forget(&self, key: &str) {
        self.lock().remove(key);
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Entry<A>>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Drops what has expired; if that is not enough, the oldest that is finished.
fn make_room<A>(table: &mut HashMap<String, Entry<A>>) {
    if table.len() < MOST_KEYS {
        return;
    }
    table.retain(|_, entry| entry.made.elapsed() < KEPT);
    if table.len() < MOST_KEYS {
        return;
    }
    let finished = table
        .iter()
        .filter(|(_, entry)| entry.answer.borrow().is_some());
    let oldest = finished
        .min_by_key(|(_, entry)| entry.made)
        .map(|(key, _)| key.clone());
    if let Some(key) = oldest {
        table.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_claim_gets_the_first_ones_answer() {
        let keys = Keys::<u8>::new();
        let Ok(Claim::First(sender)) = keys.claim("k", [1; 32]) else {
            panic!("first")
        };
        let Ok(Claim::Same(answer)) = keys.claim("k", [1; 32]) else {
            panic!("second")
        };
        sender.send(Some(7)).expect("a reader");
        assert_eq!(*answer.borrow(), Some(7));
        assert!(matches!(keys.claim("k", [2; 32]), Err(Reused)));
    }

    #[test]
    fn keys_are_short_and_plain() {
        for bad in ["", "a b", "é", "a/b", &"x".repeat(65)] {
            assert!(!Keys::<u8>::is_valid(bad), "{bad}");
        }
        assert!(Keys::<u8>::is_valid("3f0c9b1e-0000-4000-8000-000000000000"));
    }

    #[test]
    fn a_full_table_drops_finished_ones_first() {
        let keys = Keys::<u8>::new();
        let Ok(Claim::First(waiting)) = keys.claim("waiting", [0; 32]) else {
            panic!("first")
        };
        for n in 0..MOST_KEYS + 5 {
            if let Ok(Claim::First(sender)) = keys.claim(&n.to_string(), [0; 32]) {
                sender.send_replace(Some(1));
            }
        }
        assert!(matches!(keys.claim("waiting", [0; 32]), Ok(Claim::Same(_))));
        drop(waiting);
    }
}
