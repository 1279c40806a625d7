//! Posting a card through the relay.

use super::{at, named};
use crate::state::{Answer, Delivery, Problem};
use card_teams::Secret;
use gloo_net::http::Request;
use serde::Deserialize;
use std::rc::Rc;

#[derive(Deserialize)]
struct Delivered {
    upstream: Upstream,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Upstream {
    status: u16,
    body_text: String,
    retry_after_ms: Option<u64>,
}

#[derive(Deserialize)]
struct WireProblem {
    code: String,
    title: String,
    #[serde(default)]
    detail: String,
}

/// Posts a body, byte for byte, to a webhook.
pub async fn deliver(relay: Rc<str>, target: Secret, body: Rc<str>) -> Delivery {
    Delivery {
        answer: attempt(&relay, &target, &body).await,
    }
}

async fn attempt(relay: &str, target: &Secret, body: &str) -> Result<Answer, Problem> {
    let response = named(Request::post(&at(relay, "api/v1/deliver")))
        .header("Content-Type", "application/json")
        .body(envelope(target, body))
        .map_err(|_| unreachable_relay())?
        .send()
        .await
        .map_err(|_| unreachable_relay())?;
    if response.ok() {
        let delivered: Delivered = response.json().await.map_err(|_| unreadable())?;
        return Ok(answer(delivered.upstream));
    }
    let problem: WireProblem = response.json().await.map_err(|_| unreadable())?;
    Err(Problem {
        code: problem.code,
        title: problem.title,
        detail: problem.detail,
    })
}

/// The payload is spliced in as text, so that what is sent is exactly what was shown.
fn envelope(target: &Secret, body: &str) -> String {
    let target = serde_json::Value::from(target.expose());
    format!(
        r#"{{"target":{target},"payload":{body},"options":{{"allowOversize":true,"retry":false}}}}"#
    )
}

fn answer(upstream: Upstream) -> Answer {
    Answer {
        status: upstream.status,
        body: upstream.body_text,
        retry_after: upstream
            .retry_after_ms
            .map(|ms| ms.div_ceil(1000).to_string()),
    }
}

fn unreachable_relay() -> Problem {
    Problem {
        code: "relay-unreachable".to_owned(),
        title: "The relay does not answer".to_owned(),
        detail: "Nothing was changed in your card. See whether “cardwright serve” still runs, \
                 then send again."
            .to_owned(),
    }
}

fn unreadable() -> Problem {
    Problem {
        code: "relay-answer-unreadable".to_owned(),
        title: "The relay's answer could not be read".to_owned(),
        detail: "Look at the channel before sending again: the card may have arrived.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_travels_byte_for_byte_and_the_target_as_a_string() {
        let sent = envelope(&Secret::new("https://x/\"q"), "{ \"a\" : 1.0 }");
        assert!(sent.contains("\"payload\":{ \"a\" : 1.0 },"), "{sent}");
        let parsed: serde_json::Value = serde_json::from_str(&sent).expect("valid JSON");
        assert_eq!(parsed["target"], "https://x/\"q");
    }
}
