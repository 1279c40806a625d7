//! Running the real program.
#![allow(dead_code, unreachable_pub, clippy::disallowed_methods)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, Stdio};

use serde_json::Value;

/// The exit code and what was printed.
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// Runs `cardwright` to its end; environment variables as pairs.
pub fn cardwright(args: &[&str], stdin: &str, env: &[(&str, &str)]) -> Ran {
    with_bytes(args, stdin.as_bytes(), env)
}

/// As [`cardwright`], with any bytes on standard input.
pub fn with_bytes(args: &[&str], stdin: &[u8], env: &[(&str, &str)]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cardwright"))
        .args(args)
        .env_remove("CARDWRIGHT_WEBHOOK_URL")
        .envs(env.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("standard input");
    // A program that refuses its arguments does not read.
    let _ = input.write_all(stdin);
    drop(input);
    let done = child.wait_with_output().expect("the program ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        code: done.status.code(),
        out: text(done.stdout),
        err: text(done.stderr),
    }
}

/// A fresh folder of a test.
pub fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("cardwright-cli-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A file in the folder of a test.
pub fn file(name: &str, content: &str) -> String {
    let path = folder(name).join("card.json");
    std::fs::write(&path, content).expect("a file");
    path.display().to_string()
}

/// `cardwright serve --json` that is ended with the test.
pub struct Served {
    child: Child,
    pub ready: Value,
}

impl Served {
    pub fn start(args: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cardwright"))
            .args(["serve", "--listen", "127.0.0.1:0", "--json"])
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        let out = child.stdout.take().expect("standard output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let ready = serde_json::from_str(&line).unwrap_or_else(|_| panic!("no JSON: {line}"));
        Self { child, ready }
    }

    pub fn url(&self, shape: &str) -> String {
        self.ready["sandbox"][shape]
            .as_str()
            .expect("a URL")
            .to_owned()
    }

    /// One plain request; the whole answer.
    pub fn request(&self, method: &str, path: &str, body: &str) -> String {
        let app = self.ready["app"].as_str().expect("a URL");
        let host = app.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).expect("a connection");
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    }

    /// Ends it as a service manager does; its exit code and what it logged.
    pub fn terminate(mut self) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .expect("kill runs");
        assert!(sent.success());
        let mut log = String::new();
        let mut err: ChildStderr = self.child.stderr.take().expect("standard error");
        err.read_to_string(&mut log).expect("text");
        (self.child.wait().expect("it ends").code(), log)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
