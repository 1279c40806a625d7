//! The keys that work everywhere.

use crate::dispatch::Dispatch;
use crate::interop::{event, page};
use crate::state::{FileMsg, Screen, SendMsg, TrialMsg};
use card_editor::Command;
use wasm_bindgen::JsCast;
use yew::events::KeyboardEvent;

/// Answers a key press that no pane used.
pub fn press(pressed: &yew::Event, dispatch: &Dispatch) {
    let Some(key) = pressed.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    if key.default_prevented() {
        return;
    }
    let typing = event::in_text_field(pressed);
    // Keys of the designer itself: elsewhere nobody would see what they do.
    let designing = !typing && !key.repeat() && page::is_free() && on_designer();
    // Fields that are no part of the card keep the browser's own undo.
    if typing && event::nearest_attribute(pressed, "data-own-undo").is_some() {
        return;
    }
    match event::chord(key).as_str() {
        "Ctrl+Z" => dispatch.send(Command::Undo),
        "Ctrl+Y" | "Ctrl+Shift+Z" => dispatch.send(Command::Redo),
        "Ctrl+S" => dispatch.send(FileMsg::Download),
        "Ctrl+Enter" => dispatch.send(SendMsg::Open),
        "t" if designing => dispatch.send(TrialMsg::Switch),
        "/" if designing => page::focus("#palette-search"),
        _ => return,
    }
    key.prevent_default();
}

fn on_designer() -> bool {
    Screen::of_fragment(&page::fragment()) == Screen::Designer
}
