//! What all requests share.

use std::net::SocketAddr;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;

use card_teams::Policy;

use crate::config::{Limits, Timeouts};
use crate::deliver::Deliverer;
use crate::egress::{Egress, EgressParts};
use crate::guard::Origins;
use crate::sandbox::{Sandbox, Storage};

/// What a server is started with.
pub struct Settings {
    /// The address that is bound; its port is part of every `Host` and sandbox URL.
    pub listen: SocketAddr,
    /// Folder of the built app; `None` serves a page that says how to build it.
    pub app: Option<PathBuf>,
    /// Where the sandbox channel keeps its messages.
    pub storage: Storage,
    /// Further origins that may use the API, exactly as a browser writes them.
    pub origins: Vec<String>,
    /// Sizes and counts.
    pub limits: Limits,
    /// Times.
    pub timeouts: Timeouts,
    /// Takes one line of JSON per delivery; it never holds a URL, a payload or an answer.
    pub log: Log,
}

/// Takes finished log lines.
pub(crate) type Log = Arc<dyn Fn(&str) + Send + Sync>;

impl Settings {
    /// The usual limits, nothing stored, nothing logged.
    pub fn new(listen: SocketAddr) -> Self {
        Self {
            listen,
            app: None,
            storage: Storage::Memory,
            origins: Vec::new(),
            limits: Limits::default(),
            timeouts: Timeouts::default(),
            log: Arc::new(|_| {}),
        }
    }
}

/// Why a server cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Only loopback may be bound: the local profile has no accounts.
    #[error(
        "{0} is reachable from other machines. Listen on 127.0.0.1 or [::1]: everybody who reaches the relay may use it."
    )]
    NotLoopback(SocketAddr),
    /// The TLS library refused its own defaults.
    #[error("the TLS library cannot start: {0}")]
    Tls(#[from] rustls::Error),
    /// The data folder cannot be used.
    #[error(transparent)]
    Storage(#[from] crate::sandbox::StoreError),
}

/// Shared by all requests; cloning is cheap.
#[derive(Clone)]
pub struct State(Arc<Inner>);

/// The parts of a [`State`].
pub struct Inner {
    pub(crate) origins: Origins,
    pub(crate) app: Option<PathBuf>,
    pub(crate) deliverer: Deliverer,
    pub(crate) sandbox: Sandbox,
    pub(crate) policy: Policy,
    pub(crate) limits: Limits,
    pub(crate) timeouts: Timeouts,
    pub(crate) log: Log,
}

impl Deref for State {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl State {
    /// Prepares a server that delivers to the public internet.
    ///
    /// # Errors
    /// [`StartError`], with a sentence for the person who started it.
    pub fn start(settings: Settings) -> Result<Self, StartError> {
        let parts = EgressParts::public(settings.timeouts, settings.limits)?;
        Self::with_egress(settings, parts)
    }

    /// As [`State::start`] with another way out, for tests and benchmarks.
    ///
    /// # Errors
    /// [`StartError`].
    pub fn with_egress(settings: Settings, parts: EgressParts) -> Result<Self, StartError> {
        if !settings.listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(settings.listen));
        }
        let sandbox = Sandbox::open(&settings.storage, settings.listen)?;
        Ok(Self(Arc::new(Inner {
            origins: Origins::new(settings.listen.port(), settings.origins),
            app: settings.app,
            deliverer: Deliverer::new(Egress::new(parts), settings.limits, settings.timeouts),
            sandbox,
            policy: Policy::default(),
            limits: settings.limits,
            timeouts: settings.timeouts,
            log: settings.log,
        })))
    }

    /// The sandbox channels of this server.
    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }
}
