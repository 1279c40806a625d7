//! `{{DATE(…)}}` and `{{TIME(…)}}` in texts (spec/adaptive-card.md §12).
//!
//! Here they are found and read; how a moment is written, and how late it then
//! is for the reader, is the shell's: a browser asks its own `Intl`, programs
//! take [`write_date`].

pub(crate) mod moment;
mod words;

use std::borrow::Cow;
use std::rc::Rc;

pub use moment::Moment;
pub use words::write_date;

/// Writes a moment in a language (a BCP 47 tag, empty for the reader's own).
/// `None` leaves the function as the author typed it.
pub type DateWriter = fn(at: Moment, style: DateStyle, language: &str) -> Option<String>;

/// Whose language and clock dates are written for.
#[derive(Clone, Debug)]
pub struct Dates {
    /// The reader's language, for cards that name none.
    pub locale: Rc<str>,
    /// Writes one moment.
    pub write: DateWriter,
}

/// ISO dates in universal time, for programs without a reader.
impl Default for Dates {
    fn default() -> Dates {
        Dates {
            locale: "".into(),
            write: |at, style, _| Some(moment::iso(at, style)),
        }
    }
}

impl PartialEq for Dates {
    fn eq(&self, other: &Dates) -> bool {
        self.locale == other.locale && std::ptr::fn_addr_eq(self.write, other.write)
    }
}

/// How a moment is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// `COMPACT`, and where a card says nothing: 2/14/2017.
    Compact,
    /// `SHORT`: Tue, Feb 14, 2017.
    Short,
    /// `LONG`: Tuesday, February 14, 2017.
    Long,
    /// The hour and minute: 6:08 AM.
    Time,
}

impl Dates {
    /// The text with every date and time written out. What is no date, or not
    /// spelt as the functions want it, stays as it is.
    pub(crate) fn written<'a>(&self, text: &'a str, language: &str) -> Cow<'a, str> {
        if !text.contains("{{") {
            return Cow::Borrowed(text);
        }
        let language = if language.is_empty() {
            &self.locale
        } else {
            language
        };
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find("{{") {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let written = call(from).and_then(|(moment, style, length)| {
                Some(((self.write)(moment, style, language)?, length))
            });
            let (words, length) = written.unwrap_or_else(|| ("{".to_owned(), 1));
            out.push_str(&words);
            rest = &from[length..];
        }
        out.push_str(rest);
        Cow::Owned(out)
    }
}

/// The function at the start of `text`, and its length.
fn call(text: &str) -> Option<(Moment, DateStyle, usize)> {
    let time = text.starts_with("{{TIME(");
    let inside = text
        .strip_prefix("{{TIME(")
        .or_else(|| text.strip_prefix("{{DATE("))?;
    let end = inside.find(")}}")?;
    let (moment, style) = match inside[..end].split_once(',') {
        None => (&inside[..end], DateStyle::Compact),
        Some((moment, style)) => (moment, named(style.strip_prefix(' ').unwrap_or(style))?),
    };
    let length = "{{DATE(".len() + end + ")}}".len();
    if time {
        let plain = !inside[..end].contains(',');
        let at = Moment::of_time(moment).filter(|_| plain)?;
        return Some((at, DateStyle::Time, length));
    }
    Some((Moment::of_date(moment)?, style, length))
}

fn named(style: &str) -> Option<DateStyle> {
    Some(match style {
        "COMPACT" => DateStyle::Compact,
        "SHORT" => DateStyle::Short,
        "LONG" => DateStyle::Long,
        _ => return None,
    })
}
