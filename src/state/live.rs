//! What is told to those who listen instead of looking: moves, additions, removals, undo and redo.
//!
//! Refusals and other news are told by the toasts, once.

use super::AppState;
use crate::words::{said, t};
use card_editor::{Command, Deed, Told, describe, told};
use std::rc::Rc;

/// A sentence for the live region. The same sentence twice is told twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The sentence.
    pub text: Rc<str>,
    /// How many were said before it.
    pub number: u32,
}

impl AppState {
    /// Says a sentence in the live region.
    pub(super) fn say(&mut self, text: &str) {
        self.said = Said {
            text: text.into(),
            number: self.said.number + 1,
        };
    }

    /// Says what a command did, once it is done.
    pub(super) fn say_done(&mut self, command: &Command, before: &Self) {
        let changed = self.editor.revision() != before.editor.revision();
        let same = self.document().text() == before.document().text();
        if !changed || same && self.draft == before.draft {
            return;
        }
        let text = match command {
            Command::Undo => Some(t!(
                "live-undone",
                what = said(before.editor.undo_label().unwrap_or_default())
            )),
            Command::Redo => Some(t!(
                "live-redone",
                what = said(before.editor.redo_label().unwrap_or_default())
            )),
            other => told(other, &before.editor, &self.editor).map(|told| sentence(&told)),
        };
        if let Some(text) = text {
            self.say(&text);
        }
    }

    /// Says what is selected: on the canvas nothing else does.
    pub(super) fn say_selection(&mut self) {
        let editor = &self.editor;
        let text = match editor.selection.nodes() {
            [] => t!("live-none"),
            [one] => {
                let name = said(&describe(&editor.document, editor.typing(), *one));
                let label = editor.typing().element(*one).and_then(|own| own.label());
                match label {
                    Some(label) => t!("live-selected", what = name, label = label.to_owned()),
                    None => t!("live-selected-plain", what = name),
                }
            }
            several => t!("live-several", count = several.len()),
        };
        self.say(&text);
    }
}

fn sentence(told: &Told) -> yew::AttrValue {
    let (what, place) = (what(told), place(told));
    match told.deed {
        Deed::Added => t!("live-added", what = what, place = place),
        Deed::Moved => t!("live-moved", what = what, place = place),
        Deed::Duplicated => t!("live-duplicated", what = what, place = place),
        Deed::Wrapped => t!("live-wrapped", what = what, place = place),
        Deed::Removed => t!("live-removed", what = what),
    }
}

fn what(told: &Told) -> String {
    match told.count {
        1 => said(&told.what).to_string(),
        count => t!("live-elements", count = count).to_string(),
    }
}

fn place(told: &Told) -> String {
    let words = match (
        told.before.as_deref().map(said),
        told.within.as_deref().map(said),
    ) {
        (Some(next), Some(owner)) => t!("live-before", next = next, owner = owner),
        (None, Some(owner)) => t!("live-end", owner = owner),
        _ => return String::new(),
    };
    words.to_string()
}
