//! Posting a card through the relay.

use super::{at, json, member, named};
use crate::state::{Answer, Delivery, Problem};
use crate::words::t;
use card_json::Node;
use card_teams::Secret;
use gloo_net::http::Request;
use std::rc::Rc;

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
    let delivered = response.ok();
    let document = json(response).await.ok_or_else(unreadable)?;
    if delivered {
        let upstream = document.root().get("upstream");
        upstream.and_then(answer).ok_or_else(unreadable)
    } else {
        Err(problem(document.root()).unwrap_or_else(unreadable))
    }
}

/// The payload is spliced in as text, so that what is sent is exactly what was shown.
fn envelope(target: &Secret, body: &str) -> String {
    let target = serde_json::Value::from(target.expose());
    format!(
        r#"{{"target":{target},"payload":{body},"options":{{"allowOversize":true,"retry":false}}}}"#
    )
}

fn answer(upstream: &Node) -> Option<Answer> {
    let wait = upstream.get("retryAfterMs").and_then(Node::as_i64);
    let wait = wait.and_then(|ms| u64::try_from(ms).ok());
    Some(Answer {
        status: upstream.get("status")?.as_i64()?.try_into().ok()?,
        body: member(upstream, "bodyText")?.to_owned(),
        retry_after: wait.map(|ms| ms.div_ceil(1000).to_string()),
    })
}

fn problem(node: &Node) -> Option<Problem> {
    Some(Problem {
        code: member(node, "code")?.to_owned(),
        title: member(node, "title")?.to_owned(),
        detail: member(node, "detail").unwrap_or_default().to_owned(),
    })
}

fn unreachable_relay() -> Problem {
    Problem {
        code: "relay-unreachable".to_owned(),
        title: t!("relay-silent").to_string(),
        detail: t!("relay-silent.detail").to_string(),
    }
}

fn unreadable() -> Problem {
    Problem {
        code: "relay-answer-unreadable".to_owned(),
        title: t!("relay-unreadable").to_string(),
        detail: t!("relay-unreadable.detail").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_travels_byte_for_byte_and_the_target_as_a_string() {
        let sent = envelope(&Secret::new("https://x/\"q"), "{ \"a\" : 1.0 }");
        assert!(sent.contains("\"payload\":{ \"a\" : 1.0 },"), "{sent}");
        let parsed = card_json::Document::parse(&sent).expect("valid JSON");
        assert_eq!(member(parsed.root(), "target"), Some("https://x/\"q"));
    }
}
