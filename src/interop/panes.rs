//! A scrolling part of the page as a place to drop things: where its elements are, and scrolling it.

use super::measure::Rect;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

#[wasm_bindgen(module = "/src/interop/rects.js")]
extern "C" {
    fn rects(root: &Element, selector: &str, attribute: &str, inner: bool) -> Vec<f64>;
}

/// Pixels from an edge of a pane within which it scrolls, …
const PULL: f64 = 44.0;
/// … and the most it then scrolls at once.
const MOST_PULL: f64 = 18.0;

/// What scrolls around an element, measured once.
#[derive(Clone)]
pub struct Pane {
    scroller: HtmlElement,
    /// What is in it, and its size then.
    inner: HtmlElement,
    size: (i32, i32),
    /// Its visible box in the window.
    frame: Rect,
}

impl Pane {
    /// The pane around the first element that matches, if it is in sight.
    pub fn around(selector: &str) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let inner = document.query_selector(selector).ok()??;
        let scroller: HtmlElement = scroller_of(inner.clone())?.dyn_into().ok()?;
        let inner: HtmlElement = inner.dyn_into().ok()?;
        let area = scroller.get_bounding_client_rect();
        let frame = Rect {
            left: area.left(),
            top: area.top(),
            width: area.width(),
            height: area.height(),
        };
        let size = size_of(&inner);
        (frame.width > 0.0 && frame.height > 0.0).then_some(Self {
            scroller,
            inner,
            size,
            frame,
        })
    }

    /// Is it as large as when it was measured? A picture may have arrived, or the window been turned.
    pub fn is_same(&self) -> bool {
        size_of(&self.inner) == self.size
    }

    /// Number and rectangle of each element in it that matches, in the pane's own coordinates:
    /// scrolling does not change them.
    pub fn rects(&self, selector: &str, attribute: &str, inner: bool) -> Vec<(u32, Rect)> {
        let (left, top) = self.origin();
        let numbers = rects(&self.scroller, selector, attribute, inner);
        let one = |five: &[f64]| {
            let rect = Rect {
                left: five[1] - left,
                top: five[2] - top,
                width: five[3],
                height: five[4],
            };
            (five[0] as u32, rect)
        };
        numbers.chunks_exact(5).map(one).collect()
    }

    /// Where its content begins in the window.
    fn origin(&self) -> (f64, f64) {
        (
            self.frame.left - f64::from(self.scroller.scroll_left()),
            self.frame.top - f64::from(self.scroller.scroll_top()),
        )
    }

    /// The point of the window in the pane's coordinates, if it is in sight there.
    pub fn point(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let Rect { left, top, .. } = self.frame;
        let (right, bottom) = (left + self.frame.width, top + self.frame.height);
        let inside = left <= x && x < right && top <= y && y < bottom;
        let (from_left, from_top) = self.origin();
        inside.then_some((x - from_left, y - from_top))
    }

    /// A rectangle of the pane in the window, cut off where the pane ends.
    pub fn in_window(&self, rect: Rect) -> Rect {
        let (from_left, from_top) = self.origin();
        let Rect { left, top, .. } = self.frame;
        let (right, bottom) = (left + self.frame.width, top + self.frame.height);
        let cut = |from: f64, length: f64, least: f64, most: f64| {
            let start = from.clamp(least, most);
            (start, (from + length).clamp(least, most) - start)
        };
        let (left, width) = cut(rect.left + from_left, rect.width, left, right);
        let (top, height) = cut(rect.top + from_top, rect.height, top, bottom);
        Rect {
            left,
            top,
            width,
            height,
        }
    }

    /// Scrolls a little if the point is near the upper or lower edge. Whether it did.
    pub fn pull(&self, x: f64, y: f64) -> bool {
        if self.point(x, y).is_none() {
            return false;
        }
        let up = PULL - (y - self.frame.top);
        let down = PULL - (self.frame.top + self.frame.height - y);
        let speed = if up > 0.0 { -up } else { down.max(0.0) };
        let before = self.scroller.scroll_top();
        let step = (speed / PULL * MOST_PULL).round() as i32;
        self.scroller.set_scroll_top(before + step);
        step != 0 && self.scroller.scroll_top() != before
    }
}

fn size_of(element: &HtmlElement) -> (i32, i32) {
    (element.offset_width(), element.offset_height())
}

/// The nearest element that scrolls, the element itself included.
fn scroller_of(start: Element) -> Option<Element> {
    let window = web_sys::window()?;
    let scrolls = |element: &Element| {
        let style = window.get_computed_style(element).ok().flatten();
        let overflow = style.and_then(|style| style.get_property_value("overflow-y").ok());
        overflow.is_some_and(|overflow| overflow == "auto" || overflow == "scroll")
    };
    std::iter::successors(Some(start), |element| element.parent_element()).find(scrolls)
}

/// Moves an element that is fixed in the window's corner, and keeps it inside the window.
pub fn float(node: &NodeRef, x: f64, y: f64) {
    let (Some(element), Some(window)) = (node.cast::<HtmlElement>(), web_sys::window()) else {
        return;
    };
    let room = |length: Result<wasm_bindgen::JsValue, _>| length.ok().and_then(|it| it.as_f64());
    let wide = room(window.inner_width()).unwrap_or(f64::MAX);
    let high = room(window.inner_height()).unwrap_or(f64::MAX);
    let x = x
        .min(wide - f64::from(element.offset_width()) - 4.0)
        .max(4.0);
    let y = y
        .min(high - f64::from(element.offset_height()) - 4.0)
        .max(4.0);
    let place = format!("{x}px {y}px");
    let _ = element.style().set_property("translate", &place);
}

/// Gives an element other words, and says what they are about.
pub fn say(node: &NodeRef, words: &str, state: &str) {
    if let Some(element) = node.cast::<Element>() {
        if element.text_content().as_deref() != Some(words) {
            element.set_text_content(Some(words));
        }
        let _ = element.set_attribute("data-state", state);
    }
}
