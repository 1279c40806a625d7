//! Cut, copy and paste of elements.

use super::{AppState, Errand};
use crate::words::t;
use card_catalog::Family;
use card_editor::{Clip, Command, contents, read_clip, text_element};
use card_json::{Document, Node};
use std::rc::Rc;

/// What happens with the clipboard.
#[derive(Clone)]
pub enum ClipMsg {
    /// Put the selection on it.
    Copy,
    /// The same, and remove it from the card.
    Cut,
    /// The selection is on it: so many elements, and whether they leave the card.
    Taken(bool),
    /// Read it and paste.
    Paste,
    /// This text came from it.
    Text(String),
}

impl AppState {
    pub(super) fn clip(&mut self, message: ClipMsg, now: f64) {
        match message {
            ClipMsg::Copy => self.copy_selection(),
            ClipMsg::Cut => {
                self.copy_selection();
                self.remove_selection(now);
            }
            ClipMsg::Taken(cut) => {
                let count = self.editor.selection.nodes().len();
                if cut {
                    self.remove_selection(now);
                } else {
                    self.say(&t!("clip-copied", count = count));
                }
            }
            ClipMsg::Paste => self.run_errand(Errand::ReadClipboard),
            ClipMsg::Text(text) => self.paste(text, now),
        }
    }

    fn copy_selection(&mut self) {
        let nodes = self.editor.selection.nodes();
        if let Some(text) = card_editor::clip_text(self.document(), nodes) {
            let what = t!("clip-copied", count = nodes.len());
            self.run_errand(Errand::Copy(text.into()));
            self.say(&what);
        }
    }

    fn remove_selection(&mut self, now: f64) {
        if let Some(node) = self.editor.selection.node {
            let (command, before) = (Command::Remove(node), self.clone());
            self.edit(&command, now);
            self.say_done(&command, &before);
        }
    }

    /// The clipboard was read, or can't be.
    pub(super) fn clipboard_read(&mut self, read: Result<String, String>, now: f64) {
        match read {
            Ok(text) => self.paste(text, now),
            Err(why) => self.tell_bad(t!("clip-unreadable", why = why).to_string()),
        }
    }

    /// Pastes what the text is: parts of a card where new ones go; a whole card in place of this one,
    /// or its content beside what is selected.
    pub(super) fn paste(&mut self, text: String, now: f64) {
        let top = self.at_the_top();
        match read_clip(&text) {
            Clip::Parts(parts) => self.paste_parts(parts, now),
            Clip::Card(_) | Clip::Other(_) | Clip::Broken(_) if top => {
                self.open_text(text, None, now)
            }
            Clip::Card(card) => self.paste_card(&card, now),
            Clip::Other(other) => self.perform(Command::Paste(other.root().clone()), now),
            Clip::Broken(errors) => {
                let at = errors.first().map(ToString::to_string).unwrap_or_default();
                self.tell_bad(t!("clip-broken", at = at).to_string());
            }
            Clip::Words(words) if words.is_empty() => {}
            Clip::Words(words) => match text_element(&words, self.family_here()) {
                Some(element) => self.paste_parts([element].into(), now),
                None => self.tell_bad(t!("clip-no-text").to_string()),
            },
        }
    }

    /// Is nothing selected, or the whole document?
    fn at_the_top(&self) -> bool {
        let root = self.document().root().id();
        self.editor
            .selection
            .nodes()
            .iter()
            .all(|node| *node == root)
    }

    /// The format of the card the selection stands in.
    fn family_here(&self) -> Family {
        let typing = self.editor.typing();
        let selected = self.editor.selection.node;
        let around = selected.map(|node| self.document().ancestors(node));
        let ids = selected.into_iter().chain(around.into_iter().flatten());
        let own = ids.filter_map(|id| typing.element(id)?.family).next();
        own.or_else(|| typing.family())
            .unwrap_or(Family::Attachment)
    }

    fn paste_parts(&mut self, parts: Rc<[Node]>, now: f64) {
        let one = match &*parts {
            [one] => Some(Command::Paste(one.clone())),
            _ => None,
        };
        self.perform(one.unwrap_or(Command::PasteAll(parts)), now);
    }

    /// In a message a card stands beside the others; elsewhere what is in it is put here.
    fn paste_card(&mut self, card: &Document, now: f64) {
        if self.editor.typing().message().is_some() {
            return self.perform(Command::Paste(card.root().clone()), now);
        }
        let parts = contents(card);
        if parts.is_empty() {
            return self.tell_bad(t!("clip-empty-card").to_string());
        }
        let (count, before) = (parts.len(), self.document().clone());
        self.paste_parts(parts.into(), now);
        if !Document::ptr_eq(&before, self.document()) {
            self.tell(t!("clip-contents", count = count).to_string());
        }
    }

    /// Carries out a command and says what it did.
    fn perform(&mut self, command: Command, now: f64) {
        let before = self.clone();
        self.edit(&command, now);
        self.say_done(&command, &before);
    }
}
