//! Where things are on the page, and placing overlays there without a `style` attribute.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement, ResizeObserver};
use yew::NodeRef;

pub use card_editor::Rect;

/// The first element in `container` that matches, in the container's scrolled coordinates.
pub fn rect_within(container: &NodeRef, selector: &str) -> Option<Rect> {
    let container = container.cast::<HtmlElement>()?;
    let element = container.query_selector(selector).ok()??;
    let outer = container.get_bounding_client_rect();
    let inner = visible_box(&element);
    Some(Rect {
        left: inner.left() - outer.left() + f64::from(container.scroll_left()),
        top: inner.top() - outer.top() + f64::from(container.scroll_top()),
        width: inner.width(),
        height: inner.height(),
    })
}

/// What of the container's content is in sight, in its scrolled coordinates.
pub fn sight(container: &NodeRef) -> Option<Rect> {
    let container = container.cast::<Element>()?;
    Some(Rect {
        left: container.scroll_left().into(),
        top: container.scroll_top().into(),
        width: container.client_width().into(),
        height: container.client_height().into(),
    })
}

/// How high an element is, in CSS pixels.
pub fn height_of(node: &NodeRef) -> f64 {
    node.cast::<Element>()
        .map_or(0.0, |element| visible_box(&element).height())
}

/// How far a place of the container's content lies below the upper edge that is in sight.
pub fn below_top(container: &NodeRef, top: f64) -> f64 {
    let scrolled = container.cast::<Element>().map_or(0, |it| it.scroll_top());
    top - f64::from(scrolled)
}

/// Says something of an element in an attribute.
pub fn mark(node: &NodeRef, name: &str, on: bool) {
    say(node, name, if on { "true" } else { "false" });
}

/// The same in a word.
pub fn say(node: &NodeRef, name: &str, word: &str) {
    if let Some(element) = node.cast::<Element>() {
        let _ = element.set_attribute(name, word);
    }
}

/// Gives an element a length in CSS pixels; `None` leaves it to its styles.
pub fn set(node: &NodeRef, name: &str, pixels: Option<f64>) {
    let Some(element) = node.cast::<HtmlElement>() else {
        return;
    };
    let value = pixels.map(|pixels| format!("{pixels}px"));
    let _ = element
        .style()
        .set_property(name, &value.unwrap_or_default());
}

/// The number in the attribute of what lies under a point of the window, with its rectangle and
/// another point in the container's scrolled coordinates.
pub fn under(
    container: &NodeRef,
    (x, y): (f64, f64),
    other: (f64, f64),
    selector: &str,
    attribute: &str,
) -> Option<(u32, (f64, f64), Rect)> {
    let container = container.cast::<HtmlElement>()?;
    let document = web_sys::window()?.document()?;
    let found = document.element_from_point(x as f32, y as f32)?;
    let element = found.closest(selector).ok()??;
    container.contains(Some(&element)).then_some(())?;
    let number = element.get_attribute(attribute)?.parse().ok()?;
    let outer = container.get_bounding_client_rect();
    let left = f64::from(container.scroll_left()) - outer.left();
    let top = f64::from(container.scroll_top()) - outer.top();
    let inner = visible_box(&element);
    let rect = Rect {
        left: inner.left() + left,
        top: inner.top() + top,
        width: inner.width(),
        height: inner.height(),
    };
    Some((number, (other.0 + left, other.1 + top), rect))
}

/// The horizontal middle of an element in the window, in CSS pixels.
pub fn middle_of(node: &NodeRef) -> Option<f64> {
    let area = visible_box(&node.cast::<Element>()?);
    Some(area.left() + area.width() / 2.0)
}

/// The middle of an element in the window; `None` if it is not shown.
pub fn centre_of(node: &NodeRef) -> Option<(f64, f64)> {
    let area = visible_box(&node.cast::<Element>()?);
    let shown = area.width() > 0.0;
    shown.then(|| {
        (
            area.left() + area.width() / 2.0,
            area.top() + area.height() / 2.0,
        )
    })
}

/// The width inside an element's padding, in CSS pixels.
pub fn room_in(node: &NodeRef, padding: f64) -> Option<f64> {
    let element = node.cast::<Element>()?;
    Some(f64::from(element.client_width()) - padding)
}

fn visible_box(element: &Element) -> web_sys::DomRect {
    element.get_bounding_client_rect()
}

/// Places an absolutely positioned element; `None` hides it.
pub fn place(node: &NodeRef, rect: Option<Rect>) {
    let Some(element) = node.cast::<HtmlElement>() else {
        return;
    };
    let style = element.style();
    let Some(rect) = rect else {
        let _ = style.set_property("display", "none");
        return;
    };
    let _ = style.remove_property("display");
    for (name, value) in [
        ("left", rect.left),
        ("top", rect.top),
        ("width", rect.width),
        ("height", rect.height),
    ] {
        let _ = style.set_property(name, &format!("{value}px"));
    }
}

/// Watches an element's size until dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `run` whenever the element's size changes.
pub fn on_resize(node: &NodeRef, run: impl FnMut() + 'static) -> Option<SizeWatch> {
    watch_size(&node.cast::<Element>()?, run)
}

/// The same of an element.
pub fn watch_size(element: &Element, run: impl FnMut() + 'static) -> Option<SizeWatch> {
    let closure = Closure::<dyn FnMut()>::new(run);
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(SizeWatch {
        observer,
        _closure: closure,
    })
}
