//! Words for what is wrong with a text: what, where, the likely cause, and how to mend it.

mod bracket;
mod character;
mod number;
mod string;
mod value;

use super::error::{Cause, Fault};
use super::{Lines, MAX_DEPTH, MAX_LENGTH, SyntaxError};

/// A message, its hint, and where the mistake is when not where it showed.
struct Words {
    message: String,
    hint: Option<String>,
    at: Option<usize>,
}

impl Words {
    fn new(message: impl Into<String>, hint: impl Into<String>) -> Words {
        Words {
            message: message.into(),
            hint: Some(hint.into()),
            at: None,
        }
    }

    fn at(self, at: usize) -> Words {
        Words {
            at: Some(at),
            ..self
        }
    }
}

/// A text with a fault in it.
struct Scene<'a> {
    text: &'a str,
    lines: Lines,
    at: usize,
    open: &'a [usize],
}

pub(super) fn explain(text: &str, fault: &Fault) -> SyntaxError {
    let scene = Scene {
        text,
        lines: Lines::of(text),
        at: fault.at,
        open: &fault.open,
    };
    let words = scene.words(fault.cause);
    let offset = words.at.unwrap_or(fault.at);
    let (line, column) = scene.lines.position(text, offset);
    SyntaxError {
        message: words.message,
        offset,
        line,
        column,
        hint: words.hint,
    }
}

impl<'a> Scene<'a> {
    fn words(&self, cause: Cause) -> Words {
        match cause {
            Cause::TooLong => Words::new(
                format!("the text is longer than {MAX_LENGTH} bytes"),
                "open a smaller file",
            ),
            Cause::TooDeep => Words::new(
                format!("more than {MAX_DEPTH} arrays and objects are nested in one another"),
                "a card never needs that many; look for brackets that are opened and not closed",
            ),
            Cause::Value => self.value(),
            Cause::Key => self.key(),
            Cause::Colon { key } => self.colon(key),
            Cause::Separator { end } => self.separator(end),
            Cause::AfterRoot { end } => self.after_root(end),
            Cause::Unclosed { start } => self.unclosed_string(start),
            Cause::Control => self.control(),
            Cause::Escape => self.escape(),
            Cause::Number { start } => self.number(start),
        }
    }

    /// The text from the fault on.
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The last token before `at`, as its last character, with its place.
    fn before(&self, at: usize) -> Option<(usize, char)> {
        let text = self
            .text
            .get(..at)?
            .trim_end_matches([' ', '\t', '\n', '\r']);
        text.char_indices().next_back()
    }

    /// `line 3, column 5`
    fn place(&self, at: usize) -> String {
        let (line, column) = self.lines.position(self.text, at);
        format!("line {line}, column {column}")
    }

    /// The innermost open container: its bracket, its end, and where it stands.
    fn innermost(&self) -> Option<(char, char, usize)> {
        let start = *self.open.last()?;
        let bracket = self.text.get(start..)?.chars().next()?;
        Some((bracket, if bracket == '{' { '}' } else { ']' }, start))
    }
}

/// The letters, digits, `_`, `$`, `-` and `.` a text starts with.
fn word(text: &str) -> &str {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '-' | '.');
    &text[..text.find(|c| !part(c)).unwrap_or(text.len())]
}

/// At most 24 characters of `text`, up to its line's end.
fn excerpt(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let mut short: String = line.chars().take(24).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
}
