//! Cards in links: compression, fetching, and the address that brought one.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/interop/share.js")]
extern "C" {
    #[wasm_bindgen(js_name = pack)]
    fn promise_of_bytes(text: &str) -> Promise;
    #[wasm_bindgen(js_name = unpack)]
    fn promise_of_text(bytes: &[u8], limit: f64) -> Promise;
    #[wasm_bindgen(js_name = fetchText)]
    fn promise_of_fetched(address: &str, limit: f64) -> Promise;
    /// Takes the card out of the page's address.
    #[wasm_bindgen(js_name = cleanAddress)]
    pub fn clean_address();
    /// What `?card=` names in the page's address.
    #[wasm_bindgen(js_name = cardInQuery)]
    pub fn card_in_query() -> Option<String>;
}

/// A text's bytes, compressed; `None` where the browser can't.
pub async fn pack(text: &str) -> Option<Vec<u8>> {
    let bytes = JsFuture::from(promise_of_bytes(text)).await.ok()?;
    Some(bytes.unchecked_into::<Uint8Array>().to_vec())
}

/// The text of compressed bytes, or one word that says why not.
pub async fn unpack(bytes: &[u8], limit: usize) -> Result<String, String> {
    text(promise_of_text(bytes, limit as f64)).await
}

/// The text at an address, or one word (or status) that says why not.
pub async fn fetch_text(address: &str, limit: usize) -> Result<String, String> {
    text(promise_of_fetched(address, limit as f64)).await
}

async fn text(promise: Promise) -> Result<String, String> {
    let word = |word: JsValue| word.as_string().unwrap_or_default();
    JsFuture::from(promise).await.map(word).map_err(word)
}
