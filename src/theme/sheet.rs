//! The one constructed style sheet of the page, and stylist's rules mirrored into it.

use stylist::StyleSource;
use yew::AttrValue;

#[cfg(target_arch = "wasm32")]
use {
    crate::interop::sheet::{ConstructedSheet, detached_container},
    std::cell::RefCell,
    stylist::{Style, manager::StyleManager},
};

#[cfg(target_arch = "wasm32")]
thread_local! {
    static SHEET: Option<ConstructedSheet> = ConstructedSheet::adopt();
    /// Writes into an element that is in no document, so that nothing inline is ever mounted.
    static MANAGER: Option<StyleManager> = detached_container().and_then(|container| {
        StyleManager::builder().prefix("cw".into()).container(container).build().ok()
    });
    /// Kept alive for the page's life: a dropped style would leave the registry.
    static STYLES: RefCell<Vec<Style>> = const { RefCell::new(Vec::new()) };
}

/// Registers one block of CSS and gives the class that scopes it.
#[cfg(target_arch = "wasm32")]
pub fn scoped(source: StyleSource) -> AttrValue {
    let made = MANAGER.with(|manager| {
        let manager = manager.clone()?;
        Style::new_with_manager(source, manager).ok()
    });
    let Some(style) = made else {
        return AttrValue::default();
    };
    let class = AttrValue::from(style.get_class_name().to_owned());
    add_rules(style.get_style_str());
    STYLES.with(|styles| styles.borrow_mut().push(style));
    class
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
pub fn scoped(_source: StyleSource) -> AttrValue {
    AttrValue::default()
}

/// Natively (component tests) there is no page to style.
#[cfg(not(target_arch = "wasm32"))]
pub fn add_rules(_css: &str) {}
