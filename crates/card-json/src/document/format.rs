//! Laying out the whole text anew: only the white space between tokens changes.

use std::cell::OnceCell;

use super::{Document, State};
use crate::Style;
use crate::parse::parse;
use crate::text::Text;

impl Document {
    /// The same tree with the same ids, its text laid out anew. The spelling of strings, keys and
    /// numbers stays, and so does a line end at the end of an indented text.
    pub fn format(&self, style: Style) -> Document {
        let mut text = reformatted(self.text(), style);
        if style != Style::Compact && self.text().ends_with('\n') {
            text.push('\n');
        }
        let Ok(parsed) = parse(&text) else {
            return self.clone();
        };
        Document::of_state(State {
            layout: parsed.layout,
            start: parsed.start,
            text: Text::new(text.into()),
            lines: OnceCell::new(),
            ..State::clone(&self.0)
        })
    }
}

/// `text` must be valid JSON.
fn reformatted(text: &str, style: Style) -> String {
    let mut out = String::with_capacity(text.len());
    let mut writer = Writer { style, depth: 0 };
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, after) = rest.split_at(token_len(rest));
        let after = after.trim_start();
        match first {
            '{' | '[' if after.starts_with(['}', ']']) => {
                out.push_str(if first == '{' { "{}" } else { "[]" });
                rest = after[1..].trim_start();
                continue;
            }
            '{' | '[' => writer.nest(&mut out, token),
            '}' | ']' => writer.unnest(&mut out, token),
            ',' => writer.separate(&mut out),
            ':' => out.push_str(if style == Style::Compact { ":" } else { ": " }),
            _ => out.push_str(token),
        }
        rest = after;
    }
    out
}

/// The length of the token `text` starts with.
fn token_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes.first() {
        Some(b'{' | b'}' | b'[' | b']' | b',' | b':') => 1,
        Some(b'"') => string_len(bytes),
        _ => {
            let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace();
            bytes.iter().position(ends).unwrap_or(bytes.len())
        }
    }
}

/// The length of the string token `bytes` start with, quotes included.
pub(crate) fn string_len(bytes: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

struct Writer {
    style: Style,
    depth: usize,
}

impl Writer {
    fn nest(&mut self, out: &mut String, bracket: &str) {
        out.push_str(bracket);
        self.depth += 1;
        self.break_line(out);
    }

    fn unnest(&mut self, out: &mut String, bracket: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.break_line(out);
        out.push_str(bracket);
    }

    fn separate(&mut self, out: &mut String) {
        out.push(',');
        self.break_line(out);
    }

    fn break_line(&self, out: &mut String) {
        if let Style::Indent(spaces) = self.style {
            out.push('\n');
            (0..self.depth * spaces).for_each(|_| out.push(' '));
        }
    }
}
