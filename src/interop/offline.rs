//! The site without a network.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/interop/offline.js")]
extern "C" {
    #[wasm_bindgen(js_name = keepOffline)]
    fn keep_offline(told: &js_sys::Function);
}

/// Asks the browser to keep the site; calls `told` when a newer version is there for the next start.
pub fn keep(told: impl Fn() + 'static) {
    let told = Closure::<dyn Fn()>::new(told);
    keep_offline(told.as_ref().unchecked_ref());
    told.forget();
}
