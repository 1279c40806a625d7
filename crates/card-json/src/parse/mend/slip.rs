//! One slip and the splice that mends it.

use crate::Splice;
use crate::parse::error::{Cause, Fault};

/// A text and where it first stops being JSON.
pub(super) struct Slip<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    cause: Cause,
    open: &'a [usize],
}

/// Words of other languages and what JSON writes for them.
const WORDS: &[(&str, &str)] = &[
    ("true", "true"),
    ("false", "false"),
    ("null", "null"),
    ("none", "null"),
    ("nil", "null"),
    ("undefined", "null"),
    ("nan", "null"),
];

impl<'a> Slip<'a> {
    pub(super) fn new(text: &'a str, fault: &'a Fault) -> Option<Self> {
        text.get(fault.at..).map(|_| Slip {
            text,
            at: fault.at,
            cause: fault.cause,
            open: &fault.open,
        })
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Replaces so many bytes at the fault.
    pub(super) fn here(&self, len: usize, with: impl Into<String>) -> Option<Splice> {
        Some(splice(self.at, self.at + len, with))
    }

    /// A mistake within a string.
    pub(super) fn within_string(&self) -> Option<Splice> {
        let first = self.rest().chars().next()?;
        match self.cause {
            Cause::Unclosed { .. } if self.goes_on() => {
                let end = if self.rest().starts_with("\r\n") {
                    2
                } else {
                    1
                };
                self.here(end, "\\n")
            }
            Cause::Control if first == '\t' => self.here(1, "\\t"),
            Cause::Control => self.here(1, format!("\\u{:04x}", u32::from(first))),
            Cause::Escape => match self.rest().chars().nth(1)? {
                '\'' => self.here(2, "'"),
                'u' | '\n' | '\r' => None,
                _ => self.here(1, "\\\\"),
            },
            _ => None,
        }
    }

    /// Whether the next line is the rest of a text: the first quote in it ends the string.
    fn goes_on(&self) -> bool {
        let next = self.rest().trim_start();
        let starts_anew = next.starts_with(['"', '{', '[', '}', ']']);
        let line = next.lines().next().unwrap_or_default();
        let quotes = line.matches('"').count() - line.matches("\\\"").count();
        !next.is_empty() && !starts_anew && (quotes % 2 == 1 || quotes == 0)
    }

    /// A mistake between strings.
    pub(super) fn between_tokens(&self) -> Option<Splice> {
        self.foreign().or_else(|| match self.cause {
            Cause::Value => self.value(),
            Cause::Key => self.key(),
            Cause::Colon { key } => self.colon(key),
            Cause::Separator { end } => self.separator(end),
            Cause::AfterRoot { end } => self.after_root(end),
            Cause::Number { .. } if self.text[..self.at].ends_with('.') => self.here(0, "0"),
            _ => None,
        })
    }

    /// What belongs nowhere: comments and invisible characters.
    fn foreign(&self) -> Option<Splice> {
        if !matches!(
            self.cause,
            Cause::Value
                | Cause::Key
                | Cause::Colon { .. }
                | Cause::Separator { .. }
                | Cause::AfterRoot { .. }
        ) {
            return None;
        }
        let rest = self.rest();
        match rest.chars().next()? {
            '/' if rest.starts_with("//") => self.line_comment(),
            '/' if rest.starts_with("/*") => self.here(rest.find("*/")? + 2, ""),
            // A colour without quotes is none.
            '#' if !rest[1..].starts_with(|c: char| c.is_ascii_hexdigit()) => self.line_comment(),
            first if is_space(first) => {
                let len = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
                self.here(len, " ".repeat(rest[..len].chars().count()))
            }
            _ => None,
        }
    }

    /// A comment up to the end of its line. If that is the end of all and something is open, the lines
    /// were joined, and nobody knows where the comment ended.
    fn line_comment(&self) -> Option<Splice> {
        let rest = self.rest();
        match rest.find(['\n', '\r']) {
            Some(len) => self.here(len, ""),
            None if self.open.is_empty() => self.here(rest.len(), ""),
            None => None,
        }
    }

    fn value(&self) -> Option<Splice> {
        let rest = self.rest();
        let before = self.before();
        match (before.map(|(_, token)| token), rest.chars().next()) {
            (Some(','), Some('}' | ']' | ',')) => self.without(before?.0),
            (Some('['), Some(',')) => self.here(1, ""),
            (Some(':'), None) => None,
            (_, None) => self.close_all(),
            (_, Some('+')) => self.here(1, ""),
            (_, Some('.')) if starts_number(&rest[1..]) => self.here(0, "0"),
            (_, Some('$')) if rest.starts_with("${") => self.expression("}"),
            (_, Some('\\')) => self.unescaped(),
            _ => self.quoted().or_else(|| self.word()),
        }
    }

    fn key(&self) -> Option<Splice> {
        let rest = self.rest();
        let before = self.before();
        match (before.map(|(_, token)| token), rest.chars().next()) {
            (Some(','), Some('}' | ',')) => self.without(before?.0),
            (Some('{'), Some(',')) => self.here(1, ""),
            (_, None) => self.close_all(),
            // `"text": {{ title }}`, as templates write it.
            (Some('{'), Some('{')) if self.text[..self.at].ends_with('{') => self.template(),
            (_, Some('\\')) => self.unescaped(),
            _ => self.quoted().or_else(|| self.name()),
        }
    }

    fn colon(&self, key: usize) -> Option<Splice> {
        let rest = self.rest();
        match rest.chars().next()? {
            '=' if rest.starts_with("=>") => self.here(2, ":"),
            '=' => self.here(1, ":"),
            '"' | '{' | '[' | '-' | '0'..='9' => {
                let end = key + self.text[key..self.at].trim_end().len();
                Some(splice(end, end, ":"))
            }
            _ => None,
        }
    }

    fn separator(&self, end: usize) -> Option<Splice> {
        let rest = self.rest();
        let comma = Some(splice(end, end, ","));
        match (rest.chars().next(), self.in_object()) {
            (None, _) => self.close_all(),
            (Some(';'), _) => self.here(1, ","),
            (Some('"'), true) if begins_entry(rest) => comma,
            // Between quotes side by side, one of them may be the text's own.
            (Some('"'), false) if !self.text[..end].ends_with('"') || end < self.at => comma,
            (Some('{' | '[' | '-' | '0'..='9'), false) => comma,
            (Some(_), true)
                if name_len(rest).is_some() && self.text[end..self.at].contains('\n') =>
            {
                comma
            }
            _ => None,
        }
    }

    fn after_root(&self, end: usize) -> Option<Splice> {
        let tail = self.text[end..].trim();
        let needless = tail.chars().all(|c| matches!(c, ',' | ';'));
        needless.then(|| splice(end, self.text.len(), ""))
    }

    /// The innermost container is an object.
    fn in_object(&self) -> bool {
        let start = self.open.last();
        start.is_some_and(|start| self.text[*start..].starts_with('{'))
    }

    /// The last character before the fault that is no white space, with its place.
    fn before(&self) -> Option<(usize, char)> {
        let before = self.text[..self.at].trim_end_matches([' ', '\t', '\n', '\r']);
        before.char_indices().next_back()
    }

    /// Without the character at `at`, which is one byte long.
    fn without(&self, at: usize) -> Option<Splice> {
        Some(splice(at, at + 1, ""))
    }

    /// The text ends: everything that is open is closed.
    fn close_all(&self) -> Option<Splice> {
        let mut end = self.text.trim_end().len();
        let mut with = String::new();
        for start in self.open.iter().rev() {
            with.push(if self.text[*start..].starts_with('{') {
                '}'
            } else {
                ']'
            });
        }
        if self.text[..end].ends_with(',') {
            end -= 1;
        }
        (!with.is_empty()).then(|| splice(end, self.text.trim_end().len(), with))
    }

    fn word(&self) -> Option<Splice> {
        let rest = self.rest();
        let len = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let word = &rest[..len.unwrap_or(rest.len())];
        let known = WORDS
            .iter()
            .find(|(name, _)| word.eq_ignore_ascii_case(name));
        self.here(word.len(), known?.1)
    }

    /// A name without quotes.
    fn name(&self) -> Option<Splice> {
        let len = name_len(self.rest())?;
        self.here(len, format!("\"{}\"", &self.rest()[..len]))
    }
}

pub(super) fn splice(start: usize, end: usize, with: impl Into<String>) -> Splice {
    Splice {
        start,
        end,
        text: with.into(),
    }
}

/// The bytes of a bare name before a colon.
pub(super) fn name_len(rest: &str) -> Option<usize> {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '-' | '.');
    let len = rest.find(|c| !part(c)).filter(|len| *len > 0)?;
    rest[len..].trim_start().starts_with(':').then_some(len)
}

/// Does a string with a colon behind it stand here?
fn begins_entry(rest: &str) -> bool {
    let len = crate::document::string_len(rest.as_bytes());
    let after = rest.get(len..).map(str::trim_start);
    after.is_some_and(|after| after.starts_with(':'))
}

fn starts_number(rest: &str) -> bool {
    rest.starts_with(|c: char| c.is_ascii_digit())
}

/// White space that JSON does not have, and characters that nobody sees.
fn is_space(character: char) -> bool {
    let json = matches!(character, ' ' | '\t' | '\n' | '\r');
    let unseen = matches!(character, '\u{feff}' | '\u{200b}' | '\u{2060}');
    !json && (unseen || character.is_whitespace())
}
