//! An upstream that does what a script says, over real TLS.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use card_relay::egress::{Wire, tls_config};
use rustls::pki_types::PrivateKeyDer;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// One thing to do after a request was read.
#[derive(Clone)]
pub enum Step {
    /// Send bytes.
    Say(Vec<u8>),
    /// Send bytes without end, a piece every so often.
    Drip(Vec<u8>, Duration),
    /// Keep silent.
    Wait(Duration),
    /// Close with a reset.
    Reset,
}

/// An answer with a length and a close.
pub fn answer(status: &str, headers: &str, body: &str) -> Vec<Step> {
    let text = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    vec![Step::Say(text.into_bytes())]
}

/// Listens on loopback; connection *n* follows script *n*, the last one stays.
pub struct Upstream {
    pub address: SocketAddr,
    pub seen: Arc<Mutex<Vec<Vec<u8>>>>,
    roots: RootCertStore,
}

const NAMES: [&str; 2] = [
    "contoso.webhook.office.com",
    "prod-08.westus.logic.azure.com",
];

impl Upstream {
    pub async fn start(scripts: Vec<Vec<Step>>) -> Self {
        Self::named(&NAMES, scripts).await
    }

    /// With a certificate for these names.
    pub async fn named(names: &[&str], scripts: Vec<Vec<Step>>) -> Self {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
        let mut roots = RootCertStore::empty();
        roots.add(made.cert.der().clone()).expect("a root");
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .expect("a configuration");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .await
            .expect("a port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let acceptor = TlsAcceptor::from(Arc::new(config));
        tokio::spawn(accept(listener, acceptor, scripts, Arc::clone(&seen)));
        Self {
            address,
            seen,
            roots,
        }
    }

    /// TLS that trusts this upstream.
    pub fn wire(&self) -> Wire {
        Wire::Tls(Arc::new(
            tls_config(self.roots.clone()).expect("a configuration"),
        ))
    }

    /// How many complete requests came.
    pub fn requests(&self) -> usize {
        self.seen.lock().expect("requests").len()
    }

    pub fn request(&self, number: usize) -> Vec<u8> {
        self.seen.lock().expect("requests")[number].clone()
    }
}

async fn accept(
    listener: TcpListener,
    acceptor: TlsAcceptor,
    scripts: Vec<Vec<Step>>,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
) {
    for number in 0.. {
        let Ok((stream, _)) = listener.accept().await else {
            return;
        };
        let script = scripts[number.min(scripts.len() - 1)].clone();
        tokio::spawn(serve(stream, acceptor.clone(), script, Arc::clone(&seen)));
    }
}

async fn serve(
    stream: TcpStream,
    acceptor: TlsAcceptor,
    script: Vec<Step>,
    seen: Arc<Mutex<Vec<Vec<u8>>>>,
) {
    let Ok(mut stream) = acceptor.accept(stream).await else {
        return;
    };
    let Some(request) = read_request(&mut stream).await else {
        return;
    };
    seen.lock().expect("requests").push(request);
    for step in script {
        if matches!(step, Step::Reset) {
            let _ = stream.get_ref().0.set_zero_linger();
            return;
        }
        if follow(&mut stream, step).await.is_none() {
            return;
        }
    }
    let _ = stream.shutdown().await;
}

async fn follow(stream: &mut (impl AsyncWrite + Unpin), step: Step) -> Option<()> {
    match step {
        Step::Say(bytes) => stream.write_all(&bytes).await.ok()?,
        Step::Wait(time) => tokio::time::sleep(time).await,
        Step::Drip(piece, every) => loop {
            stream.write_all(&piece).await.ok()?;
            stream.flush().await.ok()?;
            tokio::time::sleep(every).await;
        },
        Step::Reset => return None,
    }
    stream.flush().await.ok()
}

async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
            let length = head.split("content-length: ").nth(1)?;
            let length: usize = length.split("\r\n").next()?.parse().ok()?;
            if bytes.len() >= end + 4 + length {
                return Some(bytes);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}
