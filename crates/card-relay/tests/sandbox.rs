//! The sandbox channel over real sockets.

mod support;

use std::time::Duration;

use card_relay::sandbox::Storage;
use support::{Server, problem};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

const ENVELOPE: &str = r#"{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.4","body":[]}}]}"#;

#[tokio::test]
async fn both_urls_answer_as_teams_does_and_keep_the_exact_text() {
    let server = Server::start(|_| {}).await;
    let (id, classic, workflows) = server.channel().await;
    let client = server.client();
    let posted = client.hook(&classic, r#"{ "text":"hé" }"#).await;
    assert_eq!((posted.status, posted.text()), (200, "1".into()));
    let run = client.hook(&workflows, ENVELOPE).await;
    assert_eq!((run.status, run.text()), (202, String::new()));
    assert_eq!(client.hook(&workflows, "{").await.status, 400);
    let list = client
        .get(&format!("/api/v1/sandbox/{id}/messages"))
        .await
        .json();
    assert_eq!(list["messages"][0]["body"], r#"{ "text":"hé" }"#);
    assert_eq!(
        (&list["messages"][0]["kind"], &list["messages"][0]["run"]),
        (&"classic".into(), &serde_json::Value::Null)
    );
    assert_eq!(list["messages"][1]["run"]["status"], "succeeded");
    assert_eq!(list["messages"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn a_wrong_token_opens_nothing() {
    let server = Server::start(|_| {}).await;
    let (_, classic, workflows) = server.channel().await;
    let token = workflows.split("sig=").nth(1).expect("a token").to_owned();
    for url in [
        classic.replace(&token, &"0".repeat(32)),
        workflows.replace(&token, ""),
        workflows.replace(&token, &token[..31]),
    ] {
        assert_eq!(
            problem(&server.client().hook(&url, "{}").await),
            "not-found"
        );
    }
}

#[tokio::test]
async fn the_page_delivers_to_its_own_channel_without_a_socket() {
    let server = Server::start(|_| {}).await;
    let (id, classic, workflows) = server.channel().await;
    let reply = server.deliver(&classic, r#"{"text":"x"}"#).await;
    assert_eq!(reply.json()["outcome"], "delivered", "{}", reply.text());
    let reply = server.deliver(&workflows, ENVELOPE).await;
    assert_eq!(reply.json()["outcome"], "accepted");
    let list = server
        .client()
        .get(&format!("/api/v1/sandbox/{id}/messages"))
        .await
        .json();
    assert_eq!(list["messages"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn faults_are_switched_on_and_off() {
    let server = Server::start(|_| {}).await;
    let (id, classic, workflows) = server.channel().await;
    let client = server.client();
    let fault = format!("/api/v1/sandbox/{id}/fault");
    for (name, code) in [
        ("reset", "upstream-reset"),
        ("garbage", "upstream-protocol-error"),
    ] {
        client
            .api(
                "PUT",
                &fault,
                &format!(r#"{{"fault":"{name}","remaining":2}}"#),
            )
            .await;
        assert_eq!(
            problem(&server.deliver(&classic, r#"{"text":"x"}"#).await),
            code
        );
        let broken = client.hook(&classic, "{}").await;
        assert!(
            broken.status == 0 || broken.body.len() < 65_535,
            "breaks off: {broken:?}"
        );
    }
    client
        .api("PUT", &fault, r#"{"fault":"gzip-bomb","remaining":1}"#)
        .await;
    assert_eq!(
        client.hook(&classic, "{}").await.header("content-encoding"),
        Some("gzip")
    );
    client
        .api("PUT", &fault, r#"{"fault":"server-error"}"#)
        .await;
    assert_eq!(client.hook(&workflows, ENVELOPE).await.status, 500);
    let view = client.api("PUT", &fault, r#"{"fault":null}"#).await.json();
    assert_eq!(view["fault"], serde_json::Value::Null);
    assert_eq!(client.hook(&workflows, ENVELOPE).await.status, 202);
}

#[tokio::test]
async fn channels_are_made_and_emptied() {
    let server = Server::start(|_| {}).await;
    let client = server.client();
    let made = client
        .api("POST", "/api/v1/sandbox", r#"{"name":"Second"}"#)
        .await;
    assert_eq!((made.status, &made.json()["name"]), (201, &"Second".into()));
    let channel = made.json();
    let (id, url) = (
        channel["id"].as_str().expect("an id"),
        channel["classicUrl"].as_str().expect("a URL"),
    );
    client.hook(url, r#"{"text":"x"}"#).await;
    let path = format!("/api/v1/sandbox/{id}/messages");
    assert_eq!(client.send("DELETE", &path, "", b"").await.status, 403);
    assert_eq!(
        client
            .send("DELETE", &path, "X-Relay-Client: 1\r\n", b"")
            .await
            .status,
        204
    );
    assert_eq!(
        client.get(&path).await.json()["messages"]
            .as_array()
            .map(Vec::len),
        Some(0)
    );
    assert_eq!(
        client.get("/api/v1/sandbox").await.json()["channels"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    assert_eq!(
        problem(&client.get("/api/v1/sandbox/none/messages").await),
        "not-found"
    );
}

#[tokio::test]
async fn a_restart_loses_no_message_and_keeps_the_urls() {
    let folder = std::env::temp_dir().join(format!("cardwright-restart-{}", std::process::id()));
    let storage = Storage::Folder(folder.clone());
    let mut before = Server::start(|settings| settings.storage = storage.clone()).await;
    let (id, classic, _) = before.channel().await;
    before.client().hook(&classic, r#"{"text":"kept"}"#).await;
    let busy = card_relay::sandbox::Sandbox::open(&storage, before.address);
    let refusal = busy.err().expect("one process per folder").to_string();
    assert!(refusal.contains("used by another cardwright"), "{refusal}");
    before.stop();
    drop(before);
    let mut after = None;
    for _ in 0..40 {
        match card_relay::sandbox::Sandbox::open(
            &storage,
            "127.0.0.1:1".parse().expect("an address"),
        ) {
            Ok(sandbox) => {
                after = Some(sandbox);
                break;
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    let sandbox = after.expect("the folder is free again");
    let kept = sandbox
        .with(move |host| {
            let room = host.room(&id).cloned().expect("the channel");
            room.channel
                .messages()
                .map(|m| m.body.to_string())
                .collect::<Vec<_>>()
        })
        .await
        .expect("an answer");
    assert_eq!(kept, [r#"{"text":"kept"}"#]);
    drop(sandbox);
    let _ = std::fs::remove_dir_all(folder);
}

#[tokio::test]
async fn a_full_disk_says_so_and_reading_goes_on() {
    let server = Server::start(|settings| settings.storage = Storage::Tiny(12)).await;
    let (id, classic, _) = server.channel().await;
    let body = format!(r#"{{"text":"{}"}}"#, "x".repeat(20_000));
    let mut refused = None;
    for _ in 0..4 {
        let reply = server.client().hook(&classic, &body).await;
        if reply.status != 200 {
            refused = Some(reply);
            break;
        }
    }
    let refused = refused.expect("a small store fills up");
    assert_eq!(
        (refused.status, problem(&refused)),
        (507, "sandbox-storage-full".into())
    );
    let path = format!("/api/v1/sandbox/{id}/messages");
    let kept = server.client().get(&path).await.json()["messages"]
        .as_array()
        .map(Vec::len);
    assert!(kept >= Some(1), "what was answered is still there");
    server
        .client()
        .send("DELETE", &path, "X-Relay-Client: 1\r\n", b"")
        .await;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert_eq!(
        server
            .client()
            .hook(&classic, r#"{"text":"again"}"#)
            .await
            .text(),
        "1",
        "space is back"
    );
}

/// Reads server-sent events until `wanted` appears.
async fn until(stream: &mut TcpStream, wanted: &str) -> String {
    let mut seen = String::new();
    let mut piece = [0; 4096];
    while !seen.contains(wanted) {
        let read = timeout(Duration::from_secs(5), stream.read(&mut piece)).await;
        let length = read
            .unwrap_or_else(|_| panic!("{wanted} did not come: {seen}"))
            .expect("bytes");
        assert!(length > 0, "closed before {wanted}: {seen}");
        seen.push_str(&String::from_utf8_lossy(&piece[..length]));
    }
    seen
}

async fn listen(server: &Server, id: &str, headers: &str) -> TcpStream {
    let mut stream = server.client().open().await;
    let request = format!(
        "GET /api/v1/sandbox/{id}/events HTTP/1.1\r\nHost: {}\r\n{headers}\r\n",
        server.address
    );
    stream
        .write_all(request.as_bytes())
        .await
        .expect("a request");
    stream
}

#[tokio::test]
async fn readers_hear_of_messages_runs_and_the_end() {
    let mut server = Server::start(|_| {}).await;
    let (id, classic, workflows) = server.channel().await;
    server.client().hook(&classic, r#"{"text":"old"}"#).await;
    let mut live = listen(&server, &id, "").await;
    until(&mut live, "text/event-stream").await;
    server.client().hook(&workflows, ENVELOPE).await;
    let seen = until(&mut live, "event: run").await;
    assert!(
        seen.contains("event: message") && seen.contains("id: 2"),
        "{seen}"
    );
    assert!(!seen.contains("old"), "only what is new: {seen}");
    let mut back = listen(&server, &id, "Last-Event-ID: 0\r\n").await;
    let missed = until(&mut back, "event: run").await;
    assert!(
        missed.contains("old") && missed.contains("id: 2"),
        "{missed}"
    );
    server
        .client()
        .send(
            "DELETE",
            &format!("/api/v1/sandbox/{id}/messages"),
            "X-Relay-Client: 1\r\n",
            b"",
        )
        .await;
    until(&mut live, "event: cleared").await;
    server.stop();
    until(&mut live, "event: shutdown").await;
}
