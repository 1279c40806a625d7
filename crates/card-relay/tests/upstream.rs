//! What comes of upstreams that answer well, badly, slowly or not at all.

mod support;

use std::time::{Duration, Instant};

use card_relay::egress::Wire;
use support::upstream::answer;
use support::{CLASSIC, FLOW, Names, Reply, Server, Step, Upstream, problem};

/// One delivery to an upstream that follows a script.
async fn deliver(target: &str, script: Vec<Step>) -> (Reply, usize) {
    let upstream = Upstream::start(vec![script]).await;
    let server = Server::before(&upstream).await;
    let reply = server.deliver(target, r#"{"text":"x"}"#).await;
    (reply, upstream.requests())
}

#[tokio::test]
async fn answers_are_read_as_teams_means_them() {
    let hidden = "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413 with ContextId x";
    for (target, status, headers, body, outcome) in [
        (CLASSIC, "200 OK", "", "1", "delivered"),
        (CLASSIC, "200 OK", "", "\u{feff}1\r\n", "delivered"),
        (CLASSIC, "200 OK", "", hidden, "rejected"),
        (
            CLASSIC,
            "200 OK",
            "Content-Type: text/html\r\n",
            "<html>login</html>",
            "rejected",
        ),
        (CLASSIC, "410 Gone", "", "", "rejected"),
        (CLASSIC, "500 Oops", "", "", "failed"),
        (FLOW, "202 Accepted", "", "", "accepted"),
        (FLOW, "200 OK", "", "", "delivered"),
        (
            FLOW,
            "401 Unauthorized",
            "",
            r#"{"error":{"code":"DirectApiAuthorizationRequired"}}"#,
            "rejected",
        ),
        (FLOW, "429 Slow down", "Retry-After: 7\r\n", "", "throttled"),
        (FLOW, "502 Bad Gateway", "", "", "failed"),
    ] {
        let (reply, requests) = deliver(target, answer(status, headers, body)).await;
        assert_eq!(
            (reply.status, requests),
            (200, 1),
            "{status} {}",
            reply.text()
        );
        assert_eq!(reply.json()["outcome"], outcome, "{status} {body}");
        assert_eq!(
            reply.header("x-request-id"),
            reply.json()["requestId"].as_str()
        );
    }
}

#[tokio::test]
async fn redirects_are_answers_and_are_never_followed() {
    for status in ["301 M", "302 F", "303 S", "307 T", "308 P"] {
        for to in ["https://127.0.0.1/x", CLASSIC, "/elsewhere"] {
            let (reply, requests) =
                deliver(CLASSIC, answer(status, &format!("Location: {to}\r\n"), "")).await;
            assert_eq!(requests, 1);
            assert_eq!(reply.json()["meaning"]["code"], "upstream-redirect");
            assert!(!reply.text().contains(to), "the location is not told");
        }
    }
}

#[tokio::test]
async fn the_body_arrives_byte_for_byte_with_exactly_our_headers() {
    let payload = "{ \"b\" : 1.0,\t\"a\":1e400, \"a\":-0,\n \"u\":\"\\u00e9\\ud83d\\ude00é\", \"deep\":[[[[{}]]]] }";
    let upstream = Upstream::start(vec![answer("200 OK", "", "1")]).await;
    let server = Server::before(&upstream).await;
    let body = format!(r#"{{"payload":{payload} , "target":"{CLASSIC}"}}"#);
    let noise = "X-Relay-Client: 1\r\nContent-Type: application/json\r\nCookie: a=b\r\nAuthorization: Bearer x\r\nX-Forwarded-For: 1.2.3.4\r\nX-Original-URL: /x\r\nTE: trailers\r\nReferer: http://evil/\r\nAccept-Encoding: gzip\r\n";
    let reply = server
        .client()
        .send("POST", "/api/v1/deliver", noise, body.as_bytes())
        .await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let request = upstream.request(0);
    let seen = Reply::read(&request);
    assert_eq!(seen.text(), payload);
    let path = CLASSIC.splitn(4, '/').nth(3).expect("a path");
    assert!(
        seen.head.starts_with(&format!("POST /{path} HTTP/1.1\r\n")),
        "{}",
        seen.head
    );
    let mut names: Vec<_> = seen
        .head
        .lines()
        .skip(1)
        .filter_map(|l| l.split(':').next())
        .map(str::to_ascii_lowercase)
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "accept",
            "accept-encoding",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "via"
        ]
    );
    assert_eq!(seen.header("accept-encoding"), Some("identity"));
    assert_eq!(seen.header("host"), Some("contoso.webhook.office.com"));
}

#[tokio::test]
async fn a_silent_upstream_ends_in_time_and_its_delivery_is_unknown() {
    let begun = Instant::now();
    let (reply, requests) = deliver(CLASSIC, vec![Step::Wait(Duration::from_secs(30))]).await;
    assert_eq!(
        (reply.status, problem(&reply)),
        (504, "upstream-timeout".into())
    );
    assert_eq!(reply.json()["delivery"], "unknown");
    assert_eq!(requests, 1, "never repeated");
    assert!(begun.elapsed() < Duration::from_secs(4));
}

