//! Languages as browsers name them.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The usual spelling of a language's tag (`en-gb` is `en-GB`); `None` where the browser can't write
/// dates in it, or it is no tag.
pub fn known(tag: &str) -> Option<String> {
    let get = |from: &JsValue, name: &str| Reflect::get(from, &name.into()).ok();
    let format = get(&get(&js_sys::global(), "Intl")?, "DateTimeFormat")?;
    let supported: Function = get(&format, "supportedLocalesOf")?.dyn_into().ok()?;
    // It throws for what is no tag.
    let found = supported.call1(&format, &tag.into()).ok()?;
    found.dyn_into::<Array>().ok()?.get(0).as_string()
}
