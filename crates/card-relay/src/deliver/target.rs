//! From the pasted URL to something that may be posted to.

use card_teams::{Endpoint, Secret};
use url::Url;

use crate::problem::{Code, Problem};
use crate::sandbox::Address;
use crate::state::State;

/// Where a message goes.
pub(super) enum Target {
    /// A webhook on the internet.
    Out(Endpoint),
    /// A channel of this very server.
    Inside(Endpoint, Address),
}

impl Target {
    pub(super) fn endpoint(&self) -> &Endpoint {
        match self {
            Self::Out(endpoint) | Self::Inside(endpoint, _) => endpoint,
        }
    }

    /// Judges a URL. Nothing is looked up and nothing is dialled.
    pub(super) fn judge(state: &State, url: &Secret) -> Result<Self, Problem> {
        if let Some(inside) = inside(state, url.expose()) {
            return Ok(inside);
        }
        state
            .policy
            .check(url.expose())
            .map(Self::Out)
            .map_err(|error| Problem::new(Code::from(error), error.to_string()).at("/target"))
    }
}

/// A URL of this server's own sandbox; loopback on any other port is judged like the rest.
fn inside(state: &State, text: &str) -> Option<Target> {
    let url = text
        .starts_with("http://")
        .then(|| Url::parse(text).ok())??;
    if !state.sandbox.is_here(url.port_or_known_default()) {
        return None;
    }
    let endpoint = Endpoint::recognise(text)
        .ok()
        .filter(|found| found.kind().is_sandbox())?;
    Some(Target::Inside(
        endpoint,
        Address::read(url.path(), url.query())?,
    ))
}
