//! A part of the page whose content is changed by steps (`preview::steps`), many in one call.

use wasm_bindgen::prelude::*;
use web_sys::Node;
use yew::Html;

#[wasm_bindgen(module = "/src/interop/surface.js")]
extern "C" {
    fn surface() -> Node;
    fn perform(surface: &Node, steps: &str) -> bool;
    fn clear(surface: &Node);
}

/// An element whose inside is not Yew's.
pub struct Surface(Node);

impl Surface {
    /// An empty one, in no document yet.
    pub fn new() -> Self {
        Self(surface())
    }

    /// Carries out the steps. `false`: they didn't fit what is there, and the content is undefined.
    pub fn perform(&self, steps: &str) -> bool {
        perform(&self.0, steps)
    }

    /// Empties it.
    pub fn clear(&self) {
        clear(&self.0);
    }

    /// The element, for Yew to place.
    pub fn html(&self) -> Html {
        Html::VRef(self.0.clone())
    }

    /// The element itself.
    #[cfg(feature = "bench")]
    pub fn node(&self) -> JsValue {
        self.0.clone().into()
    }
}
