//! Numbers: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`

use super::Faulty;
use super::error::Cause;
use super::lexer::Lexer;
use crate::Number;

impl Lexer<'_> {
    pub(super) fn number(&mut self) -> Faulty<Number> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits(start)?;
        }
        if self.take(b'.') {
            self.digits(start)?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            self.digits(start)?;
        }
        match self.peek() {
            Some(b'0'..=b'9' | b'.' | b'_' | b'+' | b'-' | b'a'..=b'z' | b'A'..=b'Z') => {
                Err((self.at, Cause::Number { start }))
            }
            _ => Ok(Number::from_spelling(&self.text[start..self.at])),
        }
    }

    fn digits(&mut self, start: usize) -> Faulty<()> {
        let first = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > first {
            Ok(())
        } else {
            Err((self.at, Cause::Number { start }))
        }
    }
}
