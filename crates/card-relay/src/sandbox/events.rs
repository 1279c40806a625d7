//! New messages and finished runs as server-sent events.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{Path, State as Shared};
use axum::response::sse::{Event as Sent, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use card_teams::sandbox::Message;
use futures_util::{Stream, stream};
use http::HeaderMap;
use tokio::sync::broadcast;

use super::announce::Event;
use super::routes::find;
use super::wire::{MessageView, RunView};
use crate::problem::Problem;
use crate::state::State;

/// What one reader still has to get.
struct Reader {
    channel: String,
    waiting: VecDeque<Sent>,
    last: u64,
    live: broadcast::Receiver<Event>,
    over: bool,
}

/// `GET /api/v1/sandbox/{channel}/events`
pub async fn stream(
    Shared(state): Shared<State>,
    Path(channel): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    // Listen first: a message that comes in between is seen twice and told once.
    let live = state.sandbox.listen();
    let room = find(&state, channel.clone()).await?;
    let newest = room
        .channel
        .messages()
        .next_back()
        .map_or(0, |message| message.id);
    let seen = last_event_id(&headers).unwrap_or(newest);
    let mut reader = Reader {
        channel,
        waiting: VecDeque::new(),
        last: seen.min(newest),
        live,
        over: false,
    };
    for message in room.channel.messages() {
        reader.tell(message);
    }
    Ok(Sse::new(events(reader))
        .keep_alive(KeepAlive::default())
        .into_response())
}

fn last_event_id(headers: &HeaderMap) -> Option<u64> {
    headers.get("last-event-id")?.to_str().ok()?.parse().ok()
}

fn events(reader: Reader) -> impl Stream<Item = Result<Sent, Infallible>> {
    stream::unfold(reader, |mut reader| async move {
        let event = reader.next().await?;
        Some((Ok(event), reader))
    })
}

impl Reader {
    async fn next(&mut self) -> Option<Sent> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            if self.over {
                return None;
            }
            // A reader that fell behind is closed; it comes back with the last id it saw.
            let event = self.live.recv().await.ok()?;
            if event.concerns(&self.channel) {
                self.take(&event);
            }
        }
    }

    fn take(&mut self, event: &Event) {
        match event {
            Event::Message { message, .. } => self.tell(message),
            Event::Cleared { .. } => self
                .waiting
                .push_back(named("cleared", &serde_json::json!({}))),
            Event::Shutdown => {
                self.over = true;
                self.waiting
                    .push_back(named("shutdown", &serde_json::json!({})));
            }
        }
    }

    fn tell(&mut self, message: &Arc<Message>) {
        if message.id <= self.last {
            return;
        }
        self.last = message.id;
        let id = message.id.to_string();
        self.waiting
            .push_back(named("message", &MessageView::of(message)).id(id));
        if let Some(run) = RunView::of(message) {
            self.waiting.push_back(named("run", &run));
        }
    }
}

fn named(name: &str, data: &impl serde::Serialize) -> Sent {
    let text = serde_json::to_string(data).unwrap_or_default();
    Sent::default().event(name).data(text)
}
