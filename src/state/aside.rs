//! Drafts out of sight: undo, redo and other text opened in their place never lose one.

use super::{AppState, Draft};
use card_editor::Command;
use card_json::Document;
use std::rc::Rc;

/// A draft and the card it stood beside.
#[derive(Clone)]
struct Beside {
    card: Document,
    draft: Rc<Draft>,
}

impl PartialEq for Beside {
    fn eq(&self, other: &Self) -> bool {
        Document::ptr_eq(&self.card, &other.card) && Rc::ptr_eq(&self.draft, &other.draft)
    }
}

/// Drafts that were put away.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Aside {
    /// Put away by undo; redo brings it back.
    undone: Option<Beside>,
    /// Put away for other text that was opened, newest last; undo brings them back one by one.
    covered: Rc<Vec<Beside>>,
}

impl Aside {
    /// Whether redo would bring a draft back beside this card.
    pub(super) fn waits_beside(&self, card: &Document) -> bool {
        self.undone
            .as_ref()
            .is_some_and(|own| Document::ptr_eq(&own.card, card))
    }

    /// A change was made that redo can't pass over.
    pub(super) fn forget_undone(&mut self) {
        self.undone = None;
    }
}

impl AppState {
    fn take_draft(&mut self) -> Option<Beside> {
        let draft = self.draft.take()?;
        Some(Beside {
            card: self.document().clone(),
            draft,
        })
    }

    /// Makes room for other text; undo brings the draft back.
    pub(super) fn cover_draft(&mut self) {
        if let Some(draft) = self.take_draft() {
            Rc::make_mut(&mut self.aside.covered).push(draft);
        }
    }

    /// Shows a covered draft again once its card is back.
    pub(super) fn uncover_draft(&mut self) {
        let newest = self.aside.covered.last();
        let back = newest.is_some_and(|own| Document::ptr_eq(&own.card, self.document()));
        if self.draft.is_none() && back {
            let newest = Rc::make_mut(&mut self.aside.covered).pop();
            self.draft = newest.map(|own| own.draft);
        }
    }

    /// Undo leaves a draft for the last good text, and redo brings the draft back.
    pub(super) fn undo_or_redo_draft(&mut self, command: &Command) -> bool {
        match command {
            Command::Undo if self.draft.is_some() => {
                self.aside.undone = self.take_draft();
                self.uncover_draft();
            }
            Command::Redo if self.aside.waits_beside(self.document()) => {
                self.cover_draft();
                self.draft = self.aside.undone.take().map(|own| own.draft);
            }
            _ => return false,
        }
        true
    }
}
