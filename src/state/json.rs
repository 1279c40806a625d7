//! The JSON pane's side of the state: typed text is either the document or a draft beside it.

use super::AppState;
use crate::words::{self, t};
use card_editor::{Command, EditorError};
use card_json::{Document, SyntaxError};
use std::rc::Rc;

/// What happens in the JSON pane.
#[derive(Clone)]
pub enum JsonMsg {
    /// The pane's whole text after typing.
    Typed(String),
    /// The caret stands at this byte of the text.
    CaretAt(usize),
    /// The draft, made valid. Undo brings the draft back.
    Mended(String),
    /// Go back to the card's own text; redo brings the broken text back.
    DiscardDraft,
}

/// Text that is not valid JSON yet. It is never lost and never on the canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The text as typed.
    pub text: Rc<str>,
    /// Why it does not parse; at least one.
    pub errors: Vec<SyntaxError>,
    /// What it was opened as, empty without a name: once mended it is a card of its own.
    pub opened: Option<Rc<str>>,
}

impl Draft {
    /// The text as a draft, or `None` if it parses.
    pub fn of(text: impl Into<Rc<str>>) -> Option<Self> {
        let text = text.into();
        let errors = Document::parse(&text).err()?;
        Some(Self {
            text,
            errors,
            opened: None,
        })
    }

    /// The draft that was kept beside a card.
    pub(super) fn kept(text: Option<String>, opened: Option<String>) -> Option<Rc<Self>> {
        let draft = Self::of(text?)?;
        let opened = opened.map(Into::into);
        Some(Rc::new(Self { opened, ..draft }))
    }

    /// What the card is called that it becomes, if it becomes one of its own.
    fn own_name(&self) -> Option<Option<Rc<str>>> {
        let opened = self.opened.clone()?;
        Some(Some(opened).filter(|name| !name.is_empty()))
    }
}

impl AppState {
    pub(super) fn json(&mut self, message: JsonMsg, now: f64) {
        match message {
            JsonMsg::Typed(text) => self.typed(text, now),
            JsonMsg::Mended(text) => self.mended(text, now),
            JsonMsg::CaretAt(offset) => self.caret_at(offset, now),
            JsonMsg::DiscardDraft => drop(self.undo_or_redo_draft(&Command::Undo)),
        }
    }

    fn mended(&mut self, text: String, now: f64) {
        if let Some(name) = self.draft.as_ref().and_then(|draft| draft.own_name()) {
            let opened = self.draft.clone();
            self.open_text(text, name, now);
            return self.opened_became_card(opened, now);
        }
        self.cover_draft();
        self.change(|editor| editor.perform(&Command::Amend(text), now));
    }

    fn typed(&mut self, text: String, now: f64) {
        if text == *self.pane_text() {
            return;
        }
        self.aside.forget_undone();
        let before = self.draft.clone();
        let own_name = before.as_ref().and_then(|draft| draft.own_name());
        if let Some(name) = own_name
            && let Ok(document) = Document::parse(&text)
        {
            self.draft = None;
            self.load_new(document, name, now);
            return self.opened_became_card(before, now);
        }
        match self.editor.perform(&Command::Retype(text.clone()), now) {
            Ok(editor) => (self.editor, self.draft) = (editor, None),
            Err(EditorError::Syntax(errors)) => {
                let text = text.into();
                self.draft = Some(Rc::new(Draft {
                    text,
                    errors,
                    opened: before.and_then(|draft| draft.opened.clone()),
                }));
            }
            Err(error) => self.tell_bad(words::said(&error.to_string())),
        }
    }

    /// What a broken file became of has that file.
    fn opened_became_card(&mut self, draft: Option<Rc<Draft>>, now: f64) {
        let opened = draft.and_then(|draft| draft.opened.clone());
        if let Some(opened) = opened.filter(|_| self.draft.is_none()) {
            self.draft_became_card(&opened, now);
        }
    }

    /// The caret chooses the element it stands in, while text and card agree.
    fn caret_at(&mut self, offset: usize, now: f64) {
        if self.draft.is_none()
            && let Some(node) = self.document().at_offset(offset)
        {
            self.edit(&Command::Select(Some(node)), now);
        }
    }

    pub(super) fn open_text(&mut self, text: String, name: Option<Rc<str>>, now: f64) {
        self.cover_draft();
        match Document::parse(&text) {
            Ok(document) => self.load_new(document, name, now),
            Err(errors) => {
                let at = errors.first().map(ToString::to_string).unwrap_or_default();
                self.draft = Some(Rc::new(Draft {
                    text: text.into(),
                    errors,
                    opened: Some(name.unwrap_or_default()),
                }));
                self.tell_bad(t!("not-json-yet", at = words::said(&at)));
            }
        }
    }
}