#[tokio::test]
async fn broken_answers_have_their_codes() {
    let many = "x: y\r\n".repeat(70);
    for (script, code) in [
        (vec![Step::Reset], "upstream-reset"),
        (vec![], "upstream-reset"),
        (
            vec![
                Step::Say(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1".to_vec()),
                Step::Reset,
            ],
            "upstream-reset",
        ),
        (
            vec![Step::Say(b"\x16\x03 nonsense\r\n\r\n".to_vec())],
            "upstream-protocol-error",
        ),
        (
            vec![Step::Say(
                format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "y".repeat(20_000)).into_bytes(),
            )],
            "upstream-headers-too-large",
        ),
        (
            vec![Step::Say(
                format!("HTTP/1.1 200 OK\r\n{many}\r\n").into_bytes(),
            )],
            "upstream-headers-too-large",
        ),
    ] {
        let (reply, requests) = deliver(CLASSIC, script).await;
        assert_eq!((reply.status, problem(&reply)), (502, code.to_owned()));
        assert_eq!(reply.json()["delivery"], "unknown");
        assert_eq!(requests, 1, "never repeated");
    }
}

#[tokio::test]
async fn large_slow_and_compressed_bodies_are_cut() {
    let endless = b"HTTP/1.1 500 X\r\n\r\n".to_vec();
    let piece = Step::Drip(vec![b'z'; 4096], Duration::ZERO);
    let (reply, _) = deliver(CLASSIC, vec![Step::Say(endless.clone()), piece]).await;
    let value = reply.json();
    assert_eq!(
        value["upstream"]["bodyText"].as_str().map(str::len),
        Some(16 * 1024)
    );
    assert_eq!(
        (&value["upstream"]["bodyTruncated"], &value["outcome"]),
        (&true.into(), &"failed".into())
    );

    let begun = Instant::now();
    let slow = Step::Drip(b"z".to_vec(), Duration::from_millis(100));
    let (reply, _) = deliver(CLASSIC, vec![Step::Say(endless), slow]).await;
    assert_eq!(reply.json()["upstream"]["bodyTruncated"], true);
    assert!(
        begun.elapsed() < Duration::from_secs(8),
        "ends at the deadline"
    );

    for coding in ["gzip", "br", "zstd", "identity, gzip", "x-gzip"] {
        let headers = format!("Content-Encoding: {coding}\r\n");
        let (reply, _) = deliver(CLASSIC, answer("200 OK", &headers, "\u{1f}bomb")).await;
        let value = reply.json();
        assert_eq!(value["upstream"]["bodyText"], "", "{coding}");
        assert_eq!(value["warnings"][0], "upstream-encoding-unsupported");
    }
}

#[tokio::test]
async fn nothing_of_an_upstream_becomes_ours() {
    let headers = "Content-Type: text/html\r\nSet-Cookie: a=b\r\nAccess-Control-Allow-Origin: *\r\nClear-Site-Data: \"*\"\r\nRefresh: 0\r\nrequest-id: abc-1\r\nms-cv: <bad>\r\n";
    let (reply, _) = deliver(
        CLASSIC,
        answer("200 OK", headers, "<script>\u{85}\u{0}</script>"),
    )
    .await;
    for name in [
        "set-cookie",
        "access-control-allow-origin",
        "clear-site-data",
        "refresh",
    ] {
        assert_eq!(reply.header(name), None, "{name}");
    }
    assert_eq!(reply.header("content-type"), Some("application/json"));
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(
        reply.json()["upstream"]["trace"],
        serde_json::json!({"request-id": "abc-1"})
    );
    assert!(!reply.text().contains('\u{85}'));
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let upstream = Upstream::named(&["other.example"], vec![answer("200 OK", "", "1")]).await;
    let server = Server::before(&upstream).await;
    let reply = server.deliver(CLASSIC, "{}").await;
    assert_eq!(problem(&reply), "tls-certificate-invalid");
    assert_eq!(
        (&reply.json()["delivery"], upstream.requests()),
        (&"not_sent".into(), 0)
    );
}

#[tokio::test]
async fn without_an_upstream_nothing_was_sent() {
    let closed = Upstream::start(vec![vec![]]).await.address;
    let nobody = std::net::TcpListener::bind("127.0.0.1:0")
        .expect("a port")
        .local_addr()
        .expect("an address");
    assert_ne!(closed, nobody);
    for (names, code) in [
        (Names::none(), "dns-failure"),
        (Names::fixed(vec![]), "dns-failure"),
        (Names::fixed(vec![nobody]), "connect-failed"),
    ] {
        let server = Server::with(names, Wire::Plain, |_| {}).await;
        let reply = server.deliver(CLASSIC, "{}").await;
        assert_eq!((reply.status, problem(&reply)), (502, code.to_owned()));
        assert_eq!(
            (&reply.json()["delivery"], &reply.json()["retryable"]),
            (&"not_sent".into(), &true.into())
        );
    }
}
