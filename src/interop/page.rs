//! The page as a whole: address, clock, focus, theme attribute.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Milliseconds since 1970 that never run backwards while the page is open.
pub fn now_ms() -> f64 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or_else(js_sys::Date::now, |clock| clock.time_origin() + clock.now())
}

/// Hours and minutes of a moment, as the person's browser writes them.
pub fn clock_text(ms: f64) -> String {
    let date = js_sys::Date::new(&ms.into());
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}

/// Day and time of a moment, as the person's browser writes them.
pub fn moment_text(ms: f64) -> String {
    let date = js_sys::Date::new(&ms.into());
    let options = js_sys::Object::new();
    for part in ["dateStyle", "timeStyle"] {
        let _ = js_sys::Reflect::set(&options, &part.into(), &"short".into());
    }
    date.to_locale_string(crate::words::language().code(), &options)
        .into()
}

/// The folder everything of the app is in, as an address that ends with a slash.
pub fn base_address() -> String {
    let page = document().and_then(|document| document.base_uri().ok().flatten());
    let mut address = page.unwrap_or_default();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    address.truncate(path.rfind('/').map_or(0, |slash| slash + 1));
    address
}

/// Scheme, host and port of the page, as a relay is told whom to answer.
pub fn origin() -> String {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default()
}

/// The part of the address after `#`, without it.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Changes the part after `#`; the browser's Back button undoes it.
pub fn set_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Focuses the first element that matches.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let _ = element.focus();
    }
}

/// Scrolls the first element that matches into view, moving as little as possible.
pub fn reveal(selector: &str) {
    if let Some(element) = find(selector) {
        let options = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&options, &"block".into(), &"nearest".into());
        let scroll = js_sys::Reflect::get(&element, &"scrollIntoView".into());
        if let Some(scroll) = scroll
            .ok()
            .and_then(|f| f.dyn_into::<js_sys::Function>().ok())
        {
            let _ = scroll.call1(&element, &options);
        }
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Whether nothing has the focus: what had it is gone.
pub fn focus_is_lost() -> bool {
    find(":focus").is_none()
}

/// Whether the person has marked text somewhere on the page, to copy that.
pub fn has_marked_text() -> bool {
    let selection = web_sys::window().and_then(|window| window.get_selection().ok()?);
    selection.is_some_and(|selection| !selection.is_collapsed())
}

/// Whether no dialog keeps the rest of the page from being used.
pub fn is_free() -> bool {
    find("dialog[open]").is_none()
}

/// Sets an attribute of the page's root element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
}

/// Gives the styles of the page a length in pixels under a name; 0 leaves it to them.
pub fn set_length(name: &str, pixels: u16) {
    let root = document().and_then(|document| document.document_element());
    let root = root.and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        let value = match pixels {
            0 => String::new(),
            _ => format!("{pixels}px"),
        };
        let _ = root.style().set_property(name, &value);
    }
}

/// Sets the title of the browser's tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether the browser now meets a media query.
pub fn media(query: &str) -> bool {
    let found = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    found.is_some_and(|list| list.matches())
}

/// Moves the focus so many buttons on along the group around the event, from the end to the start.
pub fn focus_along(event: &web_sys::Event, group: &str, step: i32) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let Some(target) = target else { return };
    let group = target.closest(group).ok().flatten();
    let buttons = group.and_then(|group| group.query_selector_all("button:not([role])").ok());
    let Some(buttons) = buttons else { return };
    let own = target.closest("button").ok().flatten();
    let own: Option<&web_sys::Node> = own.as_deref();
    let count = buttons.length();
    let at = (0..count).find(|at| buttons.item(*at).as_ref() == own);
    let next = (i64::from(at.unwrap_or(0)) + i64::from(step)).rem_euclid(i64::from(count.max(1)));
    let next = buttons
        .item(next as u32)
        .and_then(|node| node.dyn_into::<HtmlElement>().ok());
    if let Some(next) = next {
        let _ = next.focus();
    }
}

/// The value of an attribute on what lies under a point of the window, or around that.
pub fn attribute_at(x: f64, y: f64, name: &str) -> Option<String> {
    let found = document()?.element_from_point(x as f32, y as f32)?;
    let around = found.closest(&format!("[{name}]")).ok()??;
    around.get_attribute(name)
}
