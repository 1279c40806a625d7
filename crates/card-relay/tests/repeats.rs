//! Repetitions, rates and idempotency keys: a message is posted once or not at all.

mod support;

use support::upstream::answer;
use support::{CLASSIC, FLOW, Reply, Server, Upstream, problem};

async fn keyed(server: &Server, key: &str, payload: &str) -> Reply {
    let body = format!(r#"{{"target":"{CLASSIC}","payload":{payload}}}"#);
    let headers = format!(
        "X-Relay-Client: 1\r\nContent-Type: application/json\r\nIdempotency-Key: {key}\r\n"
    );
    server
        .client()
        .send("POST", "/api/v1/deliver", &headers, body.as_bytes())
        .await
}

#[tokio::test]
async fn many_requests_with_one_key_post_once() {
    let upstream = Upstream::start(vec![answer("200 OK", "", "1")]).await;
    let server = Server::before(&upstream).await;
    let requests: Vec<_> = (0..20)
        .map(|_| {
            let client = server.client();
            let body = format!(r#"{{"target":"{CLASSIC}","payload":{{"text":"x"}}}}"#);
            let headers =
                "X-Relay-Client: 1\r\nContent-Type: application/json\r\nIdempotency-Key: one\r\n";
            tokio::spawn(async move {
                client
                    .send("POST", "/api/v1/deliver", headers, body.as_bytes())
                    .await
            })
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for request in requests {
        let reply = request.await.expect("an answer");
        assert_eq!(reply.json()["outcome"], "delivered");
        ids.insert(reply.json()["requestId"].to_string());
    }
    assert_eq!((upstream.requests(), ids.len()), (1, 1));
    let other = keyed(&server, "one", r#"{"text":"y"}"#).await;
    assert_eq!(
        (other.status, problem(&other)),
        (422, "idempotency-key-reused".into())
    );
    let bad = keyed(&server, "a/b", "{}").await;
    assert_eq!(problem(&bad), "idempotency-key-invalid");
}

#[tokio::test]
async fn an_unknown_outcome_is_kept_with_its_key() {
    let upstream =
        Upstream::start(vec![vec![support::Step::Reset], answer("200 OK", "", "1")]).await;
    let server = Server::before(&upstream).await;
    for _ in 0..3 {
        assert_eq!(problem(&keyed(&server, "k", "{}").await), "upstream-reset");
    }
    assert_eq!(upstream.requests(), 1, "a repetition could post twice");
}

#[tokio::test]
async fn a_throttled_message_is_repeated_after_the_wait_that_was_asked_for() {
    let busy = answer("429 Busy", "Retry-After: 1\r\n", "");
    let upstream = Upstream::start(vec![busy, answer("202 Accepted", "", "")]).await;
    let server = Server::before(&upstream).await;
    let body = format!(r#"{{"target":"{FLOW}","payload":{{}}}}"#);
    let reply = server.client().api("POST", "/api/v1/deliver", &body).await;
    let value = reply.json();
    assert_eq!(
        (&value["outcome"], upstream.requests()),
        (&"accepted".into(), 2),
        "{value}"
    );
    assert_eq!(value["attempts"][0]["status"], 429);
    assert!(value["timing"]["totalMs"].as_u64() >= Some(1_000));
}

#[tokio::test]
async fn a_webhook_that_asked_to_wait_is_left_alone() {
    let upstream = Upstream::start(vec![answer("429 Busy", "Retry-After: 60\r\n", "")]).await;
    let server = Server::before(&upstream).await;
    let first = server.deliver(FLOW, "{}").await;
    assert_eq!(first.json()["upstream"]["retryAfterMs"], 60_000);
    let second = server.deliver(FLOW, "{}").await;
    assert_eq!(
        (second.status, problem(&second)),
        (429, "target-cooling-down".into())
    );
    let wait: u64 = second
        .header("retry-after")
        .expect("a wait")
        .parse()
        .expect("seconds");
    assert!((58..=60).contains(&wait));
    assert_eq!(upstream.requests(), 1);
}

#[tokio::test]
async fn a_flood_to_one_webhook_stops_here_however_it_is_spelled() {
    let upstream = Upstream::start(vec![answer("200 OK", "", "1")]).await;
    let server = Server::before(&upstream).await;
    let spelled = CLASSIC
        .replace("https://contoso", "HTTPS://Contoso")
        .replace(".com/", ".com:443/");
    for target in [CLASSIC, &spelled] {
        assert_eq!(server.deliver(target, "{}").await.status, 200);
    }
    let third = server.deliver(CLASSIC, "{}").await;
    assert_eq!(
        (third.status, problem(&third)),
        (429, "target-rate-limited".into())
    );
    assert_eq!(
        server.deliver(FLOW, "{}").await.status,
        200,
        "another webhook has its own rate"
    );
}
