//! Talking to the relay. The only place that opens connections.

mod deliver;
mod discover;
mod events;
mod sandbox;

pub use deliver::deliver;
pub use discover::find_relay;
pub use events::channel_events;
pub use sandbox::{clear_channel, read_channel};

use card_json::{Document, Node};
use gloo_net::http::{RequestBuilder, Response};

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

/// The JSON of an answer.
async fn json(response: Response) -> Option<Document> {
    Document::parse(&response.text().await.ok()?).ok()
}

/// The text of a member.
fn member<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    node.get(name)?.as_str()
}
