//! Files in and out: chosen, dropped or downloaded.

use crate::words::t;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, HtmlAnchorElement, HtmlInputElement, Url};

/// A file a person chose, not read yet.
pub type Chosen = File;

/// A file's name and its text.
pub struct TextFile {
    /// Name without folders, as the browser gives it.
    pub name: String,
    /// The whole content, read as UTF-8.
    pub text: String,
}

/// The file a person chose in the file field the event came from; the field is emptied, so that
/// the same file may be chosen again.
pub fn chosen(event: &web_sys::Event) -> Option<File> {
    let input = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The file a person dropped, or else the text.
pub fn dropped(event: &DragEvent) -> Option<Result<File, String>> {
    let data = event.data_transfer()?;
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(Ok(file));
    }
    data.get_data("text/plain")
        .ok()
        .filter(|text| !text.is_empty())
        .map(Err)
}

/// Whether something is dragged in that the app can open.
pub fn carries_file(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().includes(&JsValue::from("Files"), 0))
}

/// Reads a chosen or dropped file.
pub async fn read(file: File) -> Result<TextFile, String> {
    let name = file.name();
    let bytes = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| t!("file-unread", name = &name).to_string())?;
    let text = String::from_utf8(js_sys::Uint8Array::new(&bytes).to_vec())
        .map_err(|_| t!("file-not-utf8", name = &name).to_string())?;
    // A byte-order mark is no part of the JSON.
    let text = text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text);
    Ok(TextFile { name, text })
}

/// Offers text to the person as a file of that name.
pub fn download(name: &str, text: &str) -> Result<(), String> {
    try_download(name, text).map_err(|_| t!("no-download").to_string())
}

fn try_download(name: &str, text: &str) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&url)
}

/// Opens the file chooser of the field with that id.
pub fn open_chooser(id: &str) {
    let field = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.click();
    }
}
