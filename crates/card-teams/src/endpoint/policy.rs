//! Which URLs may be posted to: gates T-2 to T-6 of the relay's target policy, in order.

use url::{Host, Url};

use super::family::{self, HostFamily};
use super::shape::{self, Generation};
use super::{Endpoint, EndpointError, EndpointKind};
use crate::Secret;

const MAX_URL: usize = 2048;

/// The allow-list of hosts. The gates before it cannot be configured away, and no family can name
/// an IP address, because those are refused before any family is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    families: Vec<HostFamily>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            families: family::standard(),
        }
    }
}

impl Policy {
    /// Adds the host families known only from third-party code (US Government connectors) or from
    /// SDKs for air-gapped clouds.
    pub fn with_opt_in_clouds(mut self) -> Self {
        self.families.extend(family::opt_in());
        self
    }

    /// Adds an operator's own family; it has the path shape of its kind.
    pub fn with_family(mut self, family: HostFamily) -> Self {
        self.families.push(family);
        self
    }

    /// Removes every family for which `unwanted` holds.
    pub fn without(mut self, unwanted: impl Fn(&HostFamily) -> bool) -> Self {
        self.families.retain(|family| !unwanted(family));
        self
    }

    /// The families in force.
    pub fn families(&self) -> &[HostFamily] {
        &self.families
    }

    /// Judges one URL. Never repairs: a text the URL parser would change is refused.
    pub fn check(&self, text: &str) -> Result<Endpoint, EndpointError> {
        let authority = gate(text)?;
        let url = Url::parse(text).map_err(|_| EndpointError::Unparseable)?;
        let host = domain(&url)?;
        canonical(text, authority, &url)?;
        labels(&host)?;
        let family = self
            .families
            .iter()
            .find(|family| family.matches(&host))
            .ok_or(EndpointError::HostNotAllowed)?;
        let generation = path(family, &url)?;
        shape::query(family.kind, url.query())?;
        Ok(Endpoint {
            url: Secret::new(url.as_str()),
            kind: family.kind,
            cloud: family.cloud,
            generation,
            host: host.clone(),
        })
    }
}

/// T-2: cheap checks on the raw text; returns its authority part.
fn gate(text: &str) -> Result<&str, EndpointError> {
    if text.len() > MAX_URL {
        return Err(EndpointError::TooLong);
    }
    if text
        .bytes()
        .any(|b| !(0x21..=0x7E).contains(&b) || b == b'\\')
    {
        return Err(EndpointError::BadCharacters);
    }
    let authority = authority(text).ok_or(EndpointError::NotHttps)?;
    match authority {
        a if a.contains('@') => Err(EndpointError::Userinfo),
        a if a.contains('%') => Err(EndpointError::BadCharacters),
        a => Ok(a),
    }
}

fn authority(text: &str) -> Option<&str> {
    let scheme = text
        .get(..8)
        .filter(|s| s.eq_ignore_ascii_case("https://"))?;
    text[scheme.len()..].split(['/', '?', '#']).next()
}

/// T-3: what the parsed URL must be; returns its host name.
fn domain(url: &Url) -> Result<String, EndpointError> {
    if !url.username().is_empty() || url.password().is_some() {
        return Err(EndpointError::Userinfo);
    }
    if url.fragment().is_some() {
        return Err(EndpointError::Fragment);
    }
    if url.port().is_some() {
        return Err(EndpointError::Port);
    }
    match url.host() {
        Some(Host::Domain(name)) => Ok(name.to_owned()),
        Some(_) => Err(EndpointError::IpLiteral),
        None => Err(EndpointError::Unparseable),
    }
}

/// T-4: the parser must have changed nothing but the case of scheme and host and a `:443`.
fn canonical(text: &str, authority: &str, url: &Url) -> Result<(), EndpointError> {
    let host = authority.to_ascii_lowercase();
    let host = host.strip_suffix(":443").unwrap_or(&host);
    let rest = &text["https://".len() + authority.len()..];
    let plain = format!("https://{host}{rest}");
    if plain == url.as_str() {
        Ok(())
    } else {
        Err(EndpointError::NotCanonical)
    }
}

/// T-5: letters, digits and inner hyphens; no international names.
fn labels(host: &str) -> Result<(), EndpointError> {
    let plain = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
            && !label.starts_with("xn--")
    };
    if host.len() <= 253 && host.split('.').all(plain) {
        Ok(())
    } else {
        Err(EndpointError::BadHost)
    }
}

/// T-6: the exact path shape of the family.
fn path(family: &HostFamily, url: &Url) -> Result<Option<Generation>, EndpointError> {
    let path = url.path().strip_prefix('/').unwrap_or_default();
    let matched = match family.kind {
        EndpointKind::ClassicConnector => shape::connector(path).map(Some),
        EndpointKind::Workflows => shape::is_power_platform(path).then_some(None),
        EndpointKind::LogicApps => shape::is_trigger(path).then_some(None),
        EndpointKind::SandboxClassic | EndpointKind::SandboxWorkflows => None,
    };
    let clean = !path.contains('%') && !path.contains("//");
    matched
        .filter(|_| clean)
        .ok_or(EndpointError::PathNotAllowed)
}
