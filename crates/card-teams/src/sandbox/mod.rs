//! The sandbox channel: a stand-in for a Teams channel with a webhook, as a pure state machine.
//!
//! The page runs it in memory, the server behind its sandbox routes; both show the same answers.
//! Accepted messages are kept in a ring of [`MAX_MESSAGES`].
//!
//! ```
//! use card_teams::Dialect;
//! use card_teams::sandbox::{Channel, Request, step};
//! let request = Request { dialect: Dialect::Classic, body: br#"{"text":"hello"}"# };
//! let (channel, response) = step(&Channel::default(), &request, 0);
//! assert_eq!((response.status, response.body.as_str()), (200, "1"));
//! assert_eq!(channel.messages().count(), 1);
//! ```

mod classic;
mod fault;
mod message;
mod rate;
mod response;
mod run;
mod workflows;

use std::collections::VecDeque;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use fault::{Fault, FaultSwitch};
pub use message::Message;
pub use rate::Window;
pub use response::{Response, Transport};
pub use run::{Run, RunReason, RunStatus};

use crate::endpoint::Dialect;
use rate::Counter;

/// How many messages a channel keeps; older ones make room.
pub const MAX_MESSAGES: usize = 200;

/// A request to the channel, already routed by its URL (see [`crate::endpoint::sandbox_dialect`]).
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Which of the two URL shapes was called.
    pub dialect: Dialect,
    /// The raw request body.
    pub body: &'a [u8],
}

/// How a channel behaves; changed by its owner, never by a request.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// Rate windows in force; the default is the one everybody meets, 4 a second.
    pub windows: Vec<Window>,
    /// True: a flow takes an oversize message and its run fails, as people report. False
    /// (default): it answers `413` at once.
    pub oversize_fails_in_run: bool,
    /// A fault to show instead of normal answers.
    pub fault: Option<FaultSwitch>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            windows: vec![rate::PER_SECOND],
            oversize_fails_in_run: false,
            fault: None,
        }
    }
}

/// The state of a channel. Cloning is cheap: messages are shared.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Channel {
    settings: Settings,
    messages: VecDeque<Arc<Message>>,
    last_id: u64,
    counters: Vec<Counter>,
}

impl Channel {
    /// An empty channel.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            ..Self::default()
        }
    }

    /// How it behaves.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The same channel behaving differently; running rate windows start anew.
    pub fn with_settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self.counters.clear();
        self
    }

    /// The kept messages, oldest first.
    pub fn messages(&self) -> impl DoubleEndedIterator<Item = &Arc<Message>> + ExactSizeIterator {
        self.messages.iter()
    }

    /// The message with this id, if it is still kept.
    pub fn message(&self, id: u64) -> Option<&Arc<Message>> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// The same channel without messages; ids go on from where they were.
    pub fn cleared(mut self) -> Self {
        self.messages.clear();
        self
    }

    /// Total bytes of the kept bodies, for a host that limits its memory.
    pub fn bytes(&self) -> usize {
        self.messages.iter().map(|message| message.body.len()).sum()
    }

    fn keep(&mut self, dialect: Dialect, body: &str, now_ms: u64, run: Option<Run>) {
        self.last_id += 1;
        while self.messages.len() >= MAX_MESSAGES {
            self.messages.pop_front();
        }
        let (id, body) = (self.last_id, Arc::from(body));
        self.messages.push_back(Arc::new(Message {
            id,
            at: now_ms,
            kind: dialect,
            body,
            run,
        }));
    }
}

/// Answers one request at `now_ms` (milliseconds since any fixed moment, never running backwards
/// within a channel; Unix time in both hosts). Any body gets an answer; none can fail.
pub fn step(channel: &Channel, request: &Request<'_>, now_ms: u64) -> (Channel, Response) {
    let mut next = channel.clone();
    let fault = next.settings.fault.as_mut().and_then(FaultSwitch::take);
    if let Some(response) = fault.and_then(|fault| fault.instead(request.dialect)) {
        return (next, response);
    }
    let response = match rate::admit(&mut next.counters, &next.settings.windows, now_ms) {
        Err(wait) => Response::throttled(request.dialect, wait),
        Ok(()) => answer(&mut next, request, now_ms, fault),
    };
    (next, response.delayed(fault.map_or(0, Fault::delay_ms)))
}

fn answer(
    channel: &mut Channel,
    request: &Request<'_>,
    now: u64,
    fault: Option<Fault>,
) -> Response {
    let outcome = match request.dialect {
        Dialect::Classic => classic::judge(request.body),
        Dialect::Workflows => workflows::judge(request.body, &channel.settings, fault),
    };
    match outcome {
        Err(response) => response,
        Ok((text, run)) => {
            let response = Response::accepted(request.dialect);
            channel.keep(request.dialect, text, now, run);
            response
        }
    }
}
