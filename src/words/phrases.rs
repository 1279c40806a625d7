//! What the core crates say, in the reader's language.
//!
//! They know no language: they speak English sentences. A message of a locale file that has an
//! attribute `en` says how to put such a sentence into its language, whole or with places:
//!
//! ```text
//! lint-taken = L’id « { $id } » est déjà pris.
//!     .en = The id “{ $id }” is taken already.
//! ```
//!
//! A variable whose name begins with `said` is put into the language itself (the title of a kind, say). What
//! no message has is said in English; tests (`src/words/tests.rs`) hold that there is nothing of that kind.

use super::{Language, Value, engine, find, language};
use std::cell::RefCell;
use std::collections::HashMap;
use yew::AttrValue;

/// A sentence with places, and the id of the message that says it otherwise.
struct Phrase {
    id: String,
    /// The text before each variable, and the variable.
    parts: Vec<(String, String)>,
    /// The text after the last one.
    end: String,
}

/// All phrases of the language, and what was said in it already.
#[derive(Default)]
struct Book {
    whole: HashMap<String, String>,
    phrases: Vec<Phrase>,
    known: HashMap<String, AttrValue>,
}

thread_local! {
    static BOOK: RefCell<Option<Book>> = const { RefCell::new(None) };
}

/// Other words are there than before.
pub(super) fn forget() {
    BOOK.set(None);
}

/// An English text of a core crate in the reader's language.
pub fn said(english: &str) -> AttrValue {
    if language() == Language::English || english.is_empty() {
        return AttrValue::from(english.to_owned());
    }
    let known = BOOK.with_borrow_mut(|book| {
        let book = book.get_or_insert_with(Book::read);
        book.known.get(english).cloned()
    });
    known.unwrap_or_else(|| {
        let text = translated(english).unwrap_or_else(|| AttrValue::from(english.to_owned()));
        BOOK.with_borrow_mut(|book| {
            let book = book.get_or_insert_with(Book::read);
            book.known.insert(english.to_owned(), text.clone())
        });
        text
    })
}

/// The same, if the language has it.
pub(super) fn translated(english: &str) -> Option<AttrValue> {
    let (id, values) = BOOK.with_borrow_mut(|book| {
        let book = book.get_or_insert_with(Book::read);
        let whole = book.whole.get(english).map(|id| (id.clone(), Vec::new()));
        whole.or_else(|| book.matching(english))
    })?;
    let values: Vec<(String, Value)> = values.into_iter().map(valued).collect();
    let values: Vec<(&str, Value)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    find(&id, &values)
}

fn valued((name, text): (String, String)) -> (String, Value) {
    let value = match text.parse::<u32>() {
        // Chooses plural forms.
        Ok(number) => Value::from(number),
        Err(_) if name.starts_with("said") => Value::from(said(&text)),
        Err(_) => Value::from(text),
    };
    (name, value)
}

impl Book {
    fn read() -> Self {
        let mut book = Self::default();
        for (id, english) in engine::phrases() {
            match Phrase::read(id, &english) {
                Ok(phrase) => book.phrases.push(phrase),
                Err(id) => drop(book.whole.insert(english, id)),
            }
        }
        book
    }

    /// The phrase that fits with the most of its own words, and what stands in its places.
    fn matching(&self, text: &str) -> Option<(String, Vec<(String, String)>)> {
        let fitting = self.phrases.iter().filter_map(|phrase| {
            let values = phrase.values(text)?;
            let given: usize = values.iter().map(|(_, value)| value.len()).sum();
            Some((text.len().saturating_sub(given), phrase, values))
        });
        let best = fitting.max_by_key(|(own, ..)| *own);
        best.map(|(_, phrase, values)| (phrase.id.clone(), values))
    }
}

impl Phrase {
    /// Reads `words {name} words`; gives the id back where there is no place in it.
    fn read(id: String, english: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = english;
        while let Some((before, after)) = rest.split_once(OPEN) {
            let Some((name, after)) = after.split_once(CLOSE) else {
                break;
            };
            parts.push((before.to_owned(), name.to_owned()));
            rest = after;
        }
        match parts.is_empty() {
            true => Err(id),
            false => Ok(Self {
                id,
                parts,
                end: rest.to_owned(),
            }),
        }
    }

    /// What stands in the places, if the text is this phrase.
    fn values(&self, text: &str) -> Option<Vec<(String, String)>> {
        let (first, _) = self.parts.first()?;
        let mut rest = text.strip_prefix(first.as_str())?;
        rest = rest.strip_suffix(self.end.as_str())?;
        let mut values = Vec::new();
        for (at, (_, name)) in self.parts.iter().enumerate() {
            let value = match self.parts.get(at + 1) {
                Some((next, _)) => {
                    let (value, after) = rest.split_once(next.as_str())?;
                    rest = after;
                    value
                }
                None => rest,
            };
            values.push((name.clone(), value.to_owned()));
        }
        Some(values)
    }
}

/// What stands around the name of a variable in [`engine::phrases`].
pub(super) const OPEN: char = '\u{1}';
/// See [`OPEN`].
pub(super) const CLOSE: char = '\u{2}';
