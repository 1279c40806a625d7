//! Regular expressions as browsers read them, which is how cards write them.

use wasm_bindgen::JsCast;

/// Does the text match the pattern? `None` if the pattern is none.
pub fn matches(pattern: &str, text: &str) -> Option<bool> {
    // The constructor throws for what is no pattern; called this way it becomes an error.
    let arguments = js_sys::Array::of1(&pattern.into());
    let constructor = js_sys::Reflect::get(&js_sys::global(), &"RegExp".into()).ok()?;
    let constructor: js_sys::Function = constructor.dyn_into().ok()?;
    let pattern = js_sys::Reflect::construct(&constructor, &arguments).ok()?;
    Some(pattern.dyn_into::<js_sys::RegExp>().ok()?.test(text))
}
