//! The app's files and the headers around them.

mod support;

use std::path::PathBuf;

use support::{Server, problem};

fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cardwright-app-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("assets")).expect("a folder");
    for (name, content) in [
        ("index.html", "<!doctype html>page"),
        ("app-9f2c41d0a7b3e655_bg.wasm", "\0asm"),
        ("app-9f2c41d0a7b3e655_bg.wasm.br", "small"),
        ("assets/editor.js", "export {}"),
    ] {
        std::fs::write(folder.join(name), content).expect("a file");
    }
    folder
}

#[tokio::test]
async fn files_come_with_type_tag_and_the_policy() {
    let server = Server::start(|settings| settings.app = Some(folder())).await;
    let client = server.client();
    for path in ["/", "/channel", "/index.html"] {
        let page = client.get(path).await;
        assert_eq!(
            (page.status, page.text()),
            (200, "<!doctype html>page".into()),
            "{path}"
        );
        assert_eq!(page.header("cache-control"), Some("no-cache"));
        let policy = page.header("content-security-policy").expect("a policy");
        for part in [
            "default-src 'none'",
            "connect-src 'self'",
            "style-src 'self';",
            "script-src 'self' 'wasm-unsafe-eval'",
        ] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("unsafe-inline"));
        assert_eq!(page.header("x-frame-options"), Some("DENY"));
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    }
    let wasm = "/app-9f2c41d0a7b3e655_bg.wasm";
    let plain = client.get(wasm).await;
    assert_eq!(
        (plain.header("content-type"), plain.text()),
        (Some("application/wasm"), "\0asm".into())
    );
    assert_eq!(
        plain.header("cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    let small = client
        .send("GET", wasm, "Accept-Encoding: gzip, br\r\n", b"")
        .await;
    assert_eq!(
        (small.header("content-encoding"), small.text()),
        (Some("br"), "small".into())
    );
    assert_eq!(small.header("content-type"), Some("application/wasm"));
    let tag = plain.header("etag").expect("a tag");
    let known = client
        .send("GET", wasm, &format!("If-None-Match: {tag}\r\n"), b"")
        .await;
    assert_eq!((known.status, known.body.len()), (304, 0));
    let head = client.send("HEAD", "/assets/editor.js", "", b"").await;
    assert_eq!(
        (head.status, head.header("content-length"), head.body.len()),
        (200, Some("9"), 0)
    );
}

#[tokio::test]
async fn nothing_outside_the_folder_is_served() {
    let server = Server::start(|settings| settings.app = Some(folder())).await;
    for path in [
        "/missing.js",
        "/../Cargo.toml",
        "/assets/../../x.js",
        "/%2e%2e/x.js",
        "/assets/%2e%2e/index.html",
        "/.env",
    ] {
        assert_eq!(
            problem(&server.client().get(path).await),
            "not-found",
            "{path}"
        );
    }
}

#[tokio::test]
async fn probes_answer_and_the_table_of_problems_is_readable() {
    let server = Server::start(|_| {}).await;
    let client = server.client();
    assert_eq!(client.get("/healthz").await.json()["status"], "ok");
    assert_eq!(client.get("/version").await.json()["name"], "cardwright");
    let table = client.get("/problems.json").await.json();
    assert!(table.as_array().is_some_and(|rows| rows.len() > 40));
    assert!(client.get("/").await.text().contains("not built yet"));
}
