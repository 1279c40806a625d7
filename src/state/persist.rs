//! Keeping the work: the current card, the broken draft and the settings, across reloads.

use super::{AppState, AppTheme, Arrival, Edges, Effect, Hold, Label, Preview, Screen, files};
use crate::words::t;
use card_catalog::Target;
use card_json::{Document, Node};
use std::rc::Rc;

/// What was kept last time, as it was found.
#[derive(Clone, Default)]
pub struct Saved {
    /// The card's place in the library.
    pub label: Option<Label>,
    /// Text of the last good card.
    pub card: Option<String>,
    /// Text of a draft that did not parse.
    pub draft: Option<String>,
    /// What the draft was opened as (see [`Draft::opened`](super::Draft::opened)).
    pub opened: Option<String>,
    /// The problems of the card that are ignored (see [`AppState::ignored_text`]).
    pub ignored: Option<String>,
    /// Begins the ids of cards made in this tab.
    pub seed: Rc<str>,
    /// Why the library could not be read.
    pub trouble: Option<Trouble>,
    /// A card that the page's address brings.
    pub arrival: Option<Arrival>,
    /// The card's target.
    pub target: Option<Target>,
    /// The app's theme.
    pub theme: AppTheme,
    /// Address of a relay elsewhere; empty for where the app came from.
    pub relay: Rc<str>,
    /// How the preview draws.
    pub preview: Rc<Preview>,
    /// How the panes at the edges stand.
    pub edges: Edges,
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

/// A card as it is written to the library.
#[derive(Clone, PartialEq)]
pub struct Work {
    /// Its place there.
    pub label: Label,
    /// Its exact text.
    pub text: Rc<str>,
    /// The broken draft beside it.
    pub draft: Option<Rc<str>>,
    /// What the draft was opened as.
    pub opened: Option<Rc<str>>,
    /// The problems of it that are ignored; nothing of them stands in the card.
    pub ignored: Rc<str>,
}

/// What is written to the browser's storage after a change.
#[derive(Clone, PartialEq)]
pub struct Record {
    /// The card, unless another tab writes it.
    pub work: Option<Work>,
    /// The card's target.
    pub target: Target,
    /// The app's theme.
    pub theme: AppTheme,
    /// Address of a relay elsewhere.
    pub relay: Rc<str>,
    /// How the preview draws.
    pub preview: Rc<Preview>,
    /// How the panes at the edges stand.
    pub edges: Edges,
}

impl Record {
    /// Would writing this make writing the other needless?
    pub fn replaces(&self, other: &Self) -> bool {
        let card = |record: &Self| record.work.as_ref().map(|work| work.label.id.clone());
        card(other).is_none() || card(self) == card(other)
    }
}

/// Why nothing was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room left.
    Full,
    /// The browser keeps nothing for this site.
    Refused,
    /// Another tab has changed the card in the meantime.
    Elsewhere,
}

impl Trouble {
    /// By the word that the storage uses.
    pub fn named(word: &str) -> Self {
        match word {
            "full" => Self::Full,
            "elsewhere" => Self::Elsewhere,
            _ => Self::Refused,
        }
    }
}

/// Whether the work on the screen is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is.
    Saved,
    /// It will be in a moment.
    Saving,
    /// It could not be; why.
    Failed(Trouble),
}

/// How long a failed write waits before it is tried again.
const RETRY_MS: i32 = 5000;

impl AppState {
    /// What would be kept now.
    pub fn record(&self) -> Record {
        let work = || Work {
            label: self.shelf.open.clone(),
            text: self.document().text().clone(),
            draft: self.draft.as_ref().map(|draft| draft.text.clone()),
            opened: self.draft.as_ref().and_then(|draft| draft.opened.clone()),
            ignored: self.ignored_text().into(),
        };
        Record {
            work: (self.shelf.hold == Hold::Mine).then(work),
            target: self.view.target,
            theme: self.view.theme,
            relay: self.relay.address.clone(),
            preview: self.view.preview.clone(),
            edges: self.view.edges,
        }
    }

    /// Asks for the work to be kept when something worth keeping changed.
    pub(super) fn keep_if_changed(&mut self, before: &Self, now: f64) {
        let other = self.shelf.open.id != before.shelf.open.id;
        if other {
            self.find_file();
            self.hold_open();
        } else if self.shelf.hold == Hold::Mine {
            self.keep_versions(before, now);
        }
        let same_card = Document::ptr_eq(self.document(), before.document())
            && self.draft == before.draft
            && self.shelf.open == before.shelf.open
            && Rc::ptr_eq(&self.insight.ignored, &before.insight.ignored);
        if !same_card && self.shelf.hold == Hold::Elsewhere && !self.only_shows() {
            self.fork(now);
            self.hold_open();
            self.tell(t!("keep-copied"));
        }
        let same_settings = self.view.theme == before.view.theme
            && self.view.target == before.view.target
            && self.relay.address == before.relay.address
            && self.view.preview == before.view.preview
            && self.view.edges == before.view.edges;
        let nothing_new = other && self.is_kept_already();
        if !(same_card || nothing_new) || !same_settings {
            self.keep();
        }
    }

    fn keep(&mut self) {
        let record = self.record();
        let older = |effect: &Effect| matches!(effect, Effect::Keep(own) if record.replaces(own));
        self.outbox.withdraw(older);
        self.outbox.ask(Effect::Keep(record.clone()));
        self.kept = Kept::Saving;
    }

    /// Asks to be the tab that writes the open card.
    pub(super) fn hold_open(&mut self) {
        let id = self.shelf.open.id.clone();
        self.outbox.ask_latest(Effect::Hold(id));
    }

    pub(super) fn kept_as(&mut self, result: Result<(), Trouble>, now: f64) {
        let waiting = self
            .outbox
            .pending()
            .iter()
            .any(|p| matches!(p.effect, Effect::Keep(_)));
        self.kept = match result {
            Err(Trouble::Elsewhere) => {
                self.fork(now);
                return self.tell(t!("keep-late"));
            }
            Err(why) => {
                self.outbox.ask_latest(Effect::Wait(RETRY_MS));
                Kept::Failed(why)
            }
            Ok(()) if waiting => Kept::Saving,
            Ok(()) => Kept::Saved,
        };
        self.refresh_library();
    }

    /// Tries again to keep what could not be kept.
    pub(super) fn keep_again(&mut self) {
        if matches!(self.kept, Kept::Failed(_)) {
            self.keep();
        }
    }
}
