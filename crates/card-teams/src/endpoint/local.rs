//! The sandbox channel on this machine: `http://localhost:…/sandbox/…` in both URL shapes.

use url::{Host, Url};

use super::shape;
use super::{Cloud, Endpoint, EndpointKind};
use crate::Secret;

/// The path under which a host serves the sandbox channel.
pub const SANDBOX_PREFIX: &str = "/sandbox/";

/// Recognises a sandbox URL on loopback; any other URL is `None`.
pub(super) fn recognise(text: &str) -> Option<Endpoint> {
    let url = Url::parse(text).ok()?;
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    if !plain || !matches!(url.scheme(), "http" | "https") || !is_loopback(&url) {
        return None;
    }
    let path = url.path().strip_prefix(SANDBOX_PREFIX)?;
    Some(Endpoint {
        kind: kind(path)?,
        generation: shape::connector(path),
        cloud: Cloud::Local,
        host: url.host_str()?.to_owned(),
        url: Secret::new(url.as_str()),
    })
}

/// Which sandbox channel a path (after [`SANDBOX_PREFIX`]) addresses.
pub(super) fn kind(path: &str) -> Option<EndpointKind> {
    if shape::connector(path).is_some() {
        Some(EndpointKind::SandboxClassic)
    } else if shape::is_trigger(path) {
        Some(EndpointKind::SandboxWorkflows)
    } else {
        None
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}
