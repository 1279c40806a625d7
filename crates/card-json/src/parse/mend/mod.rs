//! Mends for texts that are nearly JSON, where only one thing can have been meant.

mod quotes;
mod slip;

use super::error::Fault;
use crate::{MAX_LENGTH, Splice};
use slip::Slip;

/// More slips than that are no slips.
const MOST: usize = 1000;

/// So many bytes are read in all: the text is read again after each slip.
const WORK: usize = 16 << 20;

/// A text made valid.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mended {
    /// Valid JSON.
    pub text: String,
    /// How many slips were mended, at least one.
    pub slips: usize,
}

/// Makes valid JSON of `text` if each of its slips can have meant only one thing: commas too many
/// or too few, other quotes, comments, names without quotes, words of other languages (`None`),
/// line breaks in texts, JSON within a string, brackets left open at the end.
///
/// `None` if it is valid already, or if somebody has to decide.
pub fn mend(text: &str) -> Option<Mended> {
    let mut now = text.to_owned();
    let most = MOST.min(WORK / text.len().max(1));
    for slips in 0..=most {
        let Err(fault) = super::read(&now, 1, 0) else {
            return (slips > 0).then_some(Mended { text: now, slips });
        };
        let next = step(&now, &fault)?.apply_to(&now);
        if next == now || next.len() > MAX_LENGTH {
            return None;
        }
        now = next;
    }
    None
}

fn step(text: &str, fault: &Fault) -> Option<Splice> {
    let slip = Slip::new(text, fault)?;
    slip.within_string().or_else(|| slip.between_tokens())
}
