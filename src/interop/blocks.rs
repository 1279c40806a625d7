//! The person's own blocks, which the browser keeps for this site.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/interop/blocks.js")]
extern "C" {
    fn blocks() -> Promise;
    fn keep_block(id: &str, text: &str) -> Promise;
    fn drop_block(id: &str) -> Promise;
}

/// The texts of all; none where the browser keeps nothing.
pub async fn all() -> Vec<String> {
    let found = JsFuture::from(blocks()).await.ok();
    let found = found.and_then(|found| found.dyn_into::<Array>().ok());
    let texts = found.into_iter().flat_map(|found| found.to_vec());
    texts.filter_map(|text| text.as_string()).collect()
}

/// Keeps one under its id; false where it can't be kept.
pub async fn keep(id: &str, text: &str) -> bool {
    JsFuture::from(keep_block(id, text)).await.is_ok()
}

/// Forgets one.
pub async fn forget(id: &str) -> bool {
    JsFuture::from(drop_block(id)).await.is_ok()
}
