//! The app's whole state as one value, and the one pure function that changes it.
//!
//! `reduce(state, message)` gives the next state and appends effects to its outbox; nothing here
//! touches the browser. What follows from the state (typing, findings, preview, rows) is derived
//! where it is shown, memoised on the document, and never stored.

mod act;
mod arrival;
mod aside;
mod blocks;
mod clip;
mod desk;
mod edges;
mod effect;
mod files;
mod focus;
mod helper;
mod insight;
mod json;
mod live;
mod message;
mod news;
mod over;
mod overlay;
mod persist;
mod preview;
mod relay;
mod sending;
mod series;
mod shelf;
#[cfg(test)]
mod tests;
mod trial;
mod view;

use crate::later::{self, Later};
use crate::words::t;
use card_editor::Editor;
use card_json::Document;
use std::rc::Rc;

pub use blocks::{Block, Blocks, BlocksAsk, BlocksMsg};
pub use clip::ClipMsg;
pub use desk::{
    Arrival, Choice, Desk, DeskAsk, DeskMsg, DiskAsk, DiskMsg, DiskTrouble, Found, FromDisk,
    KeptCard, Labelling, Library, LibraryMsg, Load, ShareMsg, Sharing, Shelved, Sure, TabsMsg,
    Timeline, TimelineMsg, Version,
};
pub use edges::{Edge, EdgeMsg, Edges, Side};
pub use effect::{Effect, EffectId, Outbox, Outcome, Pending};
pub use files::FileMsg;
pub use focus::{Errand, FocusMsg, Pane};
pub use helper::{Helper, HelperMsg, IconSpot, Recent, Spot, Written};
pub use insight::{Filter, Ignored, Insight, InsightMsg, Reach, Sheet};
pub use json::{Draft, JsonMsg};
pub use live::Said;
pub use message::{LateMsg, Message, Msg};
pub use news::News;
pub use over::{Adding, Over, OverMsg};
pub use overlay::{Overlay, OverlayMsg};
pub use persist::{Kept, Record, Saved, Settings, Trouble, Work};
pub use preview::{HostFile, Preset, Preview, PreviewMsg, Wall, WallMsg, read_host};
pub use relay::{Channel, PAGE_CHANNEL, Relay, RelayLink, RelayMsg};
pub use sending::{Answer, Delivery, Destination, Problem, SendMsg, Sending, Sent, SentRecord};
pub use series::{Series, SeriesMsg, Step};
pub use shelf::{Hold, Label, Shelf};
pub use trial::{Noted, Trial, TrialMsg, Typed};
pub use view::{AppTheme, BottomTab, LeftTab, NarrowTab, Screen, View, ViewMsg};

/// Everything the app knows. Cloning is cheap: each part is shared.
#[derive(Clone, PartialEq)]
pub struct AppState {
    /// The document, its selection and its history.
    pub editor: Editor,
    /// Typed JSON that does not parse yet; the last good card stays on the canvas beside it.
    pub draft: Option<Rc<Draft>>,
    /// Drafts out of sight, which undo and redo bring back.
    aside: aside::Aside,
    /// What the person looks at and how.
    pub view: Rc<View>,
    /// The card in a reader's hands, and what its actions would do.
    pub trial: Rc<Trial>,
    /// The send dialog and what was sent.
    pub sending: Rc<Sending>,
    /// What lies over the page to help with writing.
    pub helper: Helper,
    /// The person's own blocks.
    pub blocks: Blocks,
    /// Icons and emoji taken lately.
    pub recent: Rc<Recent>,
    /// The relay, if one is there, and its sandbox channels.
    pub relay: Rc<Relay>,
    /// Whether the work is kept.
    pub kept: Kept,
    /// What could not be written, and why; it is tried again.
    unkept: Rc<Vec<(Record, Trouble)>>,
    /// Links, other tabs, the library, the card's history.
    pub desk: Rc<Desk>,
    /// A card that the page's address brought.
    arrival: Option<Arrival>,
    /// What is made of the card's problems, and the dialog about it.
    pub insight: Rc<Insight>,
    /// Which card of the library this is.
    pub shelf: Rc<Shelf>,
    /// What lies over the whole page.
    pub overlay: Overlay,
    /// What is told to those who listen.
    pub said: Said,
    /// The latest short news.
    pub news: Option<Rc<News>>,
    /// Effects asked for and not yet done.
    pub outbox: Outbox,
    /// What the first screen does without, once it is here.
    pub later: Option<Later>,
    /// What was asked for before that.
    waiting: act::Waiting,
    /// Whether it could not be had when it was last asked for.
    pub missing: bool,
}

impl AppState {
    /// The state at the start, from what was kept last time, if anything.
    pub fn start(saved: Saved) -> Self {
        let mut state = Self {
            editor: Editor::new(saved.document()),
            draft: None,
            aside: aside::Aside::default(),
            view: Rc::new(View::new(&saved)),
            trial: Rc::default(),
            sending: Rc::default(),
            helper: Helper::Closed,
            blocks: Blocks::default(),
            recent: Rc::default(),
            relay: Rc::new(Relay::new(saved.relay.clone())),
            insight: Rc::default(),
            kept: saved.trouble.map_or(Kept::Saved, Kept::Failed),
            unkept: Rc::default(),
            desk: Rc::default(),
            arrival: saved.arrival.clone(),
            shelf: Rc::new(Shelf::new(saved.label.clone(), saved.seed.clone())),
            overlay: Overlay::Closed,
            said: Said::default(),
            news: None,
            outbox: Outbox::default(),
            later: later::at_start(),
            waiting: act::Waiting::default(),
            missing: false,
        };
        // A kept card that can't be read any more is shown as a draft, not dropped.
        state.aim(state.view.target);
        state.take_ignored(saved.ignored.as_deref().unwrap_or_default());
        state.draft = Draft::kept(saved.draft.or(saved.card), saved.opened);
        state.show_as_kept();
        state.hold_open();
        if saved.copied {
            state.tell(t!("keep-late"));
        }
        match state.later {
            Some(_) => state.begin_later(),
            None => state.fetch_later(),
        }
        state
    }

    /// The next state. `now` is in milliseconds and only grows.
    pub fn reduce(&self, message: Msg, now: f64) -> Self {
        let mut next = self.clone();
        next.take(message, now);
        if next.editor.selection != self.editor.selection {
            next.reveal_selection();
        }
        next.keep_if_changed(self, now);
        next
    }

    fn take(&mut self, message: Msg, now: f64) {
        match message {
            Msg::View(message) => self.look(message),
            Msg::Overlay(message) => self.overlay(&message),
            Msg::Late(message) => self.late(message, now),
            Msg::FetchLater => self.fetch_later(),
            Msg::CloseNews => self.news = None,
            Msg::Done(id, outcome) => self.done(id, outcome, now),
            acting => self.act(Rc::new(acting), now),
        }
    }

    /// The document on the canvas.
    pub fn document(&self) -> &Document {
        &self.editor.document
    }

    /// The text of the JSON pane: the draft while there is one.
    pub fn pane_text(&self) -> Rc<str> {
        match &self.draft {
            Some(draft) => draft.text.clone(),
            None => self.document().text().clone(),
        }
    }

    /// Whether undo would change anything.
    pub fn can_undo(&self) -> bool {
        self.draft.is_some() || self.editor.can_undo()
    }

    /// Whether redo would change anything.
    pub fn can_redo(&self) -> bool {
        self.aside.waits_beside(self.document()) || self.editor.can_redo()
    }
}
