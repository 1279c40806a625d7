//! The relay and the sandbox channel as an axum router, with the accept loop that serves it.
//!
//! A browser cannot post to a Teams webhook (no CORS), so the page asks this relay. It is a narrow
//! service: it dials only recognised webhook hosts at public addresses, follows nothing, copies no
//! header, and keeps no URL. `README.md` beside this crate lists routes and JSON shapes.

pub mod app;
pub mod config;
pub mod deliver;
pub mod egress;
mod guard;
mod limits;
pub mod problem;
mod random;
mod request_body;
mod request_id;
mod routes;
pub mod sandbox;
pub mod server;
mod state;

pub use problem::Problem;
pub use request_id::RequestId;
pub use routes::router;
pub use state::{Settings, State};

/// How the relay introduces itself to an upstream.
pub(crate) const USER_AGENT: &str = concat!(
    "cardwright-relay/",
    env!("CARGO_PKG_VERSION"),
    " (+https://github.com/cardwright/cardwright)"
);

/// The mark by which a relay recognises that a request has passed a relay.
pub(crate) const VIA: &str = "1.1 cardwright-relay";
