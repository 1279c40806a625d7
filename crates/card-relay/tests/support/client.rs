//! A client that sends exactly the bytes it is told to.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Talks to one server, one connection per request.
#[derive(Clone, Copy)]
pub struct Client(pub SocketAddr);

/// An answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Reply {
    /// Reads the first answer in `bytes`; status 0 when there is none.
    pub fn read(bytes: &[u8]) -> Self {
        let end = bytes
            .windows(4)
            .position(|w| w == b"\r\n\r\n")
            .unwrap_or(bytes.len());
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|s| s.parse().ok())
            .unwrap_or(0);
        let body = bytes.get(end + 4..).unwrap_or_default().to_vec();
        Self { status, head, body }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }
}

impl Client {
    /// A bare connection.
    pub async fn open(self) -> TcpStream {
        TcpStream::connect(self.0).await.expect("a connection")
    }

    /// Sends bytes and reads until the server closes.
    pub async fn raw(self, bytes: &[u8]) -> Vec<u8> {
        let mut stream = self.open().await;
        // The server may refuse and close before everything is written.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let reading = stream.read_to_end(&mut answer);
        let _ = timeout(Duration::from_secs(8), reading)
            .await
            .expect("the server closes");
        answer
    }

    pub async fn send(self, method: &str, path: &str, headers: &str, body: &[u8]) -> Reply {
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
            self.0,
            body.len()
        );
        Reply::read(&self.raw(&[head.as_bytes(), body].concat()).await)
    }

    pub async fn get(self, path: &str) -> Reply {
        self.send("GET", path, "", b"").await
    }

    /// As the page does.
    pub async fn api(self, method: &str, path: &str, body: &str) -> Reply {
        let headers = "X-Relay-Client: 1\r\nContent-Type: application/json\r\n";
        self.send(method, path, headers, body.as_bytes()).await
    }

    /// As `curl -d` to a webhook URL of the sandbox.
    pub async fn hook(self, url: &str, body: &str) -> Reply {
        let path = url.splitn(4, '/').nth(3).expect("a path");
        let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
        self.send("POST", &format!("/{path}"), headers, body.as_bytes())
            .await
    }
}
