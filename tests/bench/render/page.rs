//! The renderer as the app has it, for tests/bench/render-samples.mjs: a card's text to elements
//! that are in no document yet, by the code that draws the canvas.

use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, render};
use cardwright_app::{Surface, draw};
use wasm_bindgen::prelude::*;

/// The elements of a card; nothing for text that is no JSON.
#[wasm_bindgen]
pub fn card(text: &str) -> Option<JsValue> {
    let document = Document::parse(text).ok()?;
    let view = render(&document, &Typing::of(&document), Options::default());
    let surface = Surface::new();
    surface.perform(&draw(&view));
    Some(surface.node())
}

/// The rules of drawn cards.
#[wasm_bindgen]
pub fn rules() -> String {
    card_render::stylesheet()
}

/// The class that gives a card its colours.
#[wasm_bindgen]
pub fn theme() -> String {
    Options::default().theme.class().to_owned()
}

fn main() {}
