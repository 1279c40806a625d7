//! The keys that work everywhere: from a key press to a command of the table.

use crate::commands::{self, Scope};
use crate::dispatch::Dispatch;
use crate::interop::{event, keys, page};
use crate::state::{Msg, Screen};
use wasm_bindgen::JsCast;
use yew::Event;
use yew::events::KeyboardEvent;

/// Answers a key press that no pane used.
pub fn press(pressed: &Event, dispatch: &Dispatch) {
    let Some(key) = pressed.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    // A dialog has its own keys; so has a text that is being composed from several.
    if key.default_prevented() || key.is_composing() || !page::is_free() {
        return;
    }
    // On the other screens nobody would see what they do.
    if Screen::of_fragment(&page::fragment()) != Screen::Designer {
        return;
    }
    let chord = keys::chord(key);
    if let Some(entry) =
        commands::for_chord(&chord, |scope| holds(scope, pressed, &chord, key.repeat()))
    {
        key.prevent_default();
        dispatch.send(Msg::Run(entry));
        // The outline tells by itself which of its rows is the active one.
        if commands::selects(entry) && event::closest(pressed, "#canvas") {
            dispatch.send(Msg::SaySelection);
        }
    }
}

/// Do the keys of a scope mean its commands where the press happened?
fn holds(scope: Scope, pressed: &Event, chord: &str, repeated: bool) -> bool {
    match scope {
        Scope::Always => true,
        // Fields that are no part of the card keep the browser's own undo.
        Scope::History => !event::closest(pressed, "[data-own-undo]"),
        Scope::Page => !event::in_text_field(pressed) && !repeated,
        Scope::Card => on_card(pressed, chord),
        Scope::Browser => false,
    }
}

/// On the canvas, in the outline, or where nothing has the focus. Buttons keep the keys that press
/// them, toolbars their arrows, and a card that is tried has all to itself.
fn on_card(pressed: &Event, chord: &str) -> bool {
    let place = event::closest(pressed, "#canvas, #outline") || event::on_page(pressed);
    let own = event::closest(pressed, "[role=toolbar], [data-trying=true]");
    let presses = event::in_control(pressed) && matches!(chord, "Enter" | " ");
    place && !own && !presses && !event::in_text_field(pressed)
}
