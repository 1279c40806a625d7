//! What the app asks of the outside world, as data.

use super::blocks::{BlocksAsk, BlocksMsg};
use super::desk::{DeskAsk, DeskMsg};
use super::focus::Errand;
use super::persist::{Record, Trouble};
use super::relay::{Channel, RelayLink};
use super::sending::Delivery;
use crate::later::Later;
use crate::words::Language;
use card_teams::Secret;
use card_teams::sandbox::Message as StoredMessage;
use std::mem::discriminant;
use std::rc::Rc;
use yew::AttrValue;

/// Identifies one effect; late answers to effects no longer wanted are dropped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EffectId(u64);

/// Something to be done outside the reducer, once.
#[derive(Clone, PartialEq)]
pub enum Effect {
    /// Put text on the clipboard, then say what was copied.
    Copy {
        /// The exact text.
        text: Rc<str>,
        /// Words for the news: "Card JSON".
        what: AttrValue,
    },
    /// Offer text as a file.
    Download {
        /// File name.
        name: String,
        /// The exact text.
        text: Rc<str>,
    },
    /// Keep the work in the browser.
    Keep(Record),
    /// Be the tab that writes a card.
    Hold(Rc<str>),
    /// What blocks ask of the browser's storage.
    Blocks(BlocksAsk),
    /// What the desk asks for.
    Desk(DeskAsk),
    /// Let so many milliseconds pass.
    Wait(i32),
    /// The same, before the next message of a series.
    Pause(i32),
    /// Look for a relay at an address (empty: where the app came from).
    FindRelay(Rc<str>),
    /// Post a body to an address through the relay.
    Deliver {
        /// Address of the relay.
        relay: Rc<str>,
        /// The webhook's URL.
        target: Secret,
        /// The exact body.
        body: Rc<str>,
    },
    /// Read the messages of a sandbox channel.
    ReadChannel {
        /// Address of the relay.
        relay: Rc<str>,
        /// Id of the channel.
        channel: Rc<str>,
    },
    /// Empty a sandbox channel.
    ClearChannel {
        /// Address of the relay.
        relay: Rc<str>,
        /// Id of the channel.
        channel: Rc<str>,
    },
    /// Fetch the later part of the program.
    FetchLater,
    /// Fetch the words of a language and speak it.
    Speak(Language),
    /// Something to be done in the page itself.
    Errand(Errand),
    /// Show an address in the browser's location bar, after `#`.
    Navigate(String),
}

/// How an effect ended.
#[derive(Clone)]
pub enum Outcome {
    /// Done; there is nothing to tell.
    Quiet,
    /// Text is on the clipboard.
    Copied(AttrValue),
    /// The work was kept, or why not.
    Kept(Result<(), Trouble>),
    /// Whether this tab writes the card now.
    Held(Rc<str>, bool),
    /// What blocks asked for.
    Blocks(BlocksMsg),
    /// What the desk asked for.
    Desk(Box<DeskMsg>),
    /// The time has passed.
    Waited,
    /// The next message of a series may go.
    Paused,
    /// A relay and its channels were found, or none.
    RelayFound(Result<(RelayLink, Vec<Channel>), String>),
    /// A language is spoken from now on.
    Speaks(Language),
    /// A delivery ended.
    Delivered(Box<Delivery>),
    /// Messages of a channel.
    ChannelRead(Rc<str>, Result<Vec<StoredMessage>, String>),
    /// The later part is here, or could not be had.
    Later(Option<Later>),
    /// What is on the clipboard, or why it can't be read.
    ClipboardRead(Result<String, String>),
    /// Anything else went wrong, in words.
    Failed(String),
}

/// An effect that was asked for.
#[derive(Clone, PartialEq)]
pub struct Pending {
    /// Its id.
    pub id: EffectId,
    /// What to do.
    pub effect: Effect,
}

/// Effects asked for and not yet done, oldest first.
#[derive(Clone, Default)]
pub struct Outbox {
    pending: Rc<Vec<Pending>>,
    next: u64,
}

impl PartialEq for Outbox {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.pending, &other.pending) && self.next == other.next
    }
}

impl Outbox {
    /// Asks for an effect.
    pub fn ask(&mut self, effect: Effect) -> EffectId {
        let id = EffectId(self.next);
        self.next += 1;
        Rc::make_mut(&mut self.pending).push(Pending { id, effect });
        id
    }

    /// Asks for an effect in place of older ones of its kind: their answers will be dropped.
    pub(super) fn ask_latest(&mut self, effect: Effect) -> EffectId {
        let kind = discriminant(&effect);
        self.withdraw(|own| discriminant(own) == kind);
        self.ask(effect)
    }

    /// Takes effects off the list: their answers will be dropped.
    pub(super) fn withdraw(&mut self, unwanted: impl Fn(&Effect) -> bool) {
        if self.pending.iter().any(|own| unwanted(&own.effect)) {
            Rc::make_mut(&mut self.pending).retain(|own| !unwanted(&own.effect));
        }
    }

    /// Takes an effect off the list and gives it; nothing if it is not wanted any more.
    pub fn finish(&mut self, id: EffectId) -> Option<Effect> {
        let at = self.pending.iter().position(|pending| pending.id == id)?;
        Some(Rc::make_mut(&mut self.pending).remove(at).effect)
    }

    /// Effects not yet done, oldest first.
    pub fn pending(&self) -> &[Pending] {
        &self.pending
    }
}
