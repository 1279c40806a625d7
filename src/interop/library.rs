//! The library as a whole: every card, their earlier versions, and bundles of all of it.

use super::code_editor::bindings::object;
use super::store::KeptCard;
use crate::state::{Load, Trouble};
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/interop/library.js")]
extern "C" {
    /// A version as it is kept.
    pub type KeptVersion;
    /// Its number.
    #[wasm_bindgen(method, getter)]
    pub fn key(this: &KeptVersion) -> f64;
    /// When it was kept, in milliseconds since 1970.
    #[wasm_bindgen(method, getter)]
    pub fn at(this: &KeptVersion) -> f64;
    /// What it was named.
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &KeptVersion) -> Option<String>;
    /// Its exact text.
    #[wasm_bindgen(method, getter)]
    pub fn text(this: &KeptVersion) -> String;

    #[wasm_bindgen(js_name = list)]
    fn promise_of_cards() -> Promise;
    #[wasm_bindgen(js_name = change)]
    fn promise_of_change(id: &str, fields: &JsValue) -> Promise;
    #[wasm_bindgen(js_name = discard)]
    fn promise_of_discard(id: &str, on: bool) -> Promise;
    #[wasm_bindgen(js_name = forget)]
    fn promise_of_forgetting(ids: &Array) -> Promise;
    #[wasm_bindgen(js_name = purge)]
    fn promise_of_purge() -> Promise;
    #[wasm_bindgen(js_name = duplicate)]
    fn promise_of_copy(id: &str, name: &str) -> Promise;
    #[wasm_bindgen(js_name = versions)]
    fn promise_of_versions(card: &str) -> Promise;
    #[wasm_bindgen(js_name = remember)]
    fn promise_of_version(card: &str, text: &str, name: Option<&str>) -> Promise;
    #[wasm_bindgen(js_name = bundle)]
    fn promise_of_bundle() -> Promise;
    #[wasm_bindgen(js_name = weigh)]
    fn promise_of_weight(text: &str) -> Promise;
    #[wasm_bindgen(js_name = unbundle)]
    fn promise_of_number(text: &str) -> Promise;
}

/// Done, or why not.
async fn done(promise: Promise) -> Result<JsValue, Trouble> {
    JsFuture::from(promise).await.map_err(|error| {
        let name = js_sys::Reflect::get(&error, &"name".into()).ok();
        match name.and_then(|name| name.as_string()).as_deref() {
            Some("QuotaExceededError") => Trouble::Full,
            _ => Trouble::Refused,
        }
    })
}

/// Every card, the deleted ones too.
pub async fn cards() -> Result<Vec<KeptCard>, Trouble> {
    all(promise_of_cards()).await
}

async fn all<T: JsCast>(promise: Promise) -> Result<Vec<T>, Trouble> {
    let found = Array::from(&done(promise).await?);
    Ok(found.iter().map(JsCast::unchecked_into).collect())
}

/// Gives a card a name and tags.
pub async fn relabel(
    id: &str,
    name: Option<&str>,
    tags: &[std::rc::Rc<str>],
) -> Result<(), Trouble> {
    let tags: Array = tags.iter().map(|tag| JsValue::from_str(tag)).collect();
    let name = name.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let fields = object([("name", name), ("tags", tags.into())]);
    done(promise_of_change(id, &fields)).await.map(drop)
}

/// Takes a card out of the library, or back into it.
pub async fn delete(id: &str, on: bool) -> Result<(), Trouble> {
    done(promise_of_discard(id, on)).await.map(drop)
}

/// Takes deleted cards away for ever, with their versions.
pub async fn forget(ids: &[std::rc::Rc<str>]) -> Result<(), Trouble> {
    let ids: Array = ids.iter().map(|id| JsValue::from_str(id)).collect();
    done(promise_of_forgetting(&ids)).await.map(drop)
}

/// The same for what was deleted long ago. Nobody waits for it: what fails is tried at the next start.
pub async fn purge() {
    let _ = done(promise_of_purge()).await;
}

/// Adds a copy of a card.
pub async fn duplicate(id: &str, name: &str) -> Result<(), Trouble> {
    done(promise_of_copy(id, name)).await.map(drop)
}

/// The versions of a card, newest first.
pub async fn versions(card: &str) -> Result<Vec<KeptVersion>, Trouble> {
    all(promise_of_versions(card)).await
}

/// Keeps a version of a card.
pub async fn remember(card: &str, text: &str, name: Option<&str>) -> Result<(), Trouble> {
    done(promise_of_version(card, text, name)).await.map(drop)
}

/// Everything as the text of one file.
pub async fn bundle() -> Result<String, Trouble> {
    let text = done(promise_of_bundle()).await?;
    Ok(text.as_string().unwrap_or_default())
}

/// What a bundle would add; or one word that says why not.
pub async fn weigh(text: &str) -> Result<Load, String> {
    let found = JsFuture::from(promise_of_weight(text)).await;
    let found = Array::from(&found.map_err(|word| word.as_string().unwrap_or_default())?);
    let number = |at| found.get(at).as_f64().unwrap_or_default() as usize;
    Ok(Load {
        cards: number(0),
        new: number(1),
        blocks: number(2),
    })
}

/// Adds the cards of a bundle; how many they were.
pub async fn unbundle(text: &str) -> Result<usize, Trouble> {
    let number = done(promise_of_number(text)).await?;
    Ok(number.as_f64().unwrap_or_default() as usize)
}
