//! Resolve, classify, dial, check the peer, handshake: the one component that opens sockets.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Uri;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::error::EgressError;
use super::link::Link;
use super::policy::AddressPolicy;
use super::resolve::Resolve;
use super::send::Wire;
use crate::config::Timeouts;

/// More answers than this are an attack or a mistake (requirement E-8).
const MOST_ADDRESSES: usize = 16;

/// Addresses tried for one connection (requirement E-9).
const MOST_ATTEMPTS: usize = 4;

/// Opens connections for one address policy.
#[derive(Clone)]
pub(super) struct Connector {
    pub(super) resolver: Arc<dyn Resolve>,
    pub(super) policy: Arc<dyn AddressPolicy>,
    pub(super) wire: Wire,
    pub(super) timeouts: Timeouts,
}

impl Service<Uri> for Connector {
    type Response = Link;
    type Error = EgressError;
    type Future = Pin<Box<dyn Future<Output = Result<Link, EgressError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), EgressError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connector = self.clone();
        Box::pin(async move { connector.connect(&uri).await })
    }
}

impl Connector {
    async fn connect(&self, uri: &Uri) -> Result<Link, EgressError> {
        let host = uri.host().ok_or(EgressError::Dns)?;
        let default_port = if uri.scheme_str() == Some("http") {
            80
        } else {
            443
        };
        let port = uri.port_u16().unwrap_or(default_port);
        let addresses = self.resolve(host, port).await?;
        let stream = timeout(self.timeouts.connect, self.dial(&addresses))
            .await
            .map_err(|_| EgressError::Connect)??;
        self.secure(host, stream).await
    }

    /// All addresses of the name, or an error when even one is forbidden: mixed answers are the
    /// signature of DNS rebinding (requirement E-2).
    async fn resolve(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, EgressError> {
        let looking = self.resolver.resolve(host, port);
        let found = timeout(self.timeouts.dns, looking)
            .await
            .map_err(|_| EgressError::Dns)?;
        let addresses = found.map_err(|_| EgressError::Dns)?;
        if addresses.is_empty() || addresses.len() > MOST_ADDRESSES {
            return Err(EgressError::Dns);
        }
        for address in &addresses {
            self.policy
                .check(address.ip())
                .map_err(|_| EgressError::Forbidden)?;
        }
        Ok(addresses)
    }

    /// Tries the classified addresses in turn; a slow one gets its share of the time only.
    async fn dial(&self, addresses: &[SocketAddr]) -> Result<TcpStream, EgressError> {
        let tried = addresses.len().clamp(1, MOST_ATTEMPTS);
        let share = self.timeouts.connect / u32::try_from(tried).unwrap_or(1);
        for address in addresses.iter().take(tried) {
            if let Some(stream) = open(*address, share).await {
                return self.checked(stream, *address);
            }
        }
        Err(EgressError::Connect)
    }

    /// The socket must lead to the very address that was judged (requirement E-3).
    fn checked(&self, stream: TcpStream, dialled: SocketAddr) -> Result<TcpStream, EgressError> {
        let peer = stream.peer_addr().map_err(|_| EgressError::Connect)?;
        if peer.ip() != dialled.ip() || self.policy.check(peer.ip()).is_err() {
            return Err(EgressError::Forbidden);
        }
        stream.set_nodelay(true).map_err(|_| EgressError::Connect)?;
        Ok(stream)
    }

    async fn secure(&self, host: &str, stream: TcpStream) -> Result<Link, EgressError> {
        let Wire::Tls(config) = &self.wire else {
            return Ok(Link::new(stream));
        };
        let name = ServerName::try_from(host.to_owned()).map_err(|_| EgressError::Certificate)?;
        let shake = TlsConnector::from(Arc::clone(config)).connect(name, stream);
        match timeout(self.timeouts.tls, shake).await {
            Ok(Ok(stream)) => Ok(Link::new(stream)),
            Ok(Err(error)) => Err(tls_error(&error)),
            Err(_) => Err(EgressError::Tls),
        }
    }
}

// The one place that may open a socket: its address has been classified.
#[allow(clippy::disallowed_methods)]
async fn open(address: SocketAddr, share: Duration) -> Option<TcpStream> {
    timeout(share, TcpStream::connect(address)).await.ok()?.ok()
}

/// A wrong certificate stays wrong; anything else may pass on a second attempt.
fn tls_error(error: &std::io::Error) -> EgressError {
    let inner = error
        .get_ref()
        .and_then(|e| e.downcast_ref::<rustls::Error>());
    match inner {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => {
            EgressError::Certificate
        }
        _ => EgressError::Tls,
    }
}
