//! A text area right over the words it edits.

use super::code_editor::utf16::{byte_offset, utf16_len};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, HtmlTextAreaElement};
use yew::NodeRef;

#[wasm_bindgen(module = "/src/interop/inline.js")]
extern "C" {
    #[wasm_bindgen(js_name = fit)]
    fn fit_over(
        stage: &HtmlElement,
        frame: &HtmlElement,
        area: &HtmlTextAreaElement,
        selector: &str,
    ) -> bool;
    #[wasm_bindgen(js_name = grow)]
    fn grow_area(area: &HtmlTextAreaElement);
    fn selected(area: &HtmlTextAreaElement) -> Vec<u32>;
    #[wasm_bindgen(js_name = replace)]
    fn replace_in(area: &HtmlTextAreaElement, from: u32, to: u32, text: &str, start: u32, end: u32);
}

/// Puts frame and text area over the first element that matches, and the focus into the area. False
/// if nothing matches.
pub fn fit(stage: &NodeRef, frame: &NodeRef, area: &NodeRef, selector: &str) -> bool {
    let found = (
        stage.cast::<HtmlElement>(),
        frame.cast::<HtmlElement>(),
        area.cast::<HtmlTextAreaElement>(),
    );
    match found {
        (Some(stage), Some(frame), Some(area)) => fit_over(&stage, &frame, &area, selector),
        _ => false,
    }
}

/// Makes the area as high as its text.
pub fn grow(area: &NodeRef) {
    if let Some(area) = area.cast() {
        grow_area(&area);
    }
}

/// The text of the area and the selected part of it, in bytes.
pub fn selection(area: &NodeRef) -> Option<(String, usize, usize)> {
    let area = area.cast::<HtmlTextAreaElement>()?;
    let text = area.value();
    let bytes = |unit: &u32| byte_offset(&text, *unit as usize);
    let ends: Vec<usize> = selected(&area).iter().map(bytes).collect();
    let (from, to) = (*ends.first()?, *ends.last()?);
    Some((text, from, to))
}

/// Carries out what a mark makes of the area's `text`.
pub fn replace(area: &NodeRef, text: &str, marked: &card_editor::Marked) {
    let Some(area) = area.cast::<HtmlTextAreaElement>() else {
        return;
    };
    let (from, to) = marked.part;
    let mut after = text.to_owned();
    after.replace_range(from..to, &marked.insert);
    let units = |text: &str, at: usize| utf16_len(&text[..at]) as u32;
    replace_in(
        &area,
        units(text, from),
        units(text, to),
        &marked.insert,
        units(&after, marked.selected.0),
        units(&after, marked.selected.1),
    );
}
