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
//! A variable whose name begins with `said` is put into the language itself (the title of a kind, say), one
//! whose name begins with `number` stands for digits only. What
//! no message has is said in English; tests (`src/words/tests.rs`) hold that there is nothing of that kind.

use super::{Language, Value, engine, find, language, lower};
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

/// The id of a message, and what stands in its places.
type Candidate = (String, Vec<(String, String)>);

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
        let text = translated(english, &mut Vec::new());
        let text = text.unwrap_or_else(|| AttrValue::from(english.to_owned()));
        BOOK.with_borrow_mut(|book| {
            let book = book.get_or_insert_with(Book::read);
            book.known.insert(english.to_owned(), text.clone())
        });
        text
    })
}

/// The same, if the language has it; adds the parts of it that it has not to `gaps`.
pub(super) fn translated(english: &str, gaps: &mut Vec<String>) -> Option<AttrValue> {
    let (whole, candidates) = BOOK.with_borrow_mut(|book| {
        let book = book.get_or_insert_with(Book::read);
        let whole = book.whole.get(english).cloned();
        let candidates = whole.is_none().then(|| book.matching(english));
        (whole, candidates.unwrap_or_default())
    });
    if let Some(id) = whole {
        return find(&id, &[]);
    }
    within_a_sentence(english).or_else(|| best(candidates, gaps))
}

/// A title as it stands within a sentence: "alternative text".
fn within_a_sentence(english: &str) -> Option<AttrValue> {
    let first = english.chars().next().filter(char::is_ascii_lowercase)?;
    let title = format!("{}{}", first.to_ascii_uppercase(), &english[1..]);
    let id = BOOK.with_borrow(|book| book.as_ref()?.whole.get(&title).cloned())?;
    find(&id, &[]).map(|text| lower(&text).into())
}

/// The first candidate all of whose parts the language has; failing that, the first.
fn best(candidates: Vec<Candidate>, gaps: &mut Vec<String>) -> Option<AttrValue> {
    let mut second = None;
    for (id, values) in candidates {
        let mut own = Vec::new();
        let values: Vec<(String, Value)> = values
            .into_iter()
            .map(|one| valued(one, &mut own))
            .collect();
        let values: Vec<(&str, Value)> = values
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        let text = find(&id, &values);
        if own.is_empty() && text.is_some() {
            return text;
        }
        second = second.or(text.map(|text| (text, own)));
    }
    let (text, own) = second?;
    gaps.extend(own);
    Some(text)
}

fn valued((name, text): (String, String), gaps: &mut Vec<String>) -> (String, Value) {
    let value = match text.parse::<u32>() {
        // Chooses plural forms. A zero before it is of a code, not of a number.
        Ok(number) if number.to_string() == text => Value::from(number),
        _ if name.starts_with("said") => match translated(&text, gaps) {
            Some(said) => Value::from(said),
            None => {
                gaps.push(text.clone());
                Value::from(text)
            }
        },
        _ => Value::from(text),
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

    /// The phrases that fit and what stands in their places, those with the most words of their own first.
    fn matching(&self, text: &str) -> Vec<Candidate> {
        let fitting = self.phrases.iter().flat_map(|phrase| {
            let splits = phrase.splits(text).into_iter();
            splits.map(|values| {
                let given: usize = values.iter().map(|(_, value)| value.len()).sum();
                (given, (phrase.id.clone(), values))
            })
        });
        let mut fitting: Vec<_> = fitting.collect();
        fitting.sort_by_key(|(given, _)| *given);
        fitting
            .into_iter()
            .map(|(_, candidate)| candidate)
            .collect()
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

    /// What can stand in the places, if the text is this phrase.
    fn splits(&self, text: &str) -> Vec<Vec<(String, String)>> {
        let inside = self.parts.first().and_then(|(first, _)| {
            let rest = text.strip_prefix(first.as_str())?;
            rest.strip_suffix(self.end.as_str())
        });
        inside.map_or_else(Vec::new, |rest| self.splits_from(0, rest))
    }

    fn splits_from(&self, at: usize, rest: &str) -> Vec<Vec<(String, String)>> {
        let Some((_, name)) = self.parts.get(at) else {
            return vec![Vec::new()];
        };
        let Some((next, _)) = self.parts.get(at + 1) else {
            let last = fits(name, rest).then(|| vec![(name.clone(), rest.to_owned())]);
            return last.into_iter().collect();
        };
        let ends = rest.match_indices(next.as_str());
        let ends = ends
            .filter(|(end, _)| fits(name, &rest[..*end]))
            .take(MOST_SPLITS);
        ends.flat_map(|(end, _)| {
            let others = self.splits_from(at + 1, &rest[end + next.len()..]);
            others.into_iter().map(move |mut values| {
                values.insert(0, (name.clone(), rest[..end].to_owned()));
                values
            })
        })
        .collect()
    }
}

/// A sentence in which a separator stands more often than this is not taken apart further.
const MOST_SPLITS: usize = 6;

/// Whether a text can be the value of a variable of this name.
fn fits(name: &str, text: &str) -> bool {
    let digits = || text.bytes().all(|digit| digit.is_ascii_digit());
    !text.is_empty() && (!name.starts_with("number") || digits())
}

/// What stands around the name of a variable in [`engine::phrases`].
pub(super) const OPEN: char = '\u{1}';
/// See [`OPEN`].
pub(super) const CLOSE: char = '\u{2}';
