//! Several tabs: one writes a card, the others show it, and nothing is overwritten.

use super::DeskAsk;
use crate::state::{AppState, Draft, Hold, Label};
use crate::words::t;
use card_editor::Command;
use std::rc::Rc;

/// A card as it was read from the library.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its place there.
    pub label: Label,
    /// Its exact text.
    pub text: String,
    /// The broken draft beside it.
    pub draft: Option<String>,
    /// What the draft was opened as.
    pub opened: Option<String>,
    /// The problems of it that are ignored.
    pub ignored: Option<String>,
}

/// What other tabs do, and what the person wants done about it.
#[derive(Clone)]
pub enum TabsMsg {
    /// Another tab changed a card of this id.
    Changed(Rc<str>),
    /// Another tab writes the card of this id from now on.
    Lost(Rc<str>),
    /// The card as it is kept now.
    Read(Option<Found>),
    /// A newer version of the designer is there for the next start.
    Newer,
    /// Write the card here.
    TakeOver,
    /// The other tab left the card of this id: this tab writes it.
    Left(Rc<str>),
    /// This tab writes the card of this id, which is kept like this.
    Taken(Rc<str>, Option<Found>),
    /// Go on with a copy.
    Copy,
}

impl AppState {
    pub(super) fn tabs(&mut self, message: TabsMsg, now: f64) {
        let open = self.shelf.open.id.clone();
        match message {
            TabsMsg::Changed(id) => {
                if id == open {
                    let follows = self.shelf.hold == Hold::Elsewhere;
                    self.ask_desk(DeskAsk::Read { id, follows });
                    self.find_file_again();
                }
                self.refresh_versions();
                self.refresh_library();
            }
            TabsMsg::Lost(id) if id == open => {
                self.only_show();
                self.tell(t!("tabs-lost"));
            }
            TabsMsg::Left(id) if id == open => self.ask_desk(DeskAsk::TakeOver(id)),
            TabsMsg::Lost(_) | TabsMsg::Left(_) => {}
            TabsMsg::Newer => self.tell(t!("tabs-newer")),
            TabsMsg::Read(found) => self.follow(found, now),
            TabsMsg::TakeOver => self.ask_desk(DeskAsk::TakeOver(open)),
            TabsMsg::Taken(id, found) => self.taken(&id, found, now),
            TabsMsg::Copy => {
                self.fork(now);
                self.tell(t!("tabs-copy"));
            }
        }
    }

    /// Another tab's changes appear in one that only shows the card; its name and tags in any.
    fn follow(&mut self, found: Option<Found>, now: f64) {
        let Some(found) = found.filter(|found| found.label.id == self.shelf.open.id) else {
            return;
        };
        if self.only_shows() {
            self.show_arrived(&found, now);
        }
        self.relabel(found.label);
    }

    fn taken(&mut self, id: &str, found: Option<Found>, now: f64) {
        if *self.shelf.open.id != *id {
            return;
        }
        if let Some(found) = found.filter(|found| *found.label.id == *id) {
            self.show_arrived(&found, now);
            self.relabel(found.label);
        }
        self.held(id, true, now);
        self.tell(t!("tabs-taken"));
    }

    /// Shows what another tab made of the card.
    fn show_arrived(&mut self, found: &Found, now: f64) {
        self.draft = None;
        let text = found.text.clone();
        self.change(|editor| editor.perform(&Command::Retype(text), now));
        self.adopt_ignored(found.ignored.as_deref());
        self.draft = Draft::kept(found.draft.clone(), found.opened.clone());
        self.show_as_kept();
    }
}
