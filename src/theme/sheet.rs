//! The one constructed style sheet of the page.

use std::cell::Cell;
use yew::AttrValue;

#[cfg(target_arch = "wasm32")]
use {crate::interop::sheet::ConstructedSheet, std::cell::RefCell};

#[cfg(target_arch = "wasm32")]
thread_local! {
    static SHEET: Option<ConstructedSheet> = ConstructedSheet::adopt();
    static CLASSES: RefCell<Vec<AttrValue>> = const { RefCell::new(Vec::new()) };
}

/// The class of a block of CSS. `number` is the block's own: 0 until it has a class.
#[cfg(target_arch = "wasm32")]
pub fn scoped(css: &str, number: &Cell<usize>) -> AttrValue {
    CLASSES.with(|classes| {
        let mut classes = classes.borrow_mut();
        if number.get() == 0 {
            let class = format!("cw-s{}", classes.len());
            add_rules(&format!(".{class}{{{css}}}"));
            classes.push(class.into());
            number.set(classes.len());
        }
        classes.get(number.get() - 1).cloned().unwrap_or_default()
    })
}

/// Adds rules to the page's sheet.
#[cfg(target_arch = "wasm32")]
pub fn add_rules(css: &str) {
    // One grouping rule carries any number of rules through `insertRule`.
    SHEET.with(|sheet| {
        if let Some(sheet) = sheet {
            sheet.insert(&format!("@media all {{{css}}}"));
        }
    });
}

/// Natively (component tests) there is no page to style.
#[cfg(not(target_arch = "wasm32"))]
pub fn scoped(_css: &str, _number: &Cell<usize>) -> AttrValue {
    AttrValue::default()
}

/// Natively (component tests) there is no page to style.
#[cfg(not(target_arch = "wasm32"))]
pub fn add_rules(_css: &str) {}
