//! The only part of the app that touches the browser. Everything else works on plain values.

pub mod clipboard;
pub mod code_editor;
#[cfg(target_arch = "wasm32")]
pub mod dates;
pub mod dialog;
pub mod event;
pub mod file;
pub mod focus;
pub mod grid;
pub mod highlight;
pub mod keys;
pub mod language;
pub mod listen;
pub mod measure;
pub mod page;
pub mod panes;
pub mod pattern;
pub mod share;
#[cfg(target_arch = "wasm32")]
pub mod sheet;
pub mod sight;
pub mod storage;
pub mod store;
pub mod surface;
#[cfg(target_arch = "wasm32")]
pub mod words;
