//! The library as a whole: every card, their earlier versions, and bundles of all of it.

use super::code_editor::bindings::object;
use super::store::KeptCard;
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

async fn all<T: JsCast>(promise: Promise) -> Vec<T> {
    // A browser that keeps nothing has nothing to list.
    let found = JsFuture::from(promise)
        .await
        .ok()
        .map(|found| Array::from(&found));
    let items = found.iter().flat_map(Array::iter);
    items.map(JsCast::unchecked_into).collect()
}

/// Every card, the deleted ones too.
pub async fn cards() -> Vec<KeptCard> {
    all(promise_of_cards()).await
}

/// Gives a card a name and tags.
pub async fn relabel(id: &str, name: Option<&str>, tags: &[std::rc::Rc<str>]) {
    let tags: Array = tags.iter().map(|tag| JsValue::from_str(tag)).collect();
    let name = name.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let fields = object([("name", name), ("tags", tags.into())]);
    let _ = JsFuture::from(promise_of_change(id, &fields)).await;
}

/// Takes a card out of the library, or back into it.
pub async fn delete(id: &str, on: bool) {
    let fields = object([("deleted", on.into())]);
    let _ = JsFuture::from(promise_of_change(id, &fields)).await;
}

/// Adds a copy of a card.
pub async fn duplicate(id: &str, name: &str) {
    let _ = JsFuture::from(promise_of_copy(id, name)).await;
}

/// The versions of a card, newest first.
pub async fn versions(card: &str) -> Vec<KeptVersion> {
    all(promise_of_versions(card)).await
}

/// Keeps a version of a card.
pub async fn remember(card: &str, text: &str, name: Option<&str>) {
    let _ = JsFuture::from(promise_of_version(card, text, name)).await;
}

/// Everything as the text of one file.
pub async fn bundle() -> Option<String> {
    JsFuture::from(promise_of_bundle()).await.ok()?.as_string()
}

/// How many cards a bundle has, and how many are not here yet; or one word that says why not.
pub async fn weigh(text: &str) -> Result<(usize, usize), String> {
    let found = JsFuture::from(promise_of_weight(text)).await;
    let found = Array::from(&found.map_err(|word| word.as_string().unwrap_or_default())?);
    let number = |at| found.get(at).as_f64().unwrap_or_default() as usize;
    Ok((number(0), number(1)))
}

/// Adds the cards of a bundle; how many they were.
pub async fn unbundle(text: &str) -> Option<usize> {
    let number = JsFuture::from(promise_of_number(text)).await.ok()?;
    Some(number.as_f64()? as usize)
}
