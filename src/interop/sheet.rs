//! Constructed style sheets: the one way to add rules that a strict content policy allows.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Node};

/// A style sheet without an element, adopted by the document.
pub struct ConstructedSheet(CssStyleSheet);

impl ConstructedSheet {
    /// Makes an empty sheet and adopts it; `None` where the browser has no constructed sheets.
    pub fn adopt() -> Option<Self> {
        let sheet = CssStyleSheet::new().ok()?;
        let document = web_sys::window()?.document()?;
        let name = JsValue::from_str("adoptedStyleSheets");
        let adopted = js_sys::Reflect::get(&document, &name).ok()?;
        let all = js_sys::Array::from(&adopted);
        all.push(&sheet);
        js_sys::Reflect::set(&document, &name, &all).ok()?;
        Some(Self(sheet))
    }

    /// Appends one rule (a grouping rule may hold many).
    pub fn insert(&self, rule: &str) {
        let end = self.0.css_rules().map_or(0, |rules| rules.length());
        if self.0.insert_rule_with_index(rule, end).is_err() {
            web_sys::console::warn_1(&"A style rule was refused by the browser.".into());
        }
    }
}

/// An element that belongs to no document.
pub fn detached_container() -> Option<Node> {
    let document = web_sys::window()?.document()?;
    document.create_element("div").ok()?.dyn_into::<Node>().ok()
}
