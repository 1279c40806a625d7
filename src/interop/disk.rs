//! Files of the person's own, which a card is read from and written back to (File System Access API).

use super::code_editor::bindings::object;
use crate::state::{DiskTrouble, FromDisk};
use js_sys::Promise;
use std::future::Future;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::DragEvent;

#[wasm_bindgen(module = "/src/interop/disk.js")]
extern "C" {
    type RawFile;
    #[wasm_bindgen(method, getter)]
    fn key(this: &RawFile) -> String;
    #[wasm_bindgen(method, getter)]
    fn name(this: &RawFile) -> String;
    #[wasm_bindgen(method, getter)]
    fn text(this: &RawFile) -> String;

    /// Does the browser let pages write files?
    #[wasm_bindgen(js_name = hasDisk)]
    pub fn can() -> bool;
    #[wasm_bindgen(js_name = disk)]
    fn promise_of(way: &str, what: &JsValue) -> Promise;
    #[wasm_bindgen(js_name = dropped)]
    fn promise_of_dropped(event: &DragEvent) -> Promise;
}

/// What comes of it; nothing where the person changed their mind.
pub type Done = Result<Option<FromDisk>, DiskTrouble>;

/// The file that belongs to a card.
pub async fn find(card: &str) -> Option<FromDisk> {
    let found = file(promise_of("find", &card.into())).await;
    found.ok().flatten()
}

/// Lets the person choose a file, and reads it.
pub async fn pick() -> Done {
    file(promise_of("pick", &JsValue::UNDEFINED)).await
}

/// Reads a file that was dropped. Nothing where the browser gives no way to write it.
pub fn dropped(event: &DragEvent) -> impl Future<Output = Done> + use<> {
    file(promise_of_dropped(event))
}

/// From now on a file that was read belongs to a card.
pub async fn bind(key: &str, card: &str) -> Done {
    let what = object([("file", key.into()), ("card", card.into())]);
    file(promise_of("bind", &what)).await
}

/// Writes a file; with `force` also over what somebody else has written there since.
pub async fn save(key: &str, text: &str, force: bool) -> Done {
    let what = [
        ("file", key.into()),
        ("text", text.into()),
        ("force", force.into()),
    ];
    file(promise_of("save", &object(what))).await
}

/// Lets the person choose where to, and writes that file.
pub async fn save_as(key: &str, name: &str, text: &str) -> Done {
    let what = [
        ("file", key.into()),
        ("name", name.into()),
        ("text", text.into()),
    ];
    file(promise_of("saveAs", &object(what))).await
}

/// Reads a file again.
pub async fn read_again(key: &str) -> Done {
    file(promise_of("readAgain", &key.into())).await
}

async fn file(promise: Promise) -> Done {
    let found = JsFuture::from(promise).await;
    let found = found.map_err(|word| DiskTrouble::named(&word.as_string().unwrap_or_default()))?;
    let raw = (!found.is_undefined()).then(|| found.unchecked_into::<RawFile>());
    Ok(raw.map(|raw| FromDisk {
        key: raw.key().into(),
        name: raw.name().into(),
        text: raw.text().into(),
    }))
}
