//! Copying and pasting text.

use crate::words::t;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::ClipboardEvent;

/// Puts text on the system clipboard. The error says why the browser refused.
pub async fn copy(text: String) -> Result<(), String> {
    let window = web_sys::window().ok_or_else(|| t!("no-window").to_string())?;
    let promise = window.navigator().clipboard().write_text(&text);
    JsFuture::from(promise)
        .await
        .map(|_| ())
        .map_err(|_| t!("no-clipboard").to_string())
}

/// The text on the system clipboard. The error says why the browser refused.
pub async fn read() -> Result<String, String> {
    let window = web_sys::window().ok_or_else(|| t!("no-window").to_string())?;
    let text = JsFuture::from(window.navigator().clipboard().read_text()).await;
    text.ok()
        .and_then(|text| text.as_string())
        .ok_or_else(|| t!("no-clipboard-read").to_string())
}

/// Gives the text to a copy or a cut that is under way.
pub fn give(event: &web_sys::Event, text: &str) -> bool {
    let data = event
        .dyn_ref::<ClipboardEvent>()
        .and_then(ClipboardEvent::clipboard_data);
    data.is_some_and(|data| data.set_data("text/plain", text).is_ok())
}

/// The text a paste brings.
pub fn pasted_text(event: &web_sys::Event) -> Option<String> {
    let data = event.dyn_ref::<ClipboardEvent>()?.clipboard_data()?;
    data.get_data("text/plain")
        .ok()
        .filter(|text| !text.is_empty())
}
