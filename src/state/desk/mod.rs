//! Keeping and passing on: links, other tabs, the library, the history of a card. Reduced in the later part.

mod code;
mod disk;
mod library;
mod share;
mod tabs;
mod timeline;

pub use disk::{Choice, Disk, DiskAsk, DiskMsg, DiskTrouble, FromDisk};
pub use library::{Kept as KeptCard, Labelling, Library, LibraryMsg, Load, Shelved, Sure};
pub use share::{Arrival, ShareMsg, Sharing};
pub use tabs::{Found, TabsMsg};
pub use timeline::{Timeline, TimelineMsg, Version};

use super::{AppState, Effect, LateMsg, Msg};
use std::rc::Rc;

/// What is open on the desk.
#[derive(Clone, Default, PartialEq)]
pub struct Desk {
    /// The dialog that shares the card.
    pub sharing: Option<Sharing>,
    /// Every card.
    pub library: Library,
    /// The dialog of the card's versions.
    pub timeline: Option<Timeline>,
    /// The files of cards.
    pub disk: Disk,
}

/// What happens to it.
#[derive(Clone)]
pub enum DeskMsg {
    /// Links.
    Share(ShareMsg),
    /// Other tabs.
    Tabs(TabsMsg),
    /// Every card.
    Library(LibraryMsg),
    /// The card's versions.
    Timeline(TimelineMsg),
    /// The files of cards.
    Disk(DiskMsg),
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
    /// Read every card.
    List,
    /// Read a card to open it.
    Load(Rc<str>),
    /// Add a copy of a card under a name.
    Duplicate {
        /// The card.
        id: Rc<str>,
        /// Name of the copy.
        name: String,
    },
    /// Take a card out of the library, or back into it.
    Delete {
        /// The card.
        id: Rc<str>,
        /// Out of it?
        on: bool,
    },
    /// Take deleted cards away for ever.
    Forget(Vec<Rc<str>>),
    /// Give a card that is not open a name and tags.
    Relabel {
        /// The card.
        id: Rc<str>,
        /// Its name.
        name: Option<Rc<str>>,
        /// Its tags.
        tags: Rc<[Rc<str>]>,
    },
    /// Keep a version of a card.
    Remember {
        /// The card.
        card: Rc<str>,
        /// Its text.
        text: Rc<str>,
        /// What it is named.
        name: Option<Rc<str>>,
    },
    /// Read the versions of a card.
    Versions(Rc<str>),
    /// Everything as one file.
    Bundle,
    /// See what a bundle would add.
    Weigh(Rc<str>),
    /// Add a bundle.
    Unbundle(Rc<str>),
    /// Read or write a file.
    Disk(DiskAsk),
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

from_part!(
    ShareMsg => Share, TabsMsg => Tabs, LibraryMsg => Library, TimelineMsg => Timeline,
    DiskMsg => Disk
);

impl AppState {
    pub(super) fn desk(&mut self, message: DeskMsg, now: f64) {
        match message {
            DeskMsg::Share(message) => self.share(message, now),
            DeskMsg::Tabs(message) => self.tabs(message, now),
            DeskMsg::Library(message) => self.library(message, now),
            DeskMsg::Timeline(message) => self.timeline(message, now),
            DeskMsg::Disk(message) => self.disk(message, now),
        }
    }

    fn desk_mut(&mut self) -> &mut Desk {
        Rc::make_mut(&mut self.desk)
    }

    pub(super) fn ask_desk(&mut self, ask: DeskAsk) {
        self.outbox.ask(Effect::Desk(ask));
    }
}
