//! Reading and emptying a sandbox channel of the relay.

use super::{at, named};
use card_teams::sandbox::Message;
use gloo_net::http::Request;
use serde::Deserialize;

#[derive(Deserialize)]
struct Messages {
    messages: Vec<Message>,
}

/// The messages of a channel, oldest first. The error is for people.
pub async fn read_channel(relay: &str, channel: &str) -> Result<Vec<Message>, String> {
    let response = Request::get(&messages_of(relay, channel))
        .send()
        .await
        .map_err(|_| "the relay does not answer".to_owned())?;
    match response.status() {
        200 => {
            let read: Result<Messages, _> = response.json().await;
            read.map(|read| read.messages)
                .map_err(|error| format!("the answer was odd: {error}"))
        }
        404 => Err("there is no channel of that name".to_owned()),
        status => Err(format!("the relay answers with status {status}")),
    }
}

/// Removes every message of a channel.
pub async fn clear_channel(relay: &str, channel: &str) -> Result<(), String> {
    let response = named(Request::delete(&messages_of(relay, channel)))
        .send()
        .await;
    match response {
        Ok(response) if response.ok() => Ok(()),
        Ok(response) => Err(format!(
            "the relay answers with status {}",
            response.status()
        )),
        Err(_) => Err("the relay does not answer".to_owned()),
    }
}

fn messages_of(relay: &str, channel: &str) -> String {
    at(relay, &format!("api/v1/sandbox/{channel}/messages"))
}
