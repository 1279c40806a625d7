//! Several tabs: one writes a card, the others show it, and nothing is overwritten.

use super::DeskAsk;
use crate::state::{AppState, Draft, Hold, Label};
use crate::words::t;
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
    /// This tab writes the card, which is kept like this.
    Taken(Option<Found>),
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
                self.refresh_library();
            }
            TabsMsg::Lost(id) if id == open => {
                self.held(&id, false);
                self.tell(t!("tabs-lost"));
            }
            TabsMsg::Lost(_) => {}
            TabsMsg::Newer => self.tell(t!("tabs-newer")),
            TabsMsg::Read(found) => self.follow(found, now),
            TabsMsg::TakeOver => self.ask_desk(DeskAsk::TakeOver(open)),
            TabsMsg::Taken(found) => self.taken(found, now),
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
            self.show_arrived(&found.text, now);
            self.adopt_ignored(found.ignored.as_deref());
        }
        self.relabel(found.label);
    }

    fn taken(&mut self, found: Option<Found>, now: f64) {
        let open = self.shelf.open.id.clone();
        if let Some(found) = found.filter(|found| found.label.id == open) {
            self.show_arrived(&found.text, now);
            self.adopt_ignored(found.ignored.as_deref());
            self.relabel(found.label);
            if self.draft.is_none() {
                self.draft = Draft::kept(found.draft, found.opened);
            }
        }
        self.held(&open, true);
        self.tell(t!("tabs-taken"));
    }
}
