//! Reading and emptying a sandbox channel of the relay.

use super::{at, json, named};
use crate::words::t;
use card_teams::sandbox::Message;
use gloo_net::http::Request;

/// The messages of a channel, oldest first. The error is for people.
pub async fn read_channel(relay: &str, channel: &str) -> Result<Vec<Message>, String> {
    let response = Request::get(&messages_of(relay, channel))
        .send()
        .await
        .map_err(|_| t!("relay-does-not-answer").to_string())?;
    match response.status() {
        200 => {
            let answer = json(response).await;
            let list = answer
                .as_ref()
                .and_then(|answer| answer.root().get("messages")?.as_array());
            list.and_then(|list| list.iter().map(Message::of).collect())
                .ok_or_else(|| t!("relay-answer-unreadable").to_string())
        }
        404 => Err(t!("relay-no-channel").to_string()),
        status => Err(t!("relay-answers", status = status.to_string()).to_string()),
    }
}

/// Removes every message of a channel.
pub async fn clear_channel(relay: &str, channel: &str) -> Result<(), String> {
    let response = named(Request::delete(&messages_of(relay, channel)))
        .send()
        .await;
    match response {
        Ok(response) if response.ok() => Ok(()),
        Ok(response) => {
            Err(t!("relay-answers", status = response.status().to_string()).to_string())
        }
        Err(_) => Err(t!("relay-does-not-answer").to_string()),
    }
}

fn messages_of(relay: &str, channel: &str) -> String {
    at(relay, &format!("api/v1/sandbox/{channel}/messages"))
}
