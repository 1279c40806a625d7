//! Reading and emptying a sandbox channel of the relay.

use super::{at, json, named};
use card_teams::sandbox::Message;
use gloo_net::http::Request;

/// The messages of a channel, oldest first. The error is for people.
pub async fn read_channel(relay: &str, channel: &str) -> Result<Vec<Message>, String> {
    let response = Request::get(&messages_of(relay, channel))
        .send()
        .await
        .map_err(|_| "the relay does not answer".to_owned())?;
    match response.status() {
        200 => {
            let answer = json(response).await;
            let list = answer
                .as_ref()
                .and_then(|answer| answer.root().get("messages")?.as_array());
            list.and_then(|list| list.iter().map(Message::of).collect())
                .ok_or_else(|| "the answer could not be read".to_owned())
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
