//! Keeping the work: the current card, the broken draft and the settings, across reloads.

use super::{AppState, AppTheme, Effect, Preview, Screen, files};
use card_json::{Document, Node};
use std::rc::Rc;

/// What was kept last time, as it was found.
#[derive(Clone, Default)]
pub struct Saved {
    /// Text of the last good card.
    pub card: Option<String>,
    /// Text of a draft that did not parse.
    pub draft: Option<String>,
    /// The app's theme.
    pub theme: AppTheme,
    /// Address of a relay elsewhere; empty for where the app came from.
    pub relay: Rc<str>,
    /// How the preview draws.
    pub preview: Rc<Preview>,
    /// The screen the address names.
    pub screen: Screen,
    /// Whether the system prefers dark colours; cards are drawn so at the start.
    pub dark: bool,
}

impl Saved {
    /// The kept card, or the first one a new person sees: a real alert, ready to change.
    pub(super) fn document(&self) -> Document {
        let kept = self
            .card
            .as_deref()
            .and_then(|text| Document::parse(text).ok());
        kept.or_else(|| Document::parse(files::FIRST_CARD).ok())
            .unwrap_or_else(|| Document::new_from(Node::object(Vec::<(&str, Node)>::new())))
    }
}

/// What is written to the browser's storage after a change.
#[derive(Clone, PartialEq)]
pub struct Record {
    /// The exact text of the card.
    pub card: Rc<str>,
    /// The broken draft beside it.
    pub draft: Option<Rc<str>>,
    /// The app's theme.
    pub theme: AppTheme,
    /// Address of a relay elsewhere.
    pub relay: Rc<str>,
    /// How the preview draws.
    pub preview: Rc<Preview>,
}

/// Whether the work on the screen is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is.
    Saved,
    /// It will be in a moment.
    Saving,
    /// It could not be; why.
    Failed(Rc<str>),
}

impl AppState {
    /// What would be kept now.
    pub fn record(&self) -> Record {
        Record {
            card: self.document().text().clone(),
            draft: self.draft.as_ref().map(|draft| draft.text.clone()),
            theme: self.view.theme,
            relay: self.relay.address.clone(),
            preview: self.view.preview.clone(),
        }
    }

    /// Asks for the work to be kept when something worth keeping changed.
    pub(super) fn keep_if_changed(&mut self, before: &Self) {
        let same = Document::ptr_eq(self.document(), before.document())
            && self.draft == before.draft
            && self.view.theme == before.view.theme
            && self.relay.address == before.relay.address
            && self.view.preview == before.view.preview;
        if !same {
            self.outbox.ask_latest(Effect::Keep(self.record()));
            self.kept = Kept::Saving;
        }
    }

    pub(super) fn kept_as(&mut self, result: Result<(), String>) {
        let waiting = self
            .outbox
            .pending()
            .iter()
            .any(|p| matches!(p.effect, Effect::Keep(_)));
        self.kept = match result {
            Err(why) => Kept::Failed(why.into()),
            Ok(()) if waiting => Kept::Saving,
            Ok(()) => Kept::Saved,
        };
    }
}
