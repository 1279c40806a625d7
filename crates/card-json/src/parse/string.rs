//! Strings and their escapes.

use std::borrow::Cow;

use super::Faulty;
use super::error::Cause;
use super::lexer::Lexer;

impl<'t> Lexer<'t> {
    /// Reads the string that starts here. A lone surrogate escape reads as U+FFFD.
    pub(super) fn string(&mut self) -> Faulty<Cow<'t, str>> {
        let start = self.at;
        self.at += 1;
        let plain = self.plain_run();
        if self.take(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut read = plain.to_owned();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(read));
                }
                Some(b'\\') => read.push(self.escape()?),
                None | Some(b'\n' | b'\r') => return Err((self.at, Cause::Unclosed { start })),
                Some(_) => return Err((self.at, Cause::Control)),
            }
            read.push_str(self.plain_run());
        }
    }

    /// Up to the next quote, backslash or control character.
    fn plain_run(&mut self) -> &'t str {
        let rest = &self.text.as_bytes()[self.at..];
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
        let len = rest.iter().position(special).unwrap_or(rest.len());
        let run = &self.text[self.at..self.at + len];
        self.at += len;
        run
    }

    fn escape(&mut self) -> Faulty<char> {
        let start = self.at;
        self.at += 2;
        let character = match self.text.as_bytes().get(start + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(start),
            _ => return Err((start, Cause::Escape)),
        };
        Ok(character)
    }

    /// After `\u`: four digits, and a second escape when both are a surrogate pair.
    fn unicode(&mut self, start: usize) -> Faulty<char> {
        let first = self.hex_at(self.at).ok_or((start, Cause::Escape))?;
        self.at += 4;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let pair = self.text[self.at..]
            .starts_with("\\u")
            .then(|| self.hex_at(self.at + 2));
        match pair.flatten() {
            Some(second @ 0xDC00..0xE000) if first < 0xDC00 => {
                self.at += 6;
                let scalar = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                Ok(char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER))
            }
            _ => Ok(char::REPLACEMENT_CHARACTER),
        }
    }

    fn hex_at(&self, at: usize) -> Option<u32> {
        let digits = self.text.as_bytes().get(at..at + 4)?;
        digits.iter().try_fold(0, |sum, digit| {
            Some(sum * 16 + char::from(*digit).to_digit(16)?)
        })
    }
}
