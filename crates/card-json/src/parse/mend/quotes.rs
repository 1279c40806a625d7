//! Other quotes than JSON's, and none at all.

use super::slip::{Slip, name_len, splice};
use crate::print::push_string;
use crate::{Document, Splice};

/// HTML's ways to write a double quote.
const QUOTES: &[&str] = &["&quot;", "&#34;", "&#x22;"];

/// Its ways to write other letters; the ampersand comes last, so that nothing is decoded twice.
const ENTITIES: &[(&str, &str)] = &[
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&nbsp;", "\u{a0}"),
    ("&amp;", "&"),
];

/// What may end a text that `first` began.
fn ends(first: char) -> Option<&'static [char]> {
    Some(match first {
        '\'' => &['\''],
        '`' => &['`'],
        '‘' | '’' => &['’', '‘'],
        '“' | '”' | '„' | '«' | '»' => &['”', '“', '»', '«', '"'],
        _ => return None,
    })
}

impl Slip<'_> {
    /// A text in other quotes, ending on the same line.
    pub(super) fn quoted(&self) -> Option<Splice> {
        let rest = self.rest();
        if QUOTES.iter().any(|quote| rest.starts_with(quote)) {
            return self.decoded();
        }
        let first = rest.chars().next()?;
        let ends = ends(first)?;
        let from = first.len_utf8();
        let mut inner = String::new();
        let mut letters = rest[from..].char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\n' if first != '`' => return None,
                '\\' => match letters.next()? {
                    (_, quote) if ends.contains(&quote) => inner.push(quote),
                    (_, other) => inner.extend(['\\', other]),
                },
                end if ends.contains(&end)
                    && self.ends_here(&rest[from + at + end.len_utf8()..]) =>
                {
                    let len = from + at + end.len_utf8();
                    return self.here(len, json_string(&inner));
                }
                other => inner.push(other),
            }
        }
        None
    }

    /// A whole card that was written for HTML. One that has quotes of its own was not: the entities are
    /// its author's.
    fn decoded(&self) -> Option<Splice> {
        let foreign = !self.text.contains('"');
        let decode = |text: String, (entity, letter): &(&str, &str)| text.replace(entity, letter);
        let all = QUOTES
            .iter()
            .map(|quote| (*quote, "\""))
            .collect::<Vec<_>>();
        foreign.then(|| {
            let text = all
                .iter()
                .chain(ENTITIES)
                .fold(self.text.to_owned(), decode);
            splice(0, self.text.len(), text)
        })
    }

    /// What follows a text's last quote: `it's` has another one within.
    fn ends_here(&self, after: &str) -> bool {
        let next = after.trim_start_matches([' ', '\t']).chars().next();
        next.is_none_or(|next| matches!(next, ',' | ':' | '}' | ']' | '\n' | '\r' | '/' | '#'))
    }

    /// An expression without quotes, up to `end`.
    pub(super) fn expression(&self, end: &str) -> Option<Splice> {
        let line = self.rest().lines().next()?;
        let len = line.find(end)? + end.len();
        self.here(len, json_string(&line[..len]))
    }

    /// `{{ … }}` without quotes, of which the parser has taken the first bracket for an object.
    pub(super) fn template(&self) -> Option<Splice> {
        let line = self.rest().lines().next()?;
        let inner = line.strip_prefix('{')?.trim_start();
        // An object with a bracket too many.
        if inner.starts_with(['"', '\'', '{']) || name_len(inner).is_some() {
            return None;
        }
        let len = line.find("}}")? + 2;
        let whole = format!("{{{}", &line[..len]);
        Some(splice(self.at - 1, self.at + len, json_string(&whole)))
    }

    /// A whole card that was put into a string: `{\"type\": …}`.
    pub(super) fn unescaped(&self) -> Option<Splice> {
        let whole = self.text.trim();
        let string = format!("\"{}\"", whole.trim_matches('"'));
        let document = Document::parse(&string).ok()?;
        let inner = document.root().as_str()?;
        Some(splice(0, self.text.len(), inner))
    }
}

/// `text` in double quotes; its escapes are JSON's or none.
fn json_string(text: &str) -> String {
    let as_is = format!("\"{}\"", text.replace('"', "\\\"").replace('\n', "\\n"));
    if Document::parse(&as_is).is_ok() {
        return as_is;
    }
    let mut out = String::new();
    push_string(text, &mut out);
    out
}
