//! The relay, if one answers, and the sandbox channels it keeps.

use super::sending::Answer;
use super::{AppState, Destination, Effect, Screen};
use card_teams::Dialect;
use card_teams::sandbox::{self, Message, Request};
use std::rc::Rc;

/// How to reach a relay that answered.
#[derive(Clone, Debug, PartialEq)]
pub struct RelayLink {
    /// Its address, with a slash at the end.
    pub address: Rc<str>,
    /// Its version.
    pub version: String,
}

/// A sandbox channel of the relay.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Its id.
    pub id: Rc<str>,
    /// Its name.
    pub name: String,
    /// Its address shaped as a classic webhook.
    pub classic: Rc<str>,
    /// Its address shaped as a Workflows webhook.
    pub workflows: Rc<str>,
}

/// What is known of the relay.
#[derive(Clone, Debug, PartialEq)]
pub struct Relay {
    /// Where to look for it; empty for where the app came from.
    pub address: Rc<str>,
    /// The relay, once found; the error says why it was not.
    pub link: Option<Result<RelayLink, String>>,
    /// Its sandbox channels.
    pub channels: Rc<Vec<Channel>>,
    /// Messages of the channel on the screen, oldest first; the error says why there are none.
    pub messages: Option<Result<Rc<Vec<Message>>, String>>,
    /// The sandbox in this page, used where there is no relay.
    pub page: Rc<sandbox::Channel>,
}

impl Relay {
    /// Nothing known yet.
    pub fn new(address: Rc<str>) -> Self {
        Self {
            address,
            link: None,
            channels: Rc::default(),
            messages: None,
            page: Rc::default(),
        }
    }

    /// The address of the relay that answered.
    pub fn reachable(&self) -> Option<Rc<str>> {
        self.link
            .as_ref()?
            .as_ref()
            .ok()
            .map(|link| link.address.clone())
    }
}

/// The id of the sandbox channel that lives in this page.
pub const PAGE_CHANNEL: &str = "page";

/// News from and about the relay.
#[derive(Clone)]
pub enum RelayMsg {
    /// Look for a relay at this address from now on.
    UseAddress(String),
    /// Look again at the same address.
    FindAgain,
    /// The channel on the screen says that it changed.
    ChannelChanged,
    /// Empty the channel on the screen.
    ClearChannel,
}

impl AppState {
    pub(super) fn relay(&mut self, message: RelayMsg) {
        match message {
            RelayMsg::UseAddress(address) => {
                Rc::make_mut(&mut self.relay).address = normal_address(&address).into();
                self.find_relay();
            }
            RelayMsg::FindAgain => self.find_relay(),
            RelayMsg::ChannelChanged => self.with_channel(Self::read_channel),
            RelayMsg::ClearChannel => self.with_channel(Self::clear_channel),
        }
    }

    pub(super) fn find_relay(&mut self) {
        Rc::make_mut(&mut self.relay).link = None;
        self.outbox
            .ask_latest(Effect::FindRelay(self.relay.address.clone()));
    }

    fn with_channel(&mut self, run: impl Fn(&mut Self, Rc<str>)) {
        if let Screen::Channel(id) = self.view.screen.clone() {
            run(self, id);
        }
    }

    pub(super) fn read_channel(&mut self, channel: Rc<str>) {
        let Some(relay) = self.relay.reachable() else {
            return Rc::make_mut(&mut self.relay).messages = None;
        };
        if &*channel != PAGE_CHANNEL {
            self.outbox
                .ask_latest(Effect::ReadChannel { relay, channel });
        }
    }

    fn clear_channel(&mut self, channel: Rc<str>) {
        if &*channel == PAGE_CHANNEL {
            let relay = Rc::make_mut(&mut self.relay);
            relay.page = Rc::new((*relay.page).clone().cleared());
        } else if let Some(relay) = self.relay.reachable() {
            self.outbox.ask(Effect::ClearChannel { relay, channel });
        }
    }

    pub(super) fn relay_found(&mut self, found: Result<(RelayLink, Vec<Channel>), String>) {
        let relay = Rc::make_mut(&mut self.relay);
        match found {
            Ok((link, channels)) => {
                relay.link = Some(Ok(link));
                relay.channels = Rc::new(channels);
            }
            Err(why) => relay.link = Some(Err(why)),
        }
        self.with_channel(Self::read_channel);
    }

    pub(super) fn channel_read(&mut self, channel: &str, messages: Result<Vec<Message>, String>) {
        if self.view.screen == Screen::Channel(channel.into()) {
            Rc::make_mut(&mut self.relay).messages = Some(messages.map(Rc::new));
        }
    }

    /// Posts to the sandbox that lives in this page.
    pub(super) fn send_in_page(&mut self, body: &str, now: f64) -> Answer {
        let dialect = match self.sending.to {
            Destination::SandboxClassic => Dialect::Classic,
            _ => Dialect::Workflows,
        };
        let request = Request {
            dialect,
            body: body.as_bytes(),
        };
        let (channel, response) = sandbox::step(&self.relay.page, &request, now as u64);
        Rc::make_mut(&mut self.relay).page = Rc::new(channel);
        let retry_after = response.retry_after.map(|seconds| seconds.to_string());
        Answer {
            status: response.status,
            body: response.body,
            retry_after,
        }
    }
}

/// An address as typed, with a slash at the end so that paths can be joined to it.
fn normal_address(typed: &str) -> String {
    let typed = typed.trim();
    if typed.is_empty() || typed.ends_with('/') {
        typed.to_owned()
    } else {
        format!("{typed}/")
    }
}
