//! Recognising a webhook URL and judging whether it may be posted to.
//!
//! ```
//! use card_teams::{Endpoint, EndpointError};
//! assert_eq!(
//!     Endpoint::recognise("https://example.org/hook").unwrap_err(),
//!     EndpointError::HostNotAllowed
//! );
//! ```

mod error;
mod family;
mod local;
mod note;
mod policy;
mod shape;

pub use error::EndpointError;
pub use family::HostFamily;
pub use local::SANDBOX_PREFIX;
pub use note::Note;
pub use policy::Policy;
pub use shape::Generation;

use crate::Secret;

/// What answers at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndpointKind {
    /// An incoming webhook or Office 365 connector (`webhook.office.com`), retired in May 2026.
    ClassicConnector,
    /// A Power Automate flow at its Power Platform address.
    Workflows,
    /// A flow at its old address, or an Azure Logic App (`logic.azure.com`).
    LogicApps,
    /// The sandbox channel, at an address shaped like an incoming webhook.
    SandboxClassic,
    /// The sandbox channel, at an address shaped like a flow.
    SandboxWorkflows,
}

/// How an endpoint talks: what it accepts and what its answers mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// Incoming webhook: a bare MessageCard or an envelope; answers `200` with `1`.
    Classic,
    /// Flow trigger: a message envelope; answers `202`.
    Workflows,
}

/// The Microsoft cloud a host belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cloud {
    /// Worldwide.
    Commercial,
    /// US Government Community Cloud.
    Gcc,
    /// GCC High.
    GccHigh,
    /// US Department of Defense.
    Dod,
    /// US Government, level unknown from the host.
    UsGov,
    /// China, operated by 21Vianet.
    China,
    /// US air-gapped clouds.
    AirGapped,
    /// This machine.
    Local,
}

impl EndpointKind {
    /// How endpoints of this kind talk.
    pub const fn dialect(self) -> Dialect {
        match self {
            Self::ClassicConnector | Self::SandboxClassic => Dialect::Classic,
            Self::Workflows | Self::LogicApps | Self::SandboxWorkflows => Dialect::Workflows,
        }
    }

    /// True for the sandbox channel.
    pub const fn is_sandbox(self) -> bool {
        matches!(self, Self::SandboxClassic | Self::SandboxWorkflows)
    }

    /// The name shown to people.
    pub const fn title(self) -> &'static str {
        match self {
            Self::ClassicConnector => "Incoming webhook (retired)",
            Self::Workflows => "Workflows webhook",
            Self::LogicApps => "Logic Apps trigger",
            Self::SandboxClassic => "Sandbox channel, incoming webhook",
            Self::SandboxWorkflows => "Sandbox channel, Workflows",
        }
    }

    /// True when the URL carries its right to post in a `sig` query value.
    pub(crate) const fn is_signed(self) -> bool {
        matches!(self, Self::Workflows | Self::LogicApps)
    }
}

/// A URL that was recognised and may be posted to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    url: Secret,
    kind: EndpointKind,
    cloud: Cloud,
    generation: Option<Generation>,
    host: String,
}

impl Endpoint {
    /// Recognises a pasted URL: the sandbox channel on this machine, or a webhook that the
    /// standard [`Policy`] allows. Surrounding white space is the paster's and is dropped.
    ///
    /// # Errors
    /// The first gate the URL does not pass.
    pub fn recognise(text: &str) -> Result<Self, EndpointError> {
        let text = text.trim();
        match local::recognise(text) {
            Some(endpoint) => Ok(endpoint),
            None => Policy::default().check(text),
        }
    }

    /// The URL in canonical form, exactly as it must be dialled.
    pub fn url(&self) -> &Secret {
        &self.url
    }

    /// What answers there.
    pub fn kind(&self) -> EndpointKind {
        self.kind
    }

    /// How it talks; short for `kind().dialect()`.
    pub fn dialect(&self) -> Dialect {
        self.kind.dialect()
    }

    /// The cloud that runs it.
    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    /// The generation of a connector URL; `None` for flows.
    pub fn generation(&self) -> Option<Generation> {
        self.generation
    }

    /// The host name. It may name the customer, so it does not belong in logs.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The URL with everything secret replaced, for lists and confirmations.
    pub fn masked(&self) -> String {
        format!("{}/… ({})", self.host, self.kind.title())
    }
}

/// Which sandbox channel a request path addresses, for example
/// `/sandbox/workflows/{32 hex}/triggers/manual/paths/invoke`; `None` for any other path.
pub fn sandbox_dialect(path: &str) -> Option<Dialect> {
    let kind = local::kind(path.strip_prefix(SANDBOX_PREFIX)?)?;
    Some(kind.dialect())
}
