//! Hearing at once what happens in a sandbox channel.

use super::at;
use futures_util::{StreamExt, future::AbortHandle, future::abortable, stream::select_all};
use gloo_net::eventsource::futures::EventSource;
use wasm_bindgen_futures::spawn_local;

/// Listens until dropped.
pub struct ChannelEvents(AbortHandle);

impl Drop for ChannelEvents {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Calls `changed` whenever a message came, a flow's run ended, or the channel was emptied.
pub fn channel_events(
    relay: &str,
    channel: &str,
    changed: impl Fn() + 'static,
) -> Option<ChannelEvents> {
    let address = at(relay, &format!("api/v1/sandbox/{channel}/events"));
    let mut source = EventSource::new(&address).ok()?;
    let kinds = ["message", "run", "cleared"].map(|kind| source.subscribe(kind).ok());
    let (listening, handle) = abortable(async move {
        // The source is held here: the connection closes with it.
        let _source = source;
        let mut events = select_all(kinds.into_iter().flatten());
        while events.next().await.is_some() {
            changed();
        }
    });
    spawn_local(async move {
        // The only error is that listening was given up, which is no failure.
        let _ = listening.await;
    });
    Some(ChannelEvents(handle))
}
