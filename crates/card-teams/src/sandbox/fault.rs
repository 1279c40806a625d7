//! Faults on demand: the same channel tests senders, and the relay that stands between.

use serde::{Deserialize, Serialize};

use super::{Response, Transport};
use crate::endpoint::Dialect;

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The rate limit's answer.
    Throttled,
    /// `500`.
    ServerError,
    /// The right answer after 5 seconds.
    Slow,
    /// The right answer after 20 seconds, past most senders' patience.
    VerySlow,
    /// The connection closes without an answer.
    Reset,
    /// The answer is not HTTP.
    Garbage,
    /// The answer's body unpacks to very much.
    GzipBomb,
    /// The webhook was removed, the flow deleted.
    Gone,
    /// The flow accepts the message and its run fails.
    RunFails,
}

impl Fault {
    /// Every fault, in the order a menu shows them.
    pub const ALL: [Self; 9] = [
        Self::Throttled,
        Self::ServerError,
        Self::Slow,
        Self::VerySlow,
        Self::Reset,
        Self::Garbage,
        Self::GzipBomb,
        Self::Gone,
        Self::RunFails,
    ];

    /// The words a menu shows.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Throttled => "Too many messages (429)",
            Self::ServerError => "Server error (500)",
            Self::Slow => "Slow answer (5 seconds)",
            Self::VerySlow => "Very slow answer (20 seconds)",
            Self::Reset => "Connection closed without an answer",
            Self::Garbage => "Answer that is not HTTP",
            Self::GzipBomb => "Answer that unpacks to very much",
            Self::Gone => "Webhook removed, flow deleted",
            Self::RunFails => "Accepted, then the run fails",
        }
    }

    /// The answer given in place of the right one; `None` when the request is served.
    pub(super) fn instead(self, dialect: Dialect) -> Option<Response> {
        match self {
            Self::Throttled => Some(Response::throttled(dialect, 5)),
            Self::ServerError => Some(Response::text(500, "Internal Server Error")),
            Self::Gone => Some(gone(dialect)),
            Self::Reset => Some(Response::broken(Transport::Reset)),
            Self::Garbage => Some(Response::broken(Transport::Garbage)),
            Self::GzipBomb => Some(Response::broken(Transport::GzipBomb)),
            Self::Slow | Self::VerySlow | Self::RunFails => None,
        }
    }

    pub(super) fn delay_ms(self) -> u64 {
        match self {
            Self::Slow => 5_000,
            Self::VerySlow => 20_000,
            _ => 0,
        }
    }
}

fn gone(dialect: Dialect) -> Response {
    match dialect {
        Dialect::Classic => Response::text(410, ""),
        Dialect::Workflows => {
            Response::flow_error(404, "WorkflowNotFound", "The workflow could not be found.")
        }
    }
}

/// A fault with a count, so that a test can watch a sender recover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FaultSwitch {
    /// What goes wrong.
    pub fault: Fault,
    /// For how many more requests; `None` until it is switched off.
    pub remaining: Option<u32>,
}

impl FaultSwitch {
    /// On until switched off.
    pub fn on(fault: Fault) -> Self {
        Self {
            fault,
            remaining: None,
        }
    }

    /// For the next `requests` only.
    pub fn next(fault: Fault, requests: u32) -> Self {
        Self {
            fault,
            remaining: Some(requests),
        }
    }

    /// The fault for this request, if it is still on.
    pub(super) fn take(&mut self) -> Option<Fault> {
        match &mut self.remaining {
            None => Some(self.fault),
            Some(0) => None,
            Some(left) => {
                *left -= 1;
                Some(self.fault)
            }
        }
    }
}
