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
    /// Whether the card is a copy, for another tab has changed what it was.
    pub copied: bool,
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

/// What is kept of the person's settings.
#[derive(Clone, PartialEq)]
pub struct Settings {
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

/// What is written to the browser's storage after a change.
#[derive(Clone, PartialEq)]
pub enum Record {
    /// A card.
    Card(Work),
    /// The settings.
    Settings(Settings),
}

impl Record {
    /// Would writing this make writing the other needless?
    pub fn replaces(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Card(own), Self::Card(other)) => own.label.id == other.label.id,
            (Self::Settings(_), Self::Settings(_)) => true,
            _ => false,
        }
    }

    fn is_card(&self, id: &str) -> bool {
        matches!(self, Self::Card(work) if *work.label.id == *id)
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
    /// The card as it would be kept now, unless another tab writes it.
    pub fn work(&self) -> Option<Work> {
        let work = || Work {
            label: self.shelf.open.clone(),
            text: self.document().text().clone(),
            draft: self.draft.as_ref().map(|draft| draft.text.clone()),
            opened: self.draft.as_ref().and_then(|draft| draft.opened.clone()),
            ignored: self.ignored_text().into(),
        };
        (self.shelf.hold == Hold::Mine).then(work)
    }

    /// The settings as they would be kept now.
    pub fn settings(&self) -> Settings {
        Settings {
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
            self.go_on_with_copy(now);
        }
        let nothing_new = other && self.is_kept_already();
        if !(same_card || nothing_new) {
            self.keep_card();
        }
        if self.settings() != before.settings() {
            self.keep(Record::Settings(self.settings()));
        }
    }

    /// Another tab writes the card that was changed here.
    pub(super) fn go_on_with_copy(&mut self, now: f64) {
        self.fork(now);
        self.hold_open();
        self.tell(t!("keep-copied"));
    }

    fn keep_card(&mut self) {
        if let Some(work) = self.work() {
            self.keep(Record::Card(work));
        }
    }

    fn keep(&mut self, record: Record) {
        Rc::make_mut(&mut self.unkept).retain(|(older, _)| !record.replaces(older));
        let older = |effect: &Effect| matches!(effect, Effect::Keep(own) if record.replaces(own));
        self.outbox.withdraw(older);
        self.outbox.ask(Effect::Keep(record));
        self.kept = Kept::Saving;
    }

    /// Asks to be the tab that writes the open card.
    pub(super) fn hold_open(&mut self) {
        let id = self.shelf.open.id.clone();
        self.outbox.ask_latest(Effect::Hold(id));
    }

    /// Is a write of this card under way?
    pub(super) fn keeps(&self, id: &str) -> bool {
        let pending = self.outbox.pending().iter();
        pending
            .into_iter()
            .any(|own| matches!(&own.effect, Effect::Keep(record) if record.is_card(id)))
    }

    /// What is written of a card is not wanted any more: all of it goes on as another one.
    pub(super) fn give_up_keeping(&mut self, id: &str) {
        Rc::make_mut(&mut self.unkept).retain(|(record, _)| !record.is_card(id));
        self.outbox
            .withdraw(|effect| matches!(effect, Effect::Keep(record) if record.is_card(id)));
    }

    /// A write ended.
    pub(super) fn kept_as(&mut self, record: Record, result: Result<(), Trouble>, now: f64) {
        match (result, record) {
            (Err(Trouble::Elsewhere), Record::Card(work)) => self.kept_too_late(work, now),
            (Err(_), Record::Card(work)) if self.shows_only(&work.label.id) => {
                self.kept_too_late(work, now);
            }
            (Err(why), record) => {
                self.outbox.ask_latest(Effect::Wait(RETRY_MS));
                Rc::make_mut(&mut self.unkept).push((record, why));
            }
            (Ok(()), Record::Card(work)) if self.shows_only(&work.label.id) => self.show_as_kept(),
            (Ok(()), _) => {}
        }
        self.kept = self.how_kept();
        self.refresh_library();
    }

    fn how_kept(&self) -> Kept {
        let mut pending = self.outbox.pending().iter();
        if pending.any(|own| matches!(own.effect, Effect::Keep(_))) {
            return Kept::Saving;
        }
        let trouble = self.unkept.first();
        trouble.map_or(Kept::Saved, |(_, why)| Kept::Failed(*why))
    }

    /// Another tab has the card, so what was to be written goes into a copy: the one on the screen goes on
    /// as that, another one gets a place in the library.
    fn kept_too_late(&mut self, work: Work, now: f64) {
        if work.label.id == self.shelf.open.id {
            self.fork(now);
        } else {
            let label = self.copy_of(&work.label, now);
            self.keep(Record::Card(Work { label, ..work }));
        }
        self.tell(t!("keep-late"));
    }

    /// Tries again to keep what could not be kept.
    pub(super) fn keep_again(&mut self) {
        for (record, _) in std::mem::take(&mut self.unkept).iter() {
            self.keep(record.clone());
        }
    }
}
