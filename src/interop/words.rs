//! The texts of the app in the browser: a module of its own formats them with Project Fluent.

use crate::words::Value;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/interop/words.js")]
extern "C" {
    #[wasm_bindgen(js_name = readyWords, catch)]
    async fn ready_words() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = laterWords, catch)]
    async fn later_words() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = chooseLanguage, catch)]
    async fn choose_language(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = phrases)]
    fn list_phrases() -> JsValue;
    #[wasm_bindgen(js_name = say)]
    fn say_with(id: &str, values: &JsValue) -> Option<String>;
}

/// Waits for the texts of the first picture; the code of their language.
pub async fn ready() -> Option<String> {
    ready_words().await.ok()?.as_string()
}

/// Waits for all other texts. Without them those that were fetched serve.
pub async fn later() -> bool {
    later_words().await.is_ok()
}

/// Fetches a language and speaks it from then on; false if it can't be had.
pub async fn choose(code: &str) -> bool {
    choose_language(code).await.is_ok()
}

/// The ids of all messages with an attribute `en`, and that attribute with its variables marked.
pub fn phrases() -> Vec<(String, String)> {
    let listed = Array::from(&list_phrases()).to_vec();
    let texts: Vec<String> = listed.iter().filter_map(JsValue::as_string).collect();
    let pairs = texts.chunks_exact(2);
    pairs
        .map(|pair| (pair[0].clone(), pair[1].clone()))
        .collect()
}

/// A text with its values.
pub fn say(id: &str, values: &[(&str, Value)]) -> Option<String> {
    if values.is_empty() {
        return say_with(id, &JsValue::UNDEFINED);
    }
    let named = Object::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => JsValue::from_str(text),
            Value::Number(number) => JsValue::from_f64(*number),
        };
        // A new plain object takes every property.
        let _ = Reflect::set(&named, &JsValue::from_str(name), &value);
    }
    say_with(id, &named)
}
