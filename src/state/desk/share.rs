//! Links that hold a card: made here, and opened here.

use super::DeskAsk;
use super::code::{self, BadCode};
use crate::state::AppState;
use crate::words::t;
use std::rc::Rc;
use yew::AttrValue;

/// What an address that was opened says of a card.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// It holds one, after its `#`.
    Held(String),
    /// It names where one is.
    Named(String),
}

impl Arrival {
    /// What the page's address says.
    pub fn of(fragment: &str, named: Option<String>) -> Option<Self> {
        let held = code::holds_card(fragment).then(|| Self::Held(fragment.to_owned()));
        held.or(named.map(Self::Named))
    }
}

/// The dialog that shares the card.
#[derive(Clone, Debug, PartialEq)]
pub enum Sharing {
    /// The link is being made.
    Packing,
    /// What stands after `#`.
    Ready(Rc<str>),
    /// The browser can't make one.
    Unable,
}

/// What happens in sharing.
#[derive(Clone)]
pub enum ShareMsg {
    /// Open the dialog.
    Open,
    /// Close it.
    Close,
    /// The card's text, compressed.
    Packed(Option<Vec<u8>>),
    /// The link was copied, or why not.
    Copied(Result<(), String>),
    /// Copy the link.
    Copy(String),
    /// The page's address brings a card.
    Arrived(Arrival),
    /// The text that a link holds, or a word that says why not.
    Unpacked(Result<String, String>),
    /// The text at an address, or a word that says why not.
    Fetched(String, Result<String, String>),
}

impl AppState {
    pub(super) fn share(&mut self, message: ShareMsg, now: f64) {
        match message {
            ShareMsg::Open if self.draft.is_some() => self.tell_bad(t!("keep-mend-first")),
            ShareMsg::Open => {
                self.desk_mut().sharing = Some(Sharing::Packing);
                let text = self.document().text().clone();
                self.ask_desk(DeskAsk::Pack(text));
            }
            ShareMsg::Close => self.desk_mut().sharing = None,
            ShareMsg::Packed(bytes) => self.packed(bytes),
            ShareMsg::Copy(link) => self.ask_desk(DeskAsk::CopyLink(link)),
            ShareMsg::Copied(Ok(())) => self.tell(t!("share-copied")),
            ShareMsg::Copied(Err(why)) => self.tell_bad(why),
            ShareMsg::Arrived(arrival) => self.open_arrival(arrival),
            ShareMsg::Unpacked(Ok(text)) => self.open_shared(text, None, now),
            ShareMsg::Unpacked(Err(why)) => self.tell_bad(unreadable(&why)),
            ShareMsg::Fetched(address, Ok(text)) => self.open_shared(text, Some(&address), now),
            ShareMsg::Fetched(address, Err(why)) => self.tell_bad(unfetched(&address, &why)),
        }
    }

    fn packed(&mut self, bytes: Option<Vec<u8>>) {
        if self.desk.sharing.is_some() {
            let ready = |bytes: Vec<u8>| Sharing::Ready(code::fragment(&bytes).into());
            self.desk_mut().sharing = Some(bytes.map_or(Sharing::Unable, ready));
        }
    }

    fn open_arrival(&mut self, arrival: Arrival) {
        self.ask_desk(DeskAsk::CleanAddress);
        match arrival {
            Arrival::Held(fragment) => match code::bytes(&fragment) {
                Ok(bytes) => self.ask_desk(DeskAsk::Unpack(bytes)),
                Err(BadCode::Broken) => self.tell_bad(unreadable("broken")),
                Err(BadCode::Newer) => self.tell_bad(t!("share-newer")),
            },
            Arrival::Named(address) => match is_web(&address) {
                true => self.ask_desk(DeskAsk::Fetch(address)),
                false => self.tell_bad(t!("share-scheme", address = address)),
            },
        }
    }

    fn open_shared(&mut self, text: String, address: Option<&str>, now: f64) {
        self.tell(t!("share-opened"));
        let text = text
            .strip_prefix('\u{feff}')
            .map(str::to_owned)
            .unwrap_or(text);
        let name = address.and_then(file_of);
        self.open_text(text, name, now);
    }
}

/// A full address of the web; anything else is refused before anything is fetched.
fn is_web(address: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        let start = address.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// The name of the file at an address.
fn file_of(address: &str) -> Option<Rc<str>> {
    let path = address.split(['?', '#']).next()?;
    crate::state::files::card_name(path.rsplit('/').next()?)
}

fn unreadable(why: &str) -> AttrValue {
    match why {
        "big" => t!("share-big"),
        _ => t!("share-broken"),
    }
}

fn unfetched(address: &str, why: &str) -> AttrValue {
    match why {
        "404" | "410" => t!("share-missing", address = address),
        "big" => t!("share-far-big", address = address),
        "text" => t!("share-no-text", address = address),
        status if status.parse::<u16>().is_ok() => {
            t!("share-status", address = address, status = status)
        }
        _ => t!("share-unreachable", address = address),
    }
}
