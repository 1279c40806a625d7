//! One POST and its answer, within limits and times.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use card_teams::Secret;
use http::{HeaderMap, HeaderValue, Request, Response, Uri, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client, connect::capture_connection};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use tokio::time::timeout_at;

use super::connector::Connector;
use super::error::EgressError;
use super::policy::{AddressPolicy, LoopbackOnly, PublicOnly};
use super::resolve::{Resolve, SystemResolver};
use crate::config::{Limits, Timeouts};

/// What travels on the dialled socket. Only tests and the sandbox on loopback use plain text.
#[derive(Clone)]
pub enum Wire {
    /// TLS 1.2 or 1.3 with this configuration.
    Tls(Arc<ClientConfig>),
    /// Plain HTTP.
    Plain,
}

/// What an [`Egress`] is made of; exchangeable in code so that tests can bring a resolver, a
/// policy and a certificate authority of their own.
pub struct EgressParts {
    /// Name to addresses.
    pub resolver: Arc<dyn Resolve>,
    /// Which addresses may be dialled.
    pub policy: Arc<dyn AddressPolicy>,
    /// TLS or plain.
    pub wire: Wire,
    /// Time limits of each phase.
    pub timeouts: Timeouts,
    /// Size limits of the answer.
    pub limits: Limits,
}

impl EgressParts {
    /// The public internet over TLS with the certificate authorities that Mozilla trusts.
    ///
    /// # Errors
    /// The TLS library's, when its own defaults do not fit together.
    pub fn public(timeouts: Timeouts, limits: Limits) -> Result<Self, rustls::Error> {
        Ok(Self {
            resolver: Arc::new(SystemResolver),
            policy: Arc::new(PublicOnly),
            wire: Wire::Tls(Arc::new(tls_config(webpki_root_store())?)),
            timeouts,
            limits,
        })
    }

    /// This machine only, without TLS: for the sandbox channel of another process.
    pub fn loopback(timeouts: Timeouts, limits: Limits) -> Self {
        Self {
            resolver: Arc::new(SystemResolver),
            policy: Arc::new(LoopbackOnly),
            wire: Wire::Plain,
            timeouts,
            limits,
        }
    }
}

fn webpki_root_store() -> rustls::RootCertStore {
    rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    }
}

/// A client configuration that trusts `roots`, speaks HTTP/1.1 and logs no keys.
///
/// # Errors
/// The TLS library's, when its own defaults do not fit together.
pub fn tls_config(roots: rustls::RootCertStore) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// One message to send.
pub struct Order {
    /// Where to, in canonical form.
    pub url: Secret,
    /// The exact bytes of the body.
    pub body: Bytes,
    /// The moment after which nothing is waited for any more.
    pub deadline: Instant,
}

/// The answer of an upstream, bounded. Everything in it is the other side's word.
#[derive(Clone, Debug)]
pub struct Received {
    /// HTTP status.
    pub status: u16,
    /// Answer headers; only the few named in requirement H-2 are ever read.
    pub headers: HeaderMap,
    /// At most [`Limits::upstream_body`] bytes.
    pub body: Bytes,
    /// True when there was more, or it did not come in time.
    pub truncated: bool,
    /// True when the body was compressed unasked, and therefore not read.
    pub encoded: bool,
    /// Time until the headers came.
    pub first_byte: Duration,
}

/// The client for one address policy, with its pool of connections.
#[derive(Clone)]
pub struct Egress {
    client: Client<Connector, Full<Bytes>>,
    timeouts: Timeouts,
    limits: Limits,
}

impl Egress {
    /// Builds the client.
    pub fn new(parts: EgressParts) -> Self {
        let (timeouts, limits) = (parts.timeouts, parts.limits);
        let connector = Connector {
            resolver: parts.resolver,
            policy: parts.policy,
            wire: parts.wire,
            timeouts,
        };
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(30))
            .pool_max_idle_per_host(limits.idle_connections)
            .http1_max_buf_size(limits.upstream_headers)
            .http1_max_headers(64)
            .build(connector);
        Self {
            client,
            timeouts,
            limits,
        }
    }

    /// Sends one POST and reads its bounded answer. Redirects are answers like any other.
    ///
    /// # Errors
    /// The phase that failed; [`EgressError::not_sent`] tells whether bytes may have arrived.
    pub async fn post(&self, order: Order) -> Result<Received, EgressError> {
        let begun = Instant::now();
        let response = self.head(&order, begun).await?;
        let first_byte = begun.elapsed();
        let (parts, body) = response.into_parts();
        let encoded = is_encoded(&parts.headers);
        let (body, truncated) = match encoded {
            true => (Bytes::new(), true),
            false => read(body, self.limits.upstream_body, order.deadline).await?,
        };
        Ok(Received {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body,
            truncated,
            encoded,
            first_byte,
        })
    }

    async fn head(&self, order: &Order, begun: Instant) -> Result<Response<Incoming>, EgressError> {
        let mut request = request(order)?;
        let captured = capture_connection(&mut request);
        let until = order.deadline.min(begun + self.timeouts.first_byte);
        match timeout_at(until.into(), self.client.request(request)).await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(error)) => Err(phase(&error)),
            // Without a connection no byte can have left.
            Err(_) if captured.connection_metadata().is_none() => Err(EgressError::Connect),
            Err(_) => Err(EgressError::Timeout),
        }
    }
}

/// The complete header list towards an upstream; nothing of the client's is copied (H-1).
fn request(order: &Order) -> Result<Request<Full<Bytes>>, EgressError> {
    let uri: Uri = order.url.expose().parse().map_err(|_| EgressError::Dns)?;
    let mut request = Request::post(uri)
        .body(Full::new(order.body.clone()))
        .map_err(|_| EgressError::Dns)?;
    let headers = request.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(
        header::ACCEPT_ENCODING,
        HeaderValue::from_static("identity"),
    );
    headers.insert(
        header::USER_AGENT,
        HeaderValue::from_static(crate::USER_AGENT),
    );
    headers.insert(header::VIA, HeaderValue::from_static(crate::VIA));
    Ok(request)
}

fn is_encoded(headers: &HeaderMap) -> bool {
    let mut codings = headers.get_all(header::CONTENT_ENCODING).iter();
    codings.any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// Reads at most `limit` bytes until the deadline. A slow body is cut; a broken one is an error.
async fn read(
    mut body: Incoming,
    limit: usize,
    deadline: Instant,
) -> Result<(Bytes, bool), EgressError> {
    let mut kept = Vec::new();
    loop {
        let Ok(frame) = timeout_at(deadline.into(), body.frame()).await else {
            return Ok((kept.into(), true));
        };
        let Some(frame) = frame else {
            return Ok((kept.into(), false));
        };
        let Ok(data) = frame.map_err(|e| broken(&e))?.into_data() else {
            continue;
        };
        let room = limit - kept.len();
        kept.extend_from_slice(&data[..data.len().min(room)]);
        if data.len() > room {
            return Ok((kept.into(), true));
        }
    }
}

fn phase(error: &hyper_util::client::legacy::Error) -> EgressError {
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if let Some(known) = inner.downcast_ref::<EgressError>() {
            return *known;
        }
        if let Some(hyper) = inner.downcast_ref::<hyper::Error>() {
            return broken(hyper);
        }
        cause = inner.source();
    }
    EgressError::Reset
}

fn broken(error: &hyper::Error) -> EgressError {
    if error.is_parse_too_large() {
        EgressError::HeadersTooLarge
    } else if error.is_parse() || error.is_parse_status() {
        EgressError::Protocol
    } else {
        EgressError::Reset
    }
}
