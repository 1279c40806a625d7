//! The Cardwright designer: a thin shell of components over the core crates.
//!
//! `state` holds one pure reducer, `panels` and `tools` draw slices of it, `effects` carries out
//! what it asks for through `interop` and `net`.

#![allow(
    unreachable_pub,
    reason = "this library is the inside of one program: `pub` is what a module offers the others"
)]

mod app;
mod clipboard_events;
mod commands;
mod derived;
mod dispatch;
mod effects;
mod interop;
mod later;
mod net;
mod panels;
mod preview;
mod shortcuts;
mod state;
mod theme;
mod tools;
mod widgets;
mod words;

#[cfg(feature = "bench")]
pub use {interop::surface::Surface, preview::steps::draw};

/// Mounts the app on the page, once it can speak the reader's language.
pub fn run() {
    preview::install_stylesheet();
    wasm_bindgen_futures::spawn_local(async {
        words::ready().await;
        #[cfg(not(split))]
        words::later().await;
        let saved = app::Start(effects::keep::read().await);
        yew::Renderer::<app::App>::with_props(app::Props { saved }).render();
    });
}
