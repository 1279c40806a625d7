//! How Teams behaves: endpoints, envelopes, limits, answers, the sandbox channel.
//!
//! Everything here is a pure function of its arguments: no HTTP client, clock, randomness or
//! environment. The relay, the command line and the page share these rules, so they can never
//! disagree about a URL, a byte count or the meaning of an answer.

pub mod answer;
pub mod endpoint;
pub mod envelope;
pub mod sandbox;
mod secret;
pub mod size;
mod wire;

pub use answer::{Meaning, Outcome};
pub use endpoint::{Cloud, Dialect, Endpoint, EndpointError, EndpointKind, Note, Policy};
pub use secret::Secret;

/// The two families of cards, until the catalogue's own is there to re-export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Legacy message card.
    MessageCard,
    /// Adaptive Card.
    Adaptive,
}
