//! Things to be done in the page itself.

use crate::interop::{caret, clipboard, file, focus, listen};
use crate::state::{Errand, Outcome};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// The hidden field that opens the browser's file chooser.
pub const FILE_FIELD: &str = "open-file";

/// Does it.
pub fn run(errand: Errand, done: Callback<Outcome>) {
    match errand {
        Errand::Focus(places) => focus::first_of(&places),
        Errand::Step(by) => focus::step(by),
        // The field has its new text, and a dialog has given the focus back, once the page is drawn.
        Errand::Caret { field, at } => listen::when_idle(move || caret::put(&field, at)),
        Errand::ChooseFile => file::open_chooser(FILE_FIELD),
        Errand::Copy(text) => {
            spawn_local(async move {
                let copied = clipboard::copy(text.to_string()).await;
                done.emit(super::ended(copied, Outcome::Quiet));
            });
            return;
        }
        Errand::ReadClipboard => {
            spawn_local(async move {
                done.emit(Outcome::ClipboardRead(clipboard::read().await));
            });
            return;
        }
    }
    done.emit(Outcome::Quiet);
}
