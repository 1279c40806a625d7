//! The request: target, payload, options. The payload's bytes are never written anew.

use bytes::Bytes;
use card_teams::{Secret, size};
use memchr::memchr2;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::config::Limits;
use crate::problem::{Problem, code};

/// As sent by the page. The target travels nowhere else: not in a path, not in a header.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Envelope<'a> {
    pub(super) target: Secret,
    #[serde(borrow)]
    payload: Option<&'a RawValue>,
    #[serde(default)]
    pub(super) options: Options,
}

/// How to deliver; all members may be absent.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub(super) struct Options {
    /// Shortens the whole delivery, in milliseconds.
    pub(super) timeout_ms: Option<u64>,
    /// `false`: only one attempt.
    pub(super) retry: Option<bool>,
    /// `true`: send what Teams will refuse as too large.
    pub(super) allow_oversize: bool,
}

impl Envelope<'_> {
    /// The payload as a slice of the request's own bytes.
    pub(super) fn payload(&self, body: &Bytes, limits: &Limits) -> Result<Bytes, Problem> {
        let raw = self.payload.ok_or_else(|| {
            Problem::new(code::ENVELOPE_INVALID, "The payload is missing.").at("/payload")
        })?;
        let text = raw.get();
        check_shape(text, limits.depth)?;
        if text.len() > limits.payload && !self.options.allow_oversize {
            return Err(oversize(text.len()));
        }
        Ok(body.slice_ref(text.as_bytes()))
    }

    /// Length of the payload in bytes, if there is one.
    pub(super) fn payload_len(&self) -> Option<usize> {
        self.payload.map(|raw| raw.get().len())
    }
}

fn oversize(bytes: usize) -> Problem {
    let detail = format!(
        "The message has {bytes} bytes; Teams takes {}. Shorten it, or set options.allowOversize to see Teams refuse it.",
        size::LIMIT
    );
    Problem::new(code::PAYLOAD_TOO_LARGE, detail).at("/payload")
}

fn check_shape(text: &str, most: usize) -> Result<(), Problem> {
    let wrong = |detail: &'static str| Problem::new(code::ENVELOPE_INVALID, detail).at("/payload");
    if !text.starts_with('{') {
        return Err(wrong("The payload must be a JSON object."));
    }
    match depth(text) > most {
        true => Err(wrong("The payload is nested too deeply.")),
        false => Ok(()),
    }
}

/// The deepest nesting of arrays and objects in valid JSON. Texts, most of a card, are skipped
/// in strides.
fn depth(json: &str) -> usize {
    let (bytes, mut at, mut now, mut most) = (json.as_bytes(), 0, 0usize, 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' => at = after_string(bytes, at),
            b'{' | b'[' => {
                now += 1;
                most = most.max(now);
            }
            b'}' | b']' => now = now.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// The index after the string whose content starts at `at`.
fn after_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr2(b'"', b'\\', rest)) {
        match bytes[at + found] {
            b'"' => return at + found + 1,
            // The escaped character, whatever it is, ends nothing.
            _ => at += found + 2,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_do_not_nest() {
        assert_eq!(depth(r#"{"a":"[[[{{{\"[[","b":[{}]}"#), 3);
        assert_eq!(depth(r#"{"a":"\\","b":[[[1]]]}"#), 4);
        assert_eq!(depth(r#""\"[[""#), 0);
    }
}
