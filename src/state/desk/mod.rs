//! Keeping and passing on: links, other tabs, the library, the history of a card. Reduced in the later part.

mod code;
mod share;
mod tabs;

pub use share::{Arrival, ShareMsg, Sharing};
pub use tabs::{Found, TabsMsg};

use super::{AppState, Effect, LateMsg, Msg};
use std::rc::Rc;

/// What is open on the desk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The dialog that shares the card.
    pub sharing: Option<Sharing>,
}

/// What happens to it.
pub enum DeskMsg {
    /// Links.
    Share(ShareMsg),
    /// Other tabs.
    Tabs(TabsMsg),
}

/// What it asks of the outside world.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskAsk {
    /// Compress a text.
    Pack(Rc<str>),
    /// Read a compressed text.
    Unpack(Vec<u8>),
    /// Fetch the card at an address.
    Fetch(String),
    /// Put a link on the clipboard.
    CopyLink(String),
    /// Take the card out of the page's address.
    CleanAddress,
    /// Read a card of the library; `follows` where this tab only shows it.
    Read {
        /// Its id.
        id: Rc<str>,
        /// Whether the text is shown, and not only name and tags.
        follows: bool,
    },
    /// Become the tab that writes a card.
    TakeOver(Rc<str>),
}

macro_rules! from_part {
    ($($part:ident => $variant:ident),*) => {
        $(impl From<$part> for DeskMsg {
            fn from(message: $part) -> Self {
                Self::$variant(message)
            }
        }
        impl From<$part> for Msg {
            fn from(message: $part) -> Self {
                Self::Late(LateMsg::Desk(message.into()))
            }
        })*
    };
}

from_part!(ShareMsg => Share, TabsMsg => Tabs);

impl AppState {
    pub(super) fn desk(&mut self, message: DeskMsg, now: f64) {
        match message {
            DeskMsg::Share(message) => self.share(message, now),
            DeskMsg::Tabs(message) => self.tabs(message, now),
        }
    }

    fn desk_mut(&mut self) -> &mut Desk {
        Rc::make_mut(&mut self.desk)
    }

    fn ask_desk(&mut self, ask: DeskAsk) {
        self.outbox.ask(Effect::Desk(ask));
    }

    fn refresh_library(&mut self) {}
}
