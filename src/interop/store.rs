//! The library of cards, which the browser keeps for this site.

use super::code_editor::bindings::object;
use crate::state::{Label, Trouble, Work};
use crate::words::t;
use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen(module = "/src/interop/store.js")]
extern "C" {
    /// A card as it is kept.
    pub type KeptCard;
    #[wasm_bindgen(method, getter)]
    fn id(this: &KeptCard) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn name(this: &KeptCard) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn tags(this: &KeptCard) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn created(this: &KeptCard) -> f64;
    /// Its exact text.
    #[wasm_bindgen(method, getter)]
    pub fn text(this: &KeptCard) -> Option<String>;
    /// The broken draft beside it.
    #[wasm_bindgen(method, getter)]
    pub fn draft(this: &KeptCard) -> Option<String>;
    /// What the draft was opened as.
    #[wasm_bindgen(method, getter, js_name = opened)]
    pub fn draft_opened(this: &KeptCard) -> Option<String>;
    /// The problems of it that are ignored.
    #[wasm_bindgen(method, getter)]
    pub fn ignored(this: &KeptCard) -> Option<String>;
    /// When it was changed last.
    #[wasm_bindgen(method, getter)]
    pub fn changed(this: &KeptCard) -> f64;
    /// When it was deleted.
    #[wasm_bindgen(method, getter)]
    pub fn gone(this: &KeptCard) -> Option<f64>;
    #[wasm_bindgen(method, getter, js_name = deleted)]
    fn deleted_mark(this: &KeptCard) -> Option<bool>;
    #[wasm_bindgen(method, getter)]
    fn trouble(this: &KeptCard) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = copied)]
    fn copied_mark(this: &KeptCard) -> Option<bool>;

    /// Begins the ids of cards made in this tab.
    pub fn fresh() -> String;
    #[wasm_bindgen(js_name = opened)]
    fn promise_of_opened() -> Promise;
    #[wasm_bindgen(js_name = load)]
    fn promise_of_card(id: &str) -> Promise;
    #[wasm_bindgen(js_name = peek)]
    fn promise_of_look(id: &str) -> Promise;
    #[wasm_bindgen(js_name = write)]
    fn promise_of_write(card: &JsValue) -> Promise;
    #[wasm_bindgen(js_name = hold)]
    fn promise_of_hold(id: &str) -> Promise;
    #[wasm_bindgen(js_name = takeOver)]
    fn promise_of_take_over(id: &str) -> Promise;
    #[wasm_bindgen(js_name = watch)]
    fn watch_with(run: &Function);
}

#[wasm_bindgen(module = "/src/interop/last.js")]
extern "C" {
    /// Says what is not known to be kept, where the next start finds it: the page may be about to go away.
    #[wasm_bindgen(js_name = say)]
    pub fn say_last_words();
}

impl KeptCard {
    /// How the library knows it.
    pub fn label(&self) -> Option<Label> {
        Some(Label {
            id: self.id()?.into(),
            name: self.name().map(Into::into),
            tags: self.tags().into_iter().map(Into::into).collect(),
            created: self.created(),
        })
    }

    /// Was it taken out of the library?
    pub fn deleted(&self) -> bool {
        self.deleted_mark().unwrap_or_default()
    }

    /// Is it a copy of a card that another tab has changed since?
    pub fn copied(&self) -> bool {
        self.copied_mark().unwrap_or_default()
    }

    /// Why it could not be read.
    pub fn failed(&self) -> Option<Trouble> {
        self.trouble().map(|word| Trouble::named(&word))
    }
}

/// The card that was open last time; without an id if there was none.
pub async fn opened() -> Option<KeptCard> {
    let card = JsFuture::from(promise_of_opened()).await.ok()?;
    Some(card.unchecked_into())
}

/// A card of the library.
pub async fn load(id: &str) -> Result<Option<KeptCard>, Trouble> {
    kept(promise_of_card(id)).await
}

/// The same, for a tab that does not show its text.
pub async fn peek(id: &str) -> Result<Option<KeptCard>, Trouble> {
    kept(promise_of_look(id)).await
}

async fn kept(card: Promise) -> Result<Option<KeptCard>, Trouble> {
    let card = JsFuture::from(card).await.map_err(|_| Trouble::Refused)?;
    Ok((!card.is_undefined()).then(|| card.unchecked_into()))
}

/// Writes a card. The write is under way when this returns, as a page that is left needs it.
pub fn write(work: &Work, done: impl FnOnce(Result<(), Trouble>) + 'static) {
    let text = |text: Option<&str>| text.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let copy = work
        .label
        .name
        .as_ref()
        .map(|name| t!("keep-copy-name", name = &**name));
    let tags: Array = work
        .label
        .tags
        .iter()
        .map(|tag| JsValue::from_str(tag))
        .collect();
    let card = object([
        ("id", JsValue::from_str(&work.label.id)),
        ("name", text(work.label.name.as_deref())),
        ("tags", tags.into()),
        ("created", work.label.created.into()),
        ("text", JsValue::from_str(&work.text)),
        ("draft", text(work.draft.as_deref())),
        ("opened", text(work.opened.as_deref())),
        ("ignored", text(Some(&work.ignored))),
        ("copy", text(copy.as_deref())),
    ]);
    let written = promise_of_write(&card);
    spawn_local(async move {
        let written = JsFuture::from(written).await;
        done(
            written
                .map(drop)
                .map_err(|word| Trouble::named(&word.as_string().unwrap_or_default())),
        );
    });
}

/// Makes this tab the one that writes a card; false where another one is.
pub async fn hold(id: &str) -> bool {
    let held = JsFuture::from(promise_of_hold(id)).await;
    held.is_ok_and(|held| held.is_truthy())
}

/// The same, taking it from the other tab.
pub async fn take_over(id: &str) -> bool {
    let held = JsFuture::from(promise_of_take_over(id)).await;
    held.is_ok_and(|held| held.is_truthy())
}

/// What another tab did with a card.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Other {
    /// Changed it.
    Changed,
    /// Took it over.
    TookOver,
    /// Left it: this tab writes it from now on.
    Left,
}

/// Calls `run` for as long as the page lives with what another tab did, and the card's id.
pub fn watch(run: impl Fn(Other, String) + 'static) {
    let run = Closure::<dyn Fn(String, String)>::new(move |what: String, id| {
        let what = match &*what {
            "lost" => Other::TookOver,
            "left" => Other::Left,
            _ => Other::Changed,
        };
        run(what, id);
    });
    watch_with(run.as_ref().unchecked_ref());
    run.forget();
}
