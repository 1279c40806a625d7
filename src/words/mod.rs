//! What the app says, in the reader's language.
//!
//! **How to.** Texts live in `assets/locales/en/AREA.ftl` and, with the same ids and variables, in
//! `assets/locales/fr/AREA.ftl` (Project Fluent's format, <https://projectfluent.org>). In code:
//!
//! ```text
//! t!("send-title")                          an AttrValue: a child of html!, an attribute, a label
//! t!("problems-count", count = findings.len())
//!                                           with variables: numbers (plural forms, digits of the
//!                                           language) or texts
//! id!("tab-json") … id.text()               for tables of constants: the text is looked up when shown
//! ```
//!
//! ```text
//! send-title = Send this card
//! problems-count = { $count ->
//!     [one] One problem
//!    *[other] { $count } problems
//! }
//! ```
//!
//! A file whose first line begins with `### Later` is fetched after the first picture: take that for
//! dialogs and lists of the later part. Names of a locale file's ids begin with their area. Tests
//! (`xtask/tests/tidy/words.rs`, `literals.rs`) hold that every id exists in both languages with the
//! same variables, that none is unused, and that no text stands in code. Texts of the core crates (kinds, properties, findings,
//! steps of the history) are put into the language by [`said`].

mod language;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod phrases;
#[cfg(test)]
mod tests;
mod value;

pub use language::Language;
pub use phrases::said;
pub use value::Value;

#[cfg(target_arch = "wasm32")]
use crate::interop::words as engine;
#[cfg(not(target_arch = "wasm32"))]
use native as engine;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use yew::AttrValue;

/// The text of an id, with values for its variables: `t!("id")`, `t!("id", count = 3)`.
macro_rules! t {
    ($id:literal) => { $crate::words::plain($id) };
    ($id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::words::with($id, &[$((stringify!($name), $crate::words::Value::from($value))),+])
    };
}

/// An id in a table of constants; its text is looked up when it is shown.
macro_rules! id {
    ($id:literal) => {
        $crate::words::Id($id)
    };
}

pub(crate) use {id, t};

/// The id of a text without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id(pub &'static str);

impl Id {
    /// Its text.
    pub fn text(self) -> AttrValue {
        plain(self.0)
    }
}

/// Values, and the text with them.
type Told = (Box<[Value]>, AttrValue);

thread_local! {
    static SPOKEN: Cell<Language> = const { Cell::new(Language::English) };
    /// Texts without variables: drawing asks for them again and again.
    static KNOWN: RefCell<HashMap<&'static str, AttrValue>> = RefCell::default();
    /// What each text with variables was the last time: most of what a picture says it said before.
    static LAST: RefCell<HashMap<&'static str, Told>> = RefCell::default();
}

/// The language that is spoken now.
pub fn language() -> Language {
    SPOKEN.get()
}

/// Waits for the texts of the first picture.
pub async fn ready() {
    let code = engine::ready().await.unwrap_or_default();
    speak(Language::named(&code));
}

/// Waits for the texts that the first picture does without.
pub async fn later() {
    engine::later().await;
    phrases::forget();
}

/// Fetches a language and speaks it from then on; false if it can't be had.
pub async fn choose(language: Language) -> bool {
    let there = engine::choose(language.code()).await;
    if there {
        speak(language);
    }
    there
}

fn speak(language: Language) {
    SPOKEN.set(language);
    KNOWN.with_borrow_mut(HashMap::clear);
    LAST.with_borrow_mut(HashMap::clear);
    phrases::forget();
}

/// The text of an id without variables; see [`t!`].
pub fn plain(id: &'static str) -> AttrValue {
    if let Some(known) = KNOWN.with_borrow(|known| known.get(id).cloned()) {
        return known;
    }
    let text = with(id, &[]);
    KNOWN.with_borrow_mut(|known| known.insert(id, text.clone()));
    text
}

/// Words as far as there is room for so many letters.
pub fn cut(words: &str, room: usize) -> String {
    match words.chars().count() > room {
        true => {
            let kept = words.chars().take(room.saturating_sub(1));
            kept.chain(['…']).collect()
        }
        false => words.to_owned(),
    }
}

/// Words as they stand within a sentence. The standard library's own lower case brings tables of 17 KB.
pub fn lower(text: &str) -> String {
    let letter = |letter: char| match letter {
        '\u{c0}'..='\u{de}' if letter != '×' => {
            char::from_u32(u32::from(letter) + 32).unwrap_or(letter)
        }
        'Œ' => 'œ',
        other => other.to_ascii_lowercase(),
    };
    text.chars().map(letter).collect()
}

/// The text of an id with values for its variables; see [`t!`].
pub fn with(id: &'static str, values: &[(&str, Value)]) -> AttrValue {
    let own = || values.iter().map(|(_, value)| value);
    let again = |(last, text): &Told| own().eq(last).then(|| text.clone());
    if let Some(text) = LAST.with_borrow(|last| last.get(id).and_then(again)) {
        return text;
    }
    let text = engine::say(id, values);
    debug_assert!(text.is_some(), "assets/locales/en has no text {id}");
    let Some(text) = text.map(AttrValue::from) else {
        return AttrValue::Static(id);
    };
    LAST.with_borrow_mut(|last| last.insert(id, (own().cloned().collect(), text.clone())));
    text
}

/// The text of an id that was read from the texts themselves.
fn find(id: &str, values: &[(&str, Value)]) -> Option<AttrValue> {
    engine::say(id, values).map(AttrValue::from)
}
