//! The caret of a text field, which stays where it was while another part of the page has the focus.
//!
//! Browsers count UTF-16 units.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

fn field(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Where the caret of the field with that id stands.
pub fn of(id: &str) -> Option<usize> {
    let field = field(id)?;
    let at = match field.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => area.selection_start(),
        None => field.dyn_ref::<HtmlInputElement>()?.selection_start(),
    };
    Some(at.ok()?? as usize)
}

/// Focuses the field and puts its caret there.
pub fn put(id: &str, at: usize) {
    let Some(field) = field(id) else { return };
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        let _ = area.focus();
        let _ = area.set_selection_range(at, at);
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        let _ = input.focus();
        let _ = input.set_selection_range(at, at);
    }
}
