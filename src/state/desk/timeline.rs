//! The versions of a card: kept by themselves, named, compared and brought back.

use super::DeskAsk;
use crate::state::{AppState, Draft};
use crate::words::t;
use card_editor::{Command, Difference, differences};
use card_json::Document;
use std::rc::Rc;

/// A version of the card.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its number.
    pub key: u64,
    /// When it was kept, in milliseconds since 1970.
    pub at: f64,
    /// What it was named.
    pub name: Option<Rc<str>>,
    /// Its exact text.
    pub text: Rc<str>,
}

/// The dialog of versions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// The versions, newest first; nothing until they are read.
    pub versions: Option<Rc<[Version]>>,
    /// The one that is looked at.
    pub chosen: Option<u64>,
    /// What has changed from it to now.
    pub changes: Rc<[Difference]>,
    /// Whether it is no JSON: a draft that another version took the place of.
    pub broken: bool,
    /// A name for the version of now, as typed.
    pub name: String,
}

/// What happens in it.
#[derive(Clone)]
pub enum TimelineMsg {
    /// Open it.
    Open,
    /// Close it.
    Close,
    /// The versions as they are kept.
    Listed(Vec<Version>),
    /// Look at one.
    Choose(u64),
    /// A name as typed.
    Name(String),
    /// Keep the card as it is, under that name.
    Keep,
    /// It is kept.
    Kept,
    /// Bring the chosen one back.
    Restore,
}

impl AppState {
    pub(super) fn timeline(&mut self, message: TimelineMsg, now: f64) {
        match message {
            TimelineMsg::Open => {
                self.desk_mut().timeline = Some(Timeline::default());
                self.list_versions();
            }
            TimelineMsg::Close => self.desk_mut().timeline = None,
            TimelineMsg::Listed(versions) => {
                self.in_timeline(|timeline| timeline.versions = Some(versions.into()));
            }
            TimelineMsg::Choose(key) => self.choose_version(key),
            TimelineMsg::Name(name) => self.in_timeline(|timeline| timeline.name = name),
            TimelineMsg::Keep => self.keep_version(),
            TimelineMsg::Kept => self.refresh_versions(),
            TimelineMsg::Restore => self.restore(now),
        }
    }

    fn in_timeline(&mut self, change: impl FnOnce(&mut Timeline)) {
        if let Some(timeline) = &mut self.desk_mut().timeline {
            change(timeline);
        }
    }

    /// Reads the versions again while they are looked at.
    pub(super) fn refresh_versions(&mut self) {
        if self.desk.timeline.is_some() {
            self.list_versions();
        }
    }

    fn list_versions(&mut self) {
        let id = self.shelf.open.id.clone();
        self.ask_desk(DeskAsk::Versions(id));
    }

    fn keep_version(&mut self) {
        let name = self
            .desk
            .timeline
            .as_ref()
            .map(|own| own.name.trim().to_owned());
        let name = name.filter(|name| !name.is_empty()).map(Rc::from);
        self.in_timeline(|timeline| timeline.name.clear());
        self.remember(self.document().text().clone(), name);
    }

    fn remember(&mut self, text: Rc<str>, name: Option<Rc<str>>) {
        let card = self.shelf.open.id.clone();
        self.ask_desk(DeskAsk::Remember { card, text, name });
    }

    /// Keeps what another version takes the place of: the card, and the draft beside it.
    fn remember_replaced(&mut self) {
        self.remember(self.document().text().clone(), None);
        if let Some(draft) = self.draft.clone() {
            self.remember(draft.text.clone(), None);
        }
    }

    fn version(&self, key: u64) -> Option<Version> {
        let versions = self.desk.timeline.as_ref()?.versions.as_ref()?;
        versions.iter().find(|version| version.key == key).cloned()
    }

    fn choose_version(&mut self, key: u64) {
        let version = self.version(key);
        let before = version.and_then(|own| Document::parse(&own.text).ok());
        let broken = before.is_none();
        let changes = before.map(|before| differences(&before, self.document()));
        self.in_timeline(|timeline| {
            timeline.chosen = Some(key);
            timeline.broken = broken;
            timeline.changes = changes.unwrap_or_default().into();
        });
    }

    fn restore(&mut self, now: f64) {
        let chosen = self
            .desk
            .timeline
            .as_ref()
            .and_then(|timeline| timeline.chosen);
        let Some(version) = chosen.and_then(|key| self.version(key)) else {
            return;
        };
        self.remember_replaced();
        self.cover_draft();
        let text = version.text.to_string();
        match Draft::of(version.text) {
            Some(draft) => self.draft = Some(Rc::new(draft)),
            None => self.change(|editor| editor.perform(&Command::Restore(text), now)),
        }
        self.desk_mut().timeline = None;
        self.tell(t!("history-restored"));
    }
}
