//! Helpers of the tests: a server, a raw client, an upstream with faults, a resolver that lies.
#![allow(dead_code, unreachable_pub, unused_imports, clippy::disallowed_methods)]

pub mod client;
pub mod names;
pub mod upstream;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use card_relay::config::{Limits, Timeouts};
use card_relay::egress::{AddressPolicy, DenyReason, EgressParts, Wire};
use card_relay::{Settings, State, server};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

pub use client::{Client, Reply};
pub use names::Names;
pub use upstream::{Step, Upstream};

/// A webhook URL whose parts are easy to find again in logs.
pub const CLASSIC: &str = "https://contoso.webhook.office.com/webhookb2/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e@0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e/IncomingWebhook/ca9a41ca9a41ca9a41ca9a41ca9a41ca/0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e";
/// A flow's URL with its signature.
pub const FLOW: &str = "https://prod-08.westus.logic.azure.com/workflows/0123456789abcdef0123456789abcdef/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=CANARYSIGCANARYSIG";

/// Lets tests dial loopback; given in code, never by configuration.
pub struct Anywhere;

impl AddressPolicy for Anywhere {
    fn check(&self, _: IpAddr) -> Result<(), DenyReason> {
        Ok(())
    }
}

/// Times short enough for a test and long enough for a busy machine.
pub fn short() -> Timeouts {
    Timeouts {
        client: Duration::from_millis(700),
        dns: Duration::from_millis(700),
        connect: Duration::from_millis(700),
        tls: Duration::from_millis(700),
        first_byte: Duration::from_millis(900),
        total: Duration::from_secs(4),
        drain: Duration::from_millis(500),
    }
}

/// A running server.
pub struct Server {
    pub address: SocketAddr,
    pub state: State,
    pub log: Arc<Mutex<Vec<String>>>,
    stop: Option<oneshot::Sender<()>>,
}

impl Server {
    /// With a resolver that must not be asked, and settings as changed by `change`.
    pub async fn start(change: impl FnOnce(&mut Settings)) -> Self {
        Self::with(Names::none(), Wire::Plain, change).await
    }

    /// In front of one upstream, whatever the name.
    pub async fn before(upstream: &Upstream) -> Self {
        let names = Names::fixed(vec![upstream.address]);
        Self::with(names, upstream.wire(), |_| {}).await
    }

    pub async fn with(names: Names, wire: Wire, change: impl FnOnce(&mut Settings)) -> Self {
        Self::with_policy(names, wire, Arc::new(Anywhere), change).await
    }

    pub async fn with_policy(
        names: Names,
        wire: Wire,
        policy: Arc<dyn AddressPolicy>,
        change: impl FnOnce(&mut Settings),
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        let (log, mut settings) = (Arc::new(Mutex::new(Vec::new())), Settings::new(address));
        settings.timeouts = short();
        let lines = Arc::clone(&log);
        settings.log = Arc::new(move |line| lines.lock().expect("lines").push(line.to_owned()));
        change(&mut settings);
        let parts = EgressParts {
            resolver: Arc::new(names),
            policy,
            wire,
            timeouts: settings.timeouts,
            limits: settings.limits,
        };
        let state = State::with_egress(settings, parts).expect("a state");
        let (stop, stopped) = oneshot::channel();
        let serving = state.clone();
        tokio::spawn(async move {
            server::serve(listener, serving, async move {
                let _ = stopped.await;
            })
            .await;
        });
        Self {
            address,
            state,
            log,
            stop: Some(stop),
        }
    }

    pub fn client(&self) -> Client {
        Client(self.address)
    }

    pub fn stop(&mut self) {
        drop(self.stop.take());
    }

    pub fn log_text(&self) -> String {
        self.log.lock().expect("lines").join("\n")
    }

    /// Delivers without repetitions.
    pub async fn deliver(&self, target: &str, payload: &str) -> Reply {
        let body = format!(
            r#"{{"target":{},"payload":{payload},"options":{{"retry":false}}}}"#,
            json!(target)
        );
        self.client().api("POST", "/api/v1/deliver", &body).await
    }

    /// Id and both URLs of the first channel.
    pub async fn channel(&self) -> (String, String, String) {
        let reply = self.client().get("/api/v1/sandbox").await;
        let first = &reply.json()["channels"][0];
        let text = |name: &str| first[name].as_str().expect("a text").to_owned();
        (text("id"), text("classicUrl"), text("workflowsUrl"))
    }
}

/// The usual limits.
pub fn limits() -> Limits {
    Limits::default()
}

/// The `code` of a problem document, which must be one.
pub fn problem(reply: &Reply) -> String {
    assert_eq!(
        reply.header("content-type"),
        Some("application/problem+json"),
        "{reply:?}"
    );
    let value: Value = reply.json();
    assert_eq!(value["status"], reply.status);
    assert_eq!(value["requestId"].as_str(), reply.header("x-request-id"));
    value["code"].as_str().expect("a code").to_owned()
}
