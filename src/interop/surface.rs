//! A part of the page whose content is changed by steps (`preview::steps`), many in one call.

use wasm_bindgen::prelude::*;
use web_sys::Node;
#[cfg(target_arch = "wasm32")]
use yew::Html;
use yew::NodeRef;

#[wasm_bindgen(module = "/src/interop/surface.js")]
extern "C" {
    fn surface() -> Node;
    fn perform(surface: &Node, steps: &str) -> bool;
    fn clear(surface: &Node);
}

#[wasm_bindgen(module = "/src/interop/fluent.js")]
extern "C" {
    fn draw_icons(element: &Node);
}

/// The attribute of a place that waits for a Fluent icon: its name, then `,filled` if it is.
pub const ICON: &str = "data-icon";

/// An element whose inside is not Yew's. Natively (component tests) there is no page, and so none.
pub struct Surface(Option<Node>);

impl Surface {
    /// An empty one, in no document yet.
    pub fn new() -> Self {
        Self(cfg!(target_arch = "wasm32").then(surface))
    }

    /// Carries out the steps. `false`: they didn't fit what is there, and the content is undefined.
    pub fn perform(&self, steps: &str) -> bool {
        let Some(node) = &self.0 else { return true };
        let done = perform(node, steps);
        if steps.contains(ICON) {
            draw_icons(node);
        }
        done
    }

    /// Fills the places for icons within an element that is not a surface.
    pub fn draw_icons_in(node: &NodeRef) {
        if let Some(node) = node.get() {
            draw_icons(&node);
        }
    }

    /// Empties it.
    pub fn clear(&self) {
        if let Some(node) = &self.0 {
            clear(node);
        }
    }

    /// The element, for Yew to place.
    #[cfg(target_arch = "wasm32")]
    pub fn html(&self) -> Html {
        self.0.clone().map(Html::VRef).unwrap_or_default()
    }

    /// The element itself.
    #[cfg(feature = "bench")]
    pub fn node(&self) -> JsValue {
        self.0.clone().into()
    }
}
