//! The border of a pane at an edge of the window: where it is, and how large the pane would be if it moved.

use super::measure::{SizeWatch, watch_size};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// A border and its pane, measured now, in CSS pixels.
pub struct Border {
    /// Where the pane ends at the border.
    at: f64,
    /// The pane's width or height, across the border.
    size: f64,
    /// 1 where the pane grows as the border goes right or down, else -1.
    grows: f64,
}

impl Border {
    /// The border that an event came from, and the pane of that name.
    pub fn of(event: &Event, pane: &str, upright: bool) -> Option<Self> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let border = target.closest("[role=separator]").ok()??;
        let (from, to) = span(&border, upright);
        let (start, end) = span(&found(pane)?, upright);
        // Where a language runs from right to left, the panes have changed places.
        let (at, grows) = match from + to > start + end {
            true => (end, 1.0),
            false => (start, -1.0),
        };
        let size = end - start;
        Some(Self { at, size, grows })
    }

    /// The pane's size once the border has gone so far right or down.
    pub fn moved_by(&self, by: f64) -> f64 {
        self.size + self.grows * by
    }

    /// The pane's size with the border there in the window.
    pub fn moved_to(&self, place: f64) -> f64 {
        self.moved_by(place - self.at)
    }
}

/// The pane's width or height in whole pixels.
pub fn size_of(pane: &str, upright: bool) -> u16 {
    found(pane).map_or(0, |pane| {
        let (start, end) = span(&pane, upright);
        (end - start).round() as u16
    })
}

/// The window's width or height.
pub fn window_size(upright: bool) -> f64 {
    let size = web_sys::window().and_then(|window| {
        let size = match upright {
            true => window.inner_width(),
            false => window.inner_height(),
        };
        size.ok()?.as_f64()
    });
    size.unwrap_or_default()
}

/// Calls `run` whenever the size of the pane around the node changes.
pub fn watch(pane: &str, run: impl FnMut() + 'static) -> Option<SizeWatch> {
    watch_size(&found(pane)?, run)
}

fn found(pane: &str) -> Option<Element> {
    let document = web_sys::window()?.document()?;
    document
        .query_selector(&format!("[data-pane={pane}]"))
        .ok()?
}

fn span(element: &Element, upright: bool) -> (f64, f64) {
    let area = element.get_bounding_client_rect();
    match upright {
        true => (area.left(), area.right()),
        false => (area.top(), area.bottom()),
    }
}
