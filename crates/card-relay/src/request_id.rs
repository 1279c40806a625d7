//! A fresh id for every answer; a client's own is never taken over.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use http::{HeaderName, HeaderValue};

/// The response header that carries it.
pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// 32 hexadecimal digits: a random half for the process, a counted half for the request.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct RequestId(String);

impl RequestId {
    /// The next id.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        static PROCESS: OnceLock<u64> = OnceLock::new();
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let process = *PROCESS.get_or_init(|| u64::from_be_bytes(crate::random::bytes()));
        Self(format!(
            "{process:016x}{:016x}",
            NEXT.fetch_add(1, Ordering::Relaxed)
        ))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a header value.
    pub fn header(&self) -> HeaderValue {
        HeaderValue::from_str(&self.0).unwrap_or(HeaderValue::from_static("-"))
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
