//! What an endpoint's answer means, in words a person can act on.
//!
//! A flow answers `202` before it has done anything, so nothing here ever calls that delivered.
//! Sources: the relay's outcome table RS-2 and the Microsoft pages on incoming webhooks and
//! flow triggers that it cites.

mod classic;
mod common;
mod workflows;

use serde::Serialize;

use crate::endpoint::{Dialect, EndpointKind};

/// What became of a message, as far as the answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The channel shows it.
    Delivered,
    /// Taken for processing; whether it appears is not known.
    Accepted,
    /// Refused for a reason that a repetition does not change.
    Rejected,
    /// Too many messages; the same one may succeed later.
    Throttled,
    /// The other side is out of order.
    Failed,
    /// The answer tells nothing.
    Unknown,
}

/// The reading of one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Meaning {
    /// What became of the message.
    pub outcome: Outcome,
    /// Stable kebab-case code of this reading (help pages, relay `hint`).
    pub code: &'static str,
    /// A few words.
    pub title: String,
    /// Why, in one or two sentences.
    pub explanation: String,
    /// What to do now.
    pub next_step: String,
    /// True when sending the very same message again can help.
    pub retryable: bool,
    /// Seconds to wait before a retry, from a `Retry-After` in seconds, at most [`MAX_WAIT`].
    pub retry_after: Option<u32>,
    /// The status hidden inside a `200` answer of an incoming webhook.
    pub inner_status: Option<u16>,
}

/// The longest wait taken from an answer, in seconds (relay limit L-7).
pub const MAX_WAIT: u32 = 120;

/// Reads an answer.
///
/// `retry_after` is the header's value. Its date form is not read, because that takes a clock:
/// the caller turns it into seconds first.
pub fn meaning(kind: EndpointKind, status: u16, body: &str, retry_after: Option<&str>) -> Meaning {
    // Some proxies put a byte-order mark before the text.
    let body = body.trim_start_matches('\u{feff}').trim();
    let mut meaning = match kind.dialect() {
        Dialect::Classic => classic::meaning(status, body),
        Dialect::Workflows => workflows::meaning(status, body),
    };
    if meaning.retryable {
        meaning.retry_after = retry_after.and_then(seconds);
    }
    meaning
}

/// Whole seconds of a `Retry-After` value, clamped to [`MAX_WAIT`]; `None` for dates and garbage.
pub fn seconds(value: &str) -> Option<u32> {
    let value = value.trim();
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    // More digits than a number holds is a very long wait, not garbage.
    digits.then(|| value.parse().unwrap_or(MAX_WAIT).min(MAX_WAIT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_clamped_and_garbage_is_ignored() {
        let read: Vec<_> = ["1", "0", "999999999999", "-1", "1.5", "", "soon"]
            .iter()
            .map(|v| seconds(v))
            .collect();
        assert_eq!(
            read,
            [Some(1), Some(0), Some(MAX_WAIT), None, None, None, None]
        );
    }

    #[test]
    fn a_byte_order_mark_before_the_one_is_still_delivered() {
        let read = meaning(EndpointKind::ClassicConnector, 200, "\u{feff}1\r\n", None);
        assert_eq!(read.outcome, Outcome::Delivered);
    }
}
