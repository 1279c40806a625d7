//! Limits and times of the local profile, each in one place. Tests make them short in code.

use std::time::Duration;

/// Sizes and counts. Bytes unless said otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Largest request body of any API or sandbox route.
    pub envelope: usize,
    /// Largest message that Teams takes.
    pub payload: usize,
    /// Most nested arrays and objects in a payload (levels).
    pub depth: usize,
    /// Part of an upstream's body that is kept.
    pub upstream_body: usize,
    /// Largest header block of an upstream's answer.
    pub upstream_headers: usize,
    /// Idle upstream connections kept for one host (count).
    pub idle_connections: usize,
    /// Deliveries at the same time (count).
    pub in_flight: usize,
    /// Client connections at the same time (count).
    pub connections: usize,
    /// Headers of one client request (count).
    pub headers: usize,
    /// Header block of one client request.
    pub header_block: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            envelope: 64 * 1024,
            payload: card_teams::size::LIMIT,
            depth: 64,
            upstream_body: 16 * 1024,
            upstream_headers: 16 * 1024,
            idle_connections: 2,
            in_flight: 64,
            connections: 512,
            headers: 64,
            header_block: 16 * 1024,
        }
    }
}

/// How long each phase may take.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// A client's request head, and its body.
    pub client: Duration,
    /// Name resolution.
    pub dns: Duration,
    /// TCP connection.
    pub connect: Duration,
    /// TLS handshake.
    pub tls: Duration,
    /// From the sent request to the answer's headers.
    pub first_byte: Duration,
    /// One delivery with all its attempts.
    pub total: Duration,
    /// In-flight requests at shutdown.
    pub drain: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            client: Duration::from_secs(10),
            dns: Duration::from_secs(4),
            connect: Duration::from_secs(5),
            tls: Duration::from_secs(5),
            first_byte: Duration::from_secs(15),
            total: Duration::from_secs(30),
            drain: Duration::from_secs(5),
        }
    }
}
