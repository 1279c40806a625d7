//! Cut, copy and paste of elements.

use super::{AppState, Errand, FileMsg};
use crate::words::t;
use card_editor::Command;

/// What happens with the clipboard.
pub enum ClipMsg {
    /// Put the selection on it.
    Copy,
    /// The same, and remove it from the card.
    Cut,
    /// Read it and paste.
    Paste,
}

impl AppState {
    pub(super) fn clip(&mut self, message: &ClipMsg, now: f64) {
        match message {
            ClipMsg::Copy => self.copy_selection(),
            ClipMsg::Cut => {
                self.copy_selection();
                if let Some(node) = self.editor.selection.node {
                    self.edit(&Command::Remove(node), now);
                }
            }
            ClipMsg::Paste => self.run_errand(Errand::ReadClipboard),
        }
    }

    fn copy_selection(&mut self) {
        let document = self.document();
        let span = self
            .editor
            .selection
            .node
            .and_then(|node| document.span(node));
        if let Some(text) = span.and_then(|span| document.text().get(span.start..span.end)) {
            self.copy(text.into(), t!("copied-element"));
        }
    }

    /// The clipboard was read, or can't be.
    pub(super) fn clipboard_read(&mut self, read: Result<String, String>, now: f64) {
        match read {
            Ok(text) => self.file(FileMsg::Pasted(text), now),
            Err(why) => self.tell_bad(t!("not-pasted", why = why)),
        }
    }
}
