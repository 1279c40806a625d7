//! The app's whole state as one value, and the one pure function that changes it.
//!
//! `reduce(state, message)` gives the next state and appends effects to its outbox; nothing here
//! touches the browser. What follows from the state (typing, findings, preview, rows) is derived
//! where it is shown, memoised on the document, and never stored.

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
mod shelf;
#[cfg(test)]
mod tests;
mod trial;
mod view;

use crate::commands::Entry;
use crate::later::{self, Later};
use crate::words::{self, t};
use card_editor::{Command, Editor, EditorError, Transaction};
use card_json::Document;
use std::rc::Rc;

pub use blocks::{Block, Blocks, BlocksAsk, BlocksMsg};
pub use clip::ClipMsg;
pub use desk::{
    Arrival, Choice, Desk, DeskAsk, DeskMsg, DiskAsk, DiskMsg, DiskTrouble, Found, FromDisk,
    KeptCard, Labelling, LibraryMsg, ShareMsg, Sharing, Shelved, TabsMsg, Timeline, TimelineMsg,
    Version,
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
        match message {
            Msg::Edit(command) => {
                next.edit(&command, now);
                next.say_done(&command, self);
            }
            Msg::Mend(fix) => next.change(|editor| {
                editor.commit(Transaction::new(fix.title.clone(), fix.edits.clone()), now)
            }),
            Msg::Json(message) => next.json(message, now),
            Msg::View(message) => next.look(message),
            Msg::File(message) => next.file(message, now),
            Msg::Helper(message) => next.help(message, now),
            Msg::Late(message) => next.late(message, now),
            Msg::Relay(message) => next.relay(message),
            Msg::FetchLater => next.fetch_later(),
            Msg::CloseNews => next.news = None,
            Msg::Run(entry) => return self.run(entry, now),
            Msg::Focus(message) => next.focus(message),
            Msg::Insight(message) => next.judge(message, now),
            Msg::Overlay(message) => next.overlay(&message),
            Msg::Clip(message) => next.clip(message, now),
            Msg::SaySelection => next.say_selection(),
            Msg::Done(id, outcome) => next.done(id, outcome, now),
        }
        if next.editor.selection != self.editor.selection {
            next.reveal_selection();
        }
        next.keep_if_changed(self, now);
        next
    }

    /// Carries out a command of the table, or says why it can't be had.
    fn run(&self, entry: &Entry, now: f64) -> Self {
        if let Some(why) = (entry.blocked)(self) {
            let mut next = self.clone();
            next.tell_bad(why);
            return next;
        }
        match (entry.run)(self) {
            Some(message) => self.reduce(message, now),
            None => self.clone(),
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

    fn edit(&mut self, command: &Command, now: f64) {
        if self.undo_or_redo_draft(command) {
            return;
        }
        if let Command::Load(document) = command {
            self.load_new(document.clone(), None, now);
        } else if changes_document(command) {
            let before = self.document().clone();
            self.change(|editor| editor.perform(command, now));
            self.follow_borders(&before);
            self.uncover_draft();
            if !Document::akin(&before, self.document()) {
                self.forget_reader();
            }
        } else if let Ok(editor) = self.editor.perform(command, now) {
            self.editor = editor;
        }
    }

    /// Says that a draft has to be mended first.
    fn tell_of_draft(&mut self) {
        self.tell_bad(t!("json-first"));
    }

    /// Changes the document, unless a draft of it waits to be mended.
    fn change(&mut self, run: impl FnOnce(&Editor) -> Result<Editor, EditorError>) {
        if self.draft.is_some() {
            return self.tell_of_draft();
        }
        match run(&self.editor) {
            Ok(editor) => {
                self.editor = editor;
                if !self.can_redo() {
                    self.aside.forget_undone();
                }
            }
            Err(error) => self.tell_bad(words::said(&error.to_string())),
        }
    }
}

/// Whether a command would touch the text, and not only the selection.
fn changes_document(command: &Command) -> bool {
    !matches!(
        command,
        Command::Select(_)
            | Command::SelectParent
            | Command::SelectFirstChild
            | Command::SelectNext
            | Command::SelectPrevious
            | Command::SelectFirst
            | Command::SelectToo(_)
            | Command::SelectTo(_)
            | Command::Extend(_)
            | Command::SelectSiblings
            | Command::SelectLast
    )
}
