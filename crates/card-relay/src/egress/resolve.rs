//! From a host name to socket addresses.

use std::future::Future;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;

/// The answer of a resolver, in the order it prefers.
pub type Resolving = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// Turns a host name into addresses. Tests bring their own; nothing else does.
pub trait Resolve: Send + Sync {
    /// Looks up `host`; every address carries the port to dial.
    fn resolve(&self, host: &str, port: u16) -> Resolving;
}

/// The resolver of the operating system, so that a company's DNS set-up holds here too. Whatever
/// it answers (hosts file, search domains, internal names) is classified before it is dialled.
#[derive(Clone, Copy, Debug)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    // The one place that may look a name up: its answers go through the classifier.
    #[allow(clippy::disallowed_methods)]
    fn resolve(&self, host: &str, port: u16) -> Resolving {
        let host = host.trim_matches(['[', ']']).to_owned();
        Box::pin(async move {
            if let Ok(ip) = host.parse::<IpAddr>() {
                return Ok(vec![SocketAddr::new(ip, port)]);
            }
            Ok(tokio::net::lookup_host((host.as_str(), port))
                .await?
                .collect())
        })
    }
}
