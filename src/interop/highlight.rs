//! Colours of program text, from a highlighter that is loaded when it is first needed.

use super::code_editor::utf16::byte_offsets;
use card_render::{Token, TokenKind};
use js_sys::Uint32Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/interop/highlight.js")]
extern "C" {
    #[wasm_bindgen(js_name = tokensOf, catch)]
    async fn tokens_of(language: &str, text: &str) -> Result<JsValue, JsValue>;
}

/// The coloured ranges of a text; none where the language is unknown or the highlighter cannot be had.
pub async fn tokens(language: &str, text: &str) -> Vec<Token> {
    let Ok(found) = tokens_of(language, text).await else {
        return Vec::new();
    };
    let found = Uint32Array::new(&found).to_vec();
    let ranges = found.chunks_exact(3);
    let places = ranges.flat_map(|range| [range[0] as usize, range[1] as usize]);
    let places = byte_offsets(text, places);
    let kinds = found.chunks_exact(3).map(|range| range[2] as usize);
    places
        .chunks_exact(2)
        .zip(kinds)
        .filter_map(|(place, kind)| {
            let kind = *TokenKind::ALL.get(kind)?;
            Some(Token {
                start: place[0],
                end: place[1],
                kind,
            })
        })
        .collect()
}
