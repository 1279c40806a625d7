//! The only way out: resolve, classify every address, dial exactly those, check the peer, then TLS.

mod classify;
mod connector;
mod error;
mod link;
mod policy;
mod resolve;
mod send;

pub use classify::{ALLOWED_V6, AZURE_AGENT, DENIED_V4, DENIED_V6, DenyReason, is_public};
pub use error::EgressError;
pub use policy::{AddressPolicy, LoopbackOnly, PublicOnly};
pub use resolve::{Resolve, Resolving, SystemResolver};
pub use send::{Egress, EgressParts, Order, Received, Wire, tls_config};
