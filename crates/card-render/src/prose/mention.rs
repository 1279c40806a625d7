//! Mentions: `<at>Name</at>` where the card names that person as an entity.
//!
//! Before the text is parsed, each becomes one character that no text has, so
//! that neither the name's own stars nor the brackets are read as Markdown.

use std::borrow::Cow;

use crate::reader::Letterhead;
use crate::view::{Draft, View};

const OPEN: &str = "<at>";
const CLOSE: &str = "</at>";

/// Stands for the first mention; the next code points for those after it.
/// Private use, and of a plane that no font in use has characters in.
const FIRST: u32 = 0x10_0000;
const MOST: usize = 0xfff0;

/// The names in a text that are mentions.
#[derive(Default)]
pub(super) struct Mentions<'a>(Vec<&'a str>);

impl<'a> Mentions<'a> {
    /// The text with stand-ins for mentions, and without the brackets of what
    /// is none: Teams shows the bare name then.
    pub(super) fn cut(text: &'a str, head: &Letterhead) -> (Cow<'a, str>, Mentions<'a>) {
        let mut names = Vec::new();
        if !text.contains(OPEN) {
            return (Cow::Borrowed(text), Mentions(names));
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(OPEN) {
            out.push_str(&rest[..at]);
            let from = &rest[at..];
            let inside = &from[OPEN.len()..];
            match inside.find(CLOSE) {
                Some(end) if names.len() < MOST && head.mentions(whole(from, end)) => {
                    out.extend(char::from_u32(FIRST + names.len() as u32));
                    names.push(&inside[..end]);
                    rest = &inside[end + CLOSE.len()..];
                }
                _ => rest = inside,
            }
        }
        out.push_str(rest);
        (Cow::Owned(out.replace(CLOSE, "")), Mentions(names))
    }

    /// The first mention in `text`: where it stands, and its name.
    pub(super) fn find(&self, text: &str) -> Option<(std::ops::Range<usize>, &'a str)> {
        if self.0.is_empty() {
            return None;
        }
        text.char_indices().find_map(|(at, c)| {
            let name = self.0.get(u32::from(c).checked_sub(FIRST)? as usize)?;
            Some((at..at + c.len_utf8(), *name))
        })
    }

    /// The text with the names where their stand-ins are.
    pub(super) fn named<'t>(&self, text: Cow<'t, str>) -> Cow<'t, str> {
        if self.find(&text).is_none() {
            return text;
        }
        let mut out = String::with_capacity(text.len() + 16);
        let mut rest = &*text;
        while let Some((range, name)) = self.find(rest) {
            out.push_str(&rest[..range.start]);
            out.push_str(name);
            rest = &rest[range.end..];
        }
        out.push_str(rest);
        Cow::Owned(out)
    }
}

fn whole(from: &str, end: usize) -> &str {
    &from[..OPEN.len() + end + CLOSE.len()]
}

/// A mention as Teams shows it.
pub(super) fn draw(name: &str) -> View {
    Draft::of("span", "cw-mention").text(name).build()
}
