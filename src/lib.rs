//! The Cardwright designer: a thin shell of components over the core crates.
//!
//! `state` holds one pure reducer, `panels` and `tools` draw slices of it, `effects` carries out
//! what it asks for through `interop` and `net`.

pub mod app;
pub mod derived;
pub mod dispatch;
pub mod effects;
pub mod interop;
pub mod net;
pub mod panels;
pub mod preview;
pub mod shortcuts;
pub mod state;
pub mod theme;
pub mod tools;
pub mod widgets;

/// Mounts the app on the page.
pub fn run() {
    preview::install_stylesheet();
    let saved = app::Start(effects::keep::read());
    yew::Renderer::<app::App>::with_props(app::Props { saved }).render();
}
