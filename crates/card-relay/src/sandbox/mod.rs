//! The sandbox channel over HTTP: `card_teams::sandbox` decides, this keeps, announces and serves.

mod announce;
pub mod events;
pub mod hook;
mod host;
pub mod routes;
mod store;
mod urls;
mod wire;
mod worker;

pub use announce::Event;
pub use host::{Host, Room};
pub use store::{Storage, StoreError};
pub use urls::Address;
pub use wire::ChannelView;
pub use worker::Sandbox;

/// Channels of one server at most.
pub const MOST_CHANNELS: usize = 100;
