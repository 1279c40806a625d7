//! Tokens of strict JSON.

use super::Faulty;
use super::error::Cause;
use crate::Value;

/// A place in a text.
pub(super) struct Lexer<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl<'t> Lexer<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Lexer { text, at: 0 }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn take(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    /// Space, tab, line feed and carriage return are all the white space JSON has.
    pub(super) fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// A string, number, `true`, `false` or `null`.
    pub(super) fn scalar(&mut self) -> Faulty<Value> {
        match self.peek() {
            Some(b'"') => Ok(Value::String(self.string()?.as_ref().into())),
            Some(b'-' | b'0'..=b'9') => Ok(Value::Number(self.number()?)),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err((self.at, Cause::Value)),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Faulty<Value> {
        let rest = self.text.as_bytes()[self.at..].strip_prefix(word.as_bytes());
        match rest {
            Some([next, ..]) if next.is_ascii_alphanumeric() => Err((self.at, Cause::Value)),
            Some(_) => {
                self.at += word.len();
                Ok(value)
            }
            None => Err((self.at, Cause::Value)),
        }
    }
}
