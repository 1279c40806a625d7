//! Why a delivery got no answer. No variant holds the URL, an address or a library's own text.

/// The phase in which sending failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EgressError {
    /// The name has no address, or nobody answered in time.
    #[error("the host name could not be resolved")]
    Dns,
    /// A resolved address, or the peer of the socket, is not allowed.
    #[error("the host name does not lead to the public internet")]
    Forbidden,
    /// No address accepted the connection in time.
    #[error("no connection could be made")]
    Connect,
    /// The TLS handshake failed or took too long.
    #[error("the TLS handshake failed")]
    Tls,
    /// The certificate is not valid for this host.
    #[error("the certificate is not valid for this host")]
    Certificate,
    /// Bytes were sent, no complete answer came in time.
    #[error("no answer came in time")]
    Timeout,
    /// Bytes were sent, then the connection broke.
    #[error("the connection broke before the answer was complete")]
    Reset,
    /// The answer is not HTTP.
    #[error("the answer is not valid HTTP")]
    Protocol,
    /// The answer's headers are larger than 16 KiB or more than 64.
    #[error("the answer's headers are too large")]
    HeadersTooLarge,
}

impl EgressError {
    /// True while no byte of the message can have reached the other side.
    pub const fn not_sent(self) -> bool {
        matches!(
            self,
            Self::Dns | Self::Forbidden | Self::Connect | Self::Tls | Self::Certificate
        )
    }

    /// True when trying again by itself is safe and can help (requirement RT-1).
    pub const fn worth_retrying(self) -> bool {
        matches!(self, Self::Dns | Self::Connect | Self::Tls)
    }
}
