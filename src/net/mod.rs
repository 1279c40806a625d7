//! Talking to the relay. The only place that opens connections.

mod deliver;
mod discover;
mod events;
mod sandbox;

pub use deliver::deliver;
pub use discover::find_relay;
pub use events::channel_events;
pub use sandbox::{clear_channel, read_channel};

use gloo_net::http::RequestBuilder;

/// Every call that changes something names itself, which no foreign page can do unasked.
fn named(request: RequestBuilder) -> RequestBuilder {
    request.header("X-Relay-Client", "1")
}

/// The full address of a path of a relay; an empty relay is where the app came from.
fn at(relay: &str, path: &str) -> String {
    if relay.is_empty() {
        format!("{}{path}", crate::interop::page::base_address())
    } else {
        format!("{relay}{path}")
    }
}
