//! The browser's own copy, cut and paste, where they are about elements of the card.

use crate::dispatch::Dispatch;
use crate::interop::{clipboard, event, page};
use crate::state::{ClipMsg, Screen};
use card_editor::{Command, Editor};
use yew::Event;

/// Answers a copy or a cut with the exact text of what is selected.
pub fn take(copied: &Event, editor: &Editor, cut: bool, dispatch: &Dispatch) {
    if !is_ours(copied) || page::has_marked_text() {
        return;
    }
    let Some(node) = editor.selection.node else {
        return;
    };
    // What can't be removed is not put on the clipboard either: the reason is told.
    if cut && editor.perform(&Command::Remove(node), 0.0).is_err() {
        copied.prevent_default();
        return dispatch.send(Command::Remove(node));
    }
    let text = card_editor::clip_text(&editor.document, editor.selection.nodes());
    if text.is_some_and(|text| clipboard::give(copied, &text)) {
        copied.prevent_default();
        dispatch.send(ClipMsg::Taken(cut));
    }
}

/// Answers a paste anywhere but into a field.
pub fn paste(pasted: &Event, dispatch: &Dispatch) {
    if !is_ours(pasted) {
        return;
    }
    if let Some(text) = clipboard::pasted_text(pasted) {
        pasted.prevent_default();
        dispatch.send(ClipMsg::Text(text));
    }
}

fn is_ours(event: &Event) -> bool {
    let designing = Screen::of_fragment(&page::fragment()) == Screen::Designer;
    designing && !event::in_text_field(event) && page::is_free()
}
