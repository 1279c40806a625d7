//! What Rust sees of the editor module (`web/src/editor.js`), and plain objects to speak to it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/interop/code_editor.js")]
extern "C" {
    /// The module, fetched at the first call and after the first paint.
    #[wasm_bindgen(js_name = loadEditor, catch)]
    pub(super) async fn load_editor() -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The namespace object of `editor.js`.
    pub(super) type EditorModule;
    #[wasm_bindgen(method, catch)]
    pub(super) fn create(
        this: &EditorModule,
        parent: &Element,
        options: &Object,
    ) -> Result<RawEditor, JsValue>;

    /// The handle that `create` gives.
    pub(super) type RawEditor;
    #[wasm_bindgen(method, catch, js_name = applySplices)]
    pub(super) fn apply_splices(this: &RawEditor, splices: &Array) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn select(
        this: &RawEditor,
        from: usize,
        to: usize,
        scroll: bool,
    ) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn highlight(this: &RawEditor, ranges: &Array) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setDiagnostics)]
    pub(super) fn set_diagnostics(this: &RawEditor, diagnostics: &Array) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = setReadOnly)]
    pub(super) fn set_read_only(this: &RawEditor, on: bool) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = hasFocus)]
    pub(super) fn has_focus(this: &RawEditor) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn focus(this: &RawEditor) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch, js_name = openSearch)]
    pub(super) fn open_search(this: &RawEditor) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub(super) fn destroy(this: &RawEditor) -> Result<(), JsValue>;
}

/// A plain object with these fields.
pub fn object<const N: usize>(fields: [(&str, JsValue); N]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object
}
