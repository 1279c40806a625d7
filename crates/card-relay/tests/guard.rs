//! Requests that are refused before a route runs.

mod support;

use support::{Client, Reply, Server, problem};

async fn raw(client: Client, text: &str) -> Reply {
    Reply::read(
        &client
            .raw(text.replace("HOST", &client.0.to_string()).as_bytes())
            .await,
    )
}

const POST: &str = "POST /api/v1/deliver/check HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n";

#[tokio::test]
async fn ambiguous_framing_is_refused_and_the_connection_closed() {
    let server = Server::start(|_| {}).await;
    let client = server.client();
    for (request, status) in [
        (format!("{POST}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 411),
        (format!("{POST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), 411),
        (format!("{POST}Transfer-Encoding: identity, chunked\r\n\r\n0\r\n\r\n"), 411),
        (format!("{POST}Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n"), 411),
        (format!("{POST}Transfer-Encoding: xchunked\r\n\r\n"), 400),
        (format!("{POST}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde"), 400),
        (format!("{POST}Content-Length: +5\r\n\r\nabcde"), 400),
        ("GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n".into(), 400),
        ("GET /healthz HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\nConnection: close\r\n\r\n".into(), 400),
        ("GET http://evil.example/healthz HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n".into(), 400),
        ("GET /healthz HTTP/1.1\r\nHost: u@HOST\r\nConnection: close\r\n\r\n".into(), 421),
        ("GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".into(), 421),
        (format!("GET /healthz HTTP/1.1\r\nHost: HOST\r\n{}\r\n", "a: b\r\n".repeat(80)), 431),
        (format!("GET /healthz HTTP/1.1\r\nHost: HOST\r\nx: {}\r\n\r\n", "y".repeat(20_000)), 431),
        ("TRACE /healthz HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n".into(), 405),
        ("GET /api/v1/sandbox HTTP/1.1\r\nHost: HOST\r\nVia: 1.1 cardwright-relay\r\nConnection: close\r\n\r\n".into(), 508),
    ] {
        assert_eq!(raw(client, &request).await.status, status, "{request}");
    }
}

#[tokio::test]
async fn only_the_own_page_may_write() {
    let server =
        Server::start(|settings| settings.origins = vec!["http://localhost:4000".into()]).await;
    let client = server.client();
    let port = server.address.port();
    let json = "Content-Type: application/json\r\n";
    let ours = "X-Relay-Client: 1\r\n";
    for (headers, expected) in [
        (json.to_owned(), "client-header-missing"),
        (ours.to_owned(), "unsupported-media-type"),
        (
            format!("{ours}Content-Type: text/plain\r\n"),
            "unsupported-media-type",
        ),
        (
            format!("{ours}Content-Type: application/json; charset=x\r\n"),
            "unsupported-media-type",
        ),
        (
            format!("{ours}{json}Content-Encoding: gzip\r\n"),
            "content-encoding-unsupported",
        ),
        (
            format!("{ours}{json}Origin: null\r\n"),
            "origin-not-allowed",
        ),
        (
            format!("{ours}{json}Origin: http://localhost\r\n"),
            "origin-not-allowed",
        ),
        (
            format!("{ours}{json}Origin: http://localhost:{port}.evil.example\r\n"),
            "origin-not-allowed",
        ),
        (
            format!("{ours}{json}Sec-Fetch-Site: cross-site\r\n"),
            "csrf-rejected",
        ),
        (
            format!("{ours}{json}Sec-Fetch-Site: same-site\r\n"),
            "csrf-rejected",
        ),
        (
            format!("{ours}{json}Sec-Fetch-Site: cross-site\r\nOrigin: https://evil.example\r\n"),
            "origin-not-allowed",
        ),
    ] {
        let reply = client
            .send("POST", "/api/v1/deliver/check", &headers, b"{}")
            .await;
        assert_eq!(problem(&reply), expected, "{headers}");
        assert_eq!(reply.header("access-control-allow-origin"), None);
        assert!(
            reply
                .header("vary")
                .is_some_and(|vary| vary.contains("Origin"))
        );
    }
    for allowed in [
        format!("http://localhost:{port}"),
        "http://localhost:4000".into(),
    ] {
        let headers = format!("{ours}{json}Origin: {allowed}\r\n");
        let reply = client
            .send("POST", "/api/v1/deliver/check", &headers, b"{}")
            .await;
        assert_eq!(problem(&reply), "envelope-invalid", "past the guard");
    }
}

#[tokio::test]
async fn preflights_are_answered_for_listed_origins_only() {
    let server =
        Server::start(|settings| settings.origins = vec!["http://localhost:4000".into()]).await;
    let client = server.client();
    let asks = "Access-Control-Request-Method: POST\r\n";
    let good = client
        .send(
            "OPTIONS",
            "/api/v1/deliver",
            &format!("Origin: http://localhost:4000\r\n{asks}"),
            b"",
        )
        .await;
    assert_eq!(good.status, 204);
    assert_eq!(
        good.header("access-control-allow-origin"),
        Some("http://localhost:4000")
    );
    assert_eq!(
        good.header("access-control-allow-headers"),
        Some("content-type, idempotency-key, x-relay-client")
    );
    assert_eq!(good.header("access-control-allow-credentials"), None);
    let bad = client
        .send(
            "OPTIONS",
            "/api/v1/deliver",
            &format!("Origin: https://evil.example\r\n{asks}"),
            b"",
        )
        .await;
    assert_eq!(problem(&bad), "origin-not-allowed");
    assert!(
        !bad.head
            .to_ascii_lowercase()
            .contains("access-control-allow")
    );
}

#[tokio::test]
async fn envelopes_of_another_shape_are_refused() {
    let server = Server::start(|_| {}).await;
    let client = server.client();
    let deep = format!(
        r#"{{"target":"{}","payload":{{"a":{}}}}}"#,
        support::CLASSIC,
        "[".repeat(70) + &"]".repeat(70)
    );
    let large = format!(
        r#"{{"target":"{}","payload":{{"a":"{}"}}}}"#,
        support::CLASSIC,
        "x".repeat(29_000)
    );
    let target = support::CLASSIC;
    for (body, code) in [
        (String::new(), "invalid-json"),
        ("{".into(), "invalid-json"),
        ("[".repeat(60_000), "envelope-invalid"),
        (format!(r#"["{target}",{{}}]"#), "envelope-invalid"),
        (
            format!(r#"{{"payload":{}"#, "[".repeat(60_000)),
            "invalid-json",
        ),
        (r#"{"target":1,"payload":{}}"#.into(), "envelope-invalid"),
        (r#"{"payload":{}}"#.into(), "envelope-invalid"),
        (format!(r#"{{"target":"{target}"}}"#), "envelope-invalid"),
        (
            format!(r#"{{"target":"{target}","payload":[]}}"#),
            "envelope-invalid",
        ),
        (
            format!(r#"{{"target":"{target}","payload":{{}},"x":1}}"#),
            "envelope-invalid",
        ),
        (
            format!(r#"{{"target":"{target}","target":"{target}","payload":{{}}}}"#),
            "envelope-invalid",
        ),
        (
            format!(r#"{{"target":"{target}","payload":{{}}}} x"#),
            "invalid-json",
        ),
        (deep, "envelope-invalid"),
        (large, "payload-too-large-for-teams"),
        (" ".repeat(70_000), "body-too-large"),
    ] {
        let reply = client.api("POST", "/api/v1/deliver", &body).await;
        assert_eq!(problem(&reply), code, "{}", &body[..body.len().min(80)]);
        assert!(
            !reply.text().contains("ca9a41"),
            "no part of the URL comes back"
        );
    }
}

#[tokio::test]
async fn slow_clients_are_let_go() {
    let server = Server::start(|_| {}).await;
    let begun = std::time::Instant::now();
    let head = raw(server.client(), "GET /healthz HTTP/1.1\r\nHost: HO").await;
    assert_eq!(head.status, 0, "closed without an answer, or with 408");
    let headers =
        "X-Relay-Client: 1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
    let body = raw(server.client(), &format!("{POST}{headers}")).await;
    assert_eq!(problem(&body), "request-timeout");
    assert!(begun.elapsed() < std::time::Duration::from_secs(5));
}

#[tokio::test]
async fn wrong_methods_name_the_right_ones() {
    let server = Server::start(|_| {}).await;
    for (method, path, allow) in [
        ("GET", "/api/v1/deliver", "POST"),
        ("DELETE", "/healthz", "GET, HEAD"),
        ("GET", "/sandbox/x", "POST"),
        ("POST", "/index.html", "GET, HEAD"),
    ] {
        let headers = "X-Relay-Client: 1\r\n";
        let reply = server.client().send(method, path, headers, b"").await;
        assert_eq!(problem(&reply), "method-not-allowed", "{method} {path}");
        assert_eq!(reply.header("allow"), Some(allow));
    }
    assert_eq!(
        problem(&server.client().get("/api/v1/nothing").await),
        "not-found"
    );
}
