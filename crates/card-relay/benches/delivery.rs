//! CPU of one delivery through the relay beside a bare axum + reqwest pass-through, same run.
//!
//! `cargo bench -p card-relay --bench delivery [-- ROUNDS REQUESTS]`, Linux only (it reads
//! `/proc`). Each system is a process of its own, the upstream too; rounds alternate between the
//! two, 64 requests are under way at a time, plain HTTP on loopback, 4 KB payload.
#![allow(clippy::disallowed_methods, missing_docs)]

use std::io::{BufRead, BufReader};
use std::net::{IpAddr, SocketAddr};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use card_relay::config::{Limits, Timeouts};
use card_relay::egress::{AddressPolicy, DenyReason, EgressParts, Resolve, Resolving, Wire};
use card_relay::{Settings, State, server};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;

const AT_ONCE: usize = 64;

type Sender = Client<HttpConnector, Full<Bytes>>;

fn main() {
    let args: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| arg != "--bench")
        .collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    match args.first().map(String::as_str) {
        Some("upstream") => runtime.block_on(upstream()),
        Some("bare") => runtime.block_on(bare(&args[1])),
        Some("relay") => runtime.block_on(relay(args[1].parse().expect("an address"))),
        _ => {
            let number =
                |at: usize, usual| args.get(at).and_then(|a| a.parse().ok()).unwrap_or(usual);
            runtime.block_on(measure(number(0, 5), number(1, 8_000)));
        }
    }
}

/// Answers like a classic webhook.
async fn upstream() {
    serve(Router::new().fallback(|_: Bytes| async { "1" })).await;
}

/// What the relay is compared with: a body in, the same body out, the answer back.
async fn bare(upstream: &str) {
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let url = format!("http://{upstream}/");
    let pass = move |body: Bytes| async move {
        let answer = client
            .post(url)
            .header("content-type", "application/json")
            .body(body)
            .send()
            .await;
        answer.expect("an answer").bytes().await.expect("a body")
    };
    serve(Router::new().route("/", post(pass))).await;
}

async fn serve(router: Router) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    println!("{}", listener.local_addr().expect("an address"));
    axum::serve(listener, router).await.expect("a server");
}

struct Upstream(SocketAddr);

impl Resolve for Upstream {
    fn resolve(&self, _: &str, _: u16) -> Resolving {
        let address = self.0;
        Box::pin(async move { Ok(vec![address]) })
    }
}

struct Anywhere;

impl AddressPolicy for Anywhere {
    fn check(&self, ip: IpAddr) -> Result<(), DenyReason> {
        // The classifier's cost belongs to the relay; its answer does not matter on loopback.
        let _ = std::hint::black_box(card_relay::egress::is_public(ip));
        Ok(())
    }
}

async fn relay(upstream: SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let limits = Limits {
        idle_connections: AT_ONCE,
        in_flight: AT_ONCE * 2,
        ..Limits::default()
    };
    let timeouts = Timeouts::default();
    let mut settings = Settings::new(address);
    settings.limits = limits;
    settings.log = Arc::new(|line| eprintln!("{line}"));
    let parts = EgressParts {
        resolver: Arc::new(Upstream(upstream)),
        policy: Arc::new(Anywhere),
        wire: Wire::Plain,
        timeouts,
        limits,
    };
    let state = State::with_egress(settings, parts).expect("a state");
    println!("{address}");
    server::serve(listener, state, std::future::pending()).await;
}

/// A child process with its address.
struct System {
    child: Child,
    address: String,
}

impl System {
    fn start(args: &[&str]) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a process");
        let mut address = String::new();
        let out = child.stdout.take().expect("output");
        BufReader::new(out)
            .read_line(&mut address)
            .expect("an address");
        Self {
            child,
            address: address.trim().to_owned(),
        }
    }

    /// CPU time used so far, in microseconds.
    fn cpu(&self) -> f64 {
        let path = format!("/proc/{}/stat", self.child.id());
        let stat = std::fs::read_to_string(path).expect("a process");
        let (_, fields) = stat.rsplit_once(')').expect("a name");
        let ticks: f64 = fields
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|t| t.parse::<f64>().expect("ticks"))
            .sum();
        ticks * 10_000.0
    }

    fn resident_kb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("a process");
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS:"))
            .expect("a size");
        line.split_whitespace()
            .nth(1)
            .and_then(|n| n.parse().ok())
            .expect("a number")
    }
}

impl Drop for System {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn measure(rounds: usize, requests: usize) {
    let upstream = System::start(&["upstream"]);
    let relay = System::start(&["relay", &upstream.address]);
    let bare = System::start(&["bare", &upstream.address]);
    let client: Sender = Client::builder(TokioExecutor::new()).build_http();
    let mut ratios = Vec::new();
    for round in 0..=rounds {
        // Round 0 warms both up and is not counted.
        let count = if round == 0 { 1_000 } else { requests };
        let first = round * 100_000;
        let (bare_cpu, bare_rate) = run(&client, &bare, count, first, bare_request).await;
        let (relay_cpu, relay_rate) = run(&client, &relay, count, first, relay_request).await;
        if round > 0 {
            println!(
                "round {round}: relay {relay_cpu:.1} µs, {relay_rate:.0}/s; bare {bare_cpu:.1} µs, {bare_rate:.0}/s; ratio {:.2}",
                relay_cpu / bare_cpu
            );
            ratios.push(relay_cpu / bare_cpu);
        }
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "CPU per delivery, relay / bare: median {:.2} (goal 1.15)",
        ratios[ratios.len() / 2]
    );
    println!(
        "resident: relay {} KB, bare {} KB",
        relay.resident_kb(),
        bare.resident_kb()
    );
}

/// CPU (µs) per request and requests per second.
async fn run(
    client: &Sender,
    system: &System,
    requests: usize,
    first: usize,
    make: fn(&str, usize) -> http::Request<Full<Bytes>>,
) -> (f64, f64) {
    let (cpu, begun) = (system.cpu(), Instant::now());
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|task| {
            let (client, address) = (client.clone(), system.address.clone());
            tokio::spawn(async move {
                for number in (task..requests).step_by(AT_ONCE) {
                    let answer = client
                        .request(make(&address, first + number))
                        .await
                        .expect("an answer");
                    assert_eq!(answer.status(), 200);
                    answer.into_body().collect().await.expect("a body");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a task");
    }
    let rate = requests as f64 / begun.elapsed().as_secs_f64();
    ((system.cpu() - cpu) / requests as f64, rate)
}

fn payload() -> String {
    format!(r#"{{"type":"message","text":"{}"}}"#, "x".repeat(4_060))
}

fn bare_request(address: &str, _: usize) -> http::Request<Full<Bytes>> {
    let request = http::Request::post(format!("http://{address}/"));
    request
        .body(Full::new(payload().into()))
        .expect("a request")
}

/// Each message goes to a webhook of its own, because each webhook has its rate.
fn relay_request(address: &str, number: usize) -> http::Request<Full<Bytes>> {
    let guid = "0b8fb4ab-1d36-4be6-8b3c-5f6a5f5b1f2e";
    let body = format!(
        r#"{{"target":"https://contoso.webhook.office.com/webhookb2/{guid}@{guid}/IncomingWebhook/{number:032x}/{guid}","payload":{}}}"#,
        payload()
    );
    http::Request::post(format!("http://{address}/api/v1/deliver"))
        .header("content-type", "application/json")
        .header("x-relay-client", "1")
        .body(Full::new(body.into()))
        .expect("a request")
}
