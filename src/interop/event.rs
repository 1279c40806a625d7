//! Plain values out of browser events.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The text now in the field the event came from (input, select or textarea).
pub fn field_value(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?;
    let input = target
        .dyn_ref::<HtmlInputElement>()
        .map(HtmlInputElement::value);
    input
        .or_else(|| {
            target
                .dyn_ref::<HtmlTextAreaElement>()
                .map(HtmlTextAreaElement::value)
        })
        .or_else(|| {
            target
                .dyn_ref::<HtmlSelectElement>()
                .map(HtmlSelectElement::value)
        })
}

/// Whether the check box the event came from is ticked.
pub fn checked(event: &web_sys::Event) -> Option<bool> {
    event
        .target()?
        .dyn_ref::<HtmlInputElement>()
        .map(HtmlInputElement::checked)
}

/// The value of an attribute on the event's target or its nearest ancestor that has it.
pub fn nearest_attribute(event: &web_sys::Event, name: &str) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element
        .closest(&format!("[{name}]"))
        .ok()??
        .get_attribute(name)
}

/// Whether the event's target, or what is around it, matches a selector.
pub fn closest(event: &web_sys::Event, selector: &str) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| matches!(element.closest(selector), Ok(Some(_))))
}

/// Whether the first of `some`, from the event's target outwards, matches `wanted`.
pub fn nearest_is(event: &web_sys::Event, some: &str, wanted: &str) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let nearest = element.and_then(|element| element.closest(some).ok()?);
    nearest.is_some_and(|nearest| nearest.matches(wanted) == Ok(true))
}

/// Whether the event came from a place where typing edits text.
pub fn in_text_field(event: &web_sys::Event) -> bool {
    const FIELDS: &str = "input:not([type=checkbox]):not([type=radio]):not([type=color]), \
                          textarea, select, [contenteditable=true]";
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| matches!(element.closest(FIELDS), Ok(Some(_))))
}

/// Whether the focus goes from one element to another inside the same `data-focus-group`.
pub fn focus_stays_inside(event: &web_sys::FocusEvent) -> bool {
    // Yew listens at the root: the event's current target is not the element that listens.
    let group = event
        .target()
        .and_then(|left| left.dyn_into::<Element>().ok())
        .and_then(|left| left.closest("[data-focus-group]").ok()?);
    let next = event
        .related_target()
        .and_then(|next| next.dyn_into::<Element>().ok());
    group.is_some_and(|group| next.is_some_and(|next| group.contains(Some(&next))))
}

/// Lets a pointer press on a button leave the keyboard focus where it is.
pub fn keep_focus(event: &web_sys::MouseEvent) {
    event.prevent_default();
}

/// Sends the pointer's further events to the element with a place in the tab order that it was
/// pressed on, wherever it goes.
pub fn capture_pointer(event: &web_sys::PointerEvent) {
    event.prevent_default();
    // Yew listens at the root: the event's current target is not the element that listens.
    let pressed = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let handle = pressed.and_then(|pressed| pressed.closest("[tabindex]").ok()?);
    if let Some(element) = handle.and_then(|handle| handle.dyn_into::<HtmlElement>().ok()) {
        let _ = element.set_pointer_capture(event.pointer_id());
        let _ = element.focus();
    }
}

/// Whether the event came from a control of the browser's own, which answers keys by itself.
pub fn in_control(event: &web_sys::Event) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| matches!(element.closest("button, a, summary"), Ok(Some(_))))
}

/// Whether the field holds something that is no value of its type yet: a number's "-" or "1e".
pub fn half_typed(event: &web_sys::Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
        .is_some_and(|field| field.validity().bad_input())
}

/// Whether the event happened to the window itself, and not to something in it.
pub fn at_window(event: &web_sys::Event) -> bool {
    event
        .target()
        .is_some_and(|target| target.is_instance_of::<web_sys::Window>())
}

/// Whether the event happened on the page itself, because nothing has the focus.
pub fn on_page(event: &web_sys::Event) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.tag_name().eq_ignore_ascii_case("body"))
}
