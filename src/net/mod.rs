//! Talking to the relay, and to the site itself. The only place that opens connections.

mod assets;
mod deliver;
mod discover;
mod events;
mod sandbox;

pub use assets::{asset, icon_names};
pub use events::channel_events;

use crate::effects::ended;
use crate::state::{Effect, Outcome};
use card_json::{Document, Node};
use deliver::deliver;
use discover::find_relay;
use gloo_net::http::{RequestBuilder, Response};
use sandbox::{clear_channel, read_channel};
use std::future::Future;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Begins an effect that needs a connection; others are not for here.
pub fn connect(effect: Effect, done: Callback<Outcome>) {
    match effect {
        Effect::FindRelay(address) => begin(done, async move {
            Outcome::RelayFound(find_relay(address).await)
        }),
        Effect::Deliver {
            relay,
            target,
            body,
        } => begin(done, async move {
            Outcome::Delivered(Box::new(deliver(relay, target, body).await))
        }),
        Effect::ReadChannel { relay, channel } => begin(done, async move {
            let messages = read_channel(&relay, &channel).await;
            Outcome::ChannelRead(channel, messages)
        }),
        Effect::ClearChannel { relay, channel } => begin(done, async move {
            ended(clear_channel(&relay, &channel).await, Outcome::Quiet)
        }),
        _ => {}
    }
}

fn begin(done: Callback<Outcome>, work: impl Future<Output = Outcome> + 'static) {
    spawn_local(async move { done.emit(work.await) });
}

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
