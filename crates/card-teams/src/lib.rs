//! How Teams behaves: endpoints, envelopes, limits, answers, the sandbox channel.
//!
//! Everything here is a pure function of its arguments: no HTTP client, clock, randomness or
//! environment. The relay, the command line and the page share these rules, so they can never
//! disagree about a URL, a byte count or the meaning of an answer.

pub mod answer;
pub mod endpoint;
pub mod envelope;
pub mod notification;
pub mod sandbox;
mod secret;
pub mod size;
pub mod split;
mod wire;

pub use answer::{Meaning, Outcome};
pub use card_catalog::Family;
pub use endpoint::{Cloud, Dialect, Endpoint, EndpointError, EndpointKind, Note, Policy};
pub use secret::Secret;
