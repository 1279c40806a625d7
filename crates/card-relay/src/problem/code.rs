//! Every error the relay can answer with: code, status, and what a client may conclude from it.

use card_teams::EndpointError;
use http::StatusCode;
use serde::Serialize;

use crate::egress::EgressError;

/// What is known about the message when a request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Nothing left the relay.
    NotSent,
    /// Bytes left, no complete answer came: it may have been posted.
    Unknown,
    /// The other side answered.
    Sent,
}

/// One row of the table of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable kebab-case name.
    pub name: &'static str,
    /// HTTP status.
    pub status: u16,
    /// True when the same request may succeed later.
    pub retryable: bool,
    /// What is known about the message.
    pub delivery: Delivery,
    /// A few words for people.
    pub title: &'static str,
}

const fn code(name: &'static str, status: u16, retryable: bool, title: &'static str) -> Code {
    Code {
        name,
        status,
        retryable,
        delivery: Delivery::NotSent,
        title,
    }
}

const fn unknown(name: &'static str, status: u16, title: &'static str) -> Code {
    Code {
        name,
        status,
        retryable: false,
        delivery: Delivery::Unknown,
        title,
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $value:expr;)*) => {
        $($(#[$doc])* pub const $name: Code = $value;)*
        /// All rows, for the catalogue at `/problems.json`.
        pub const ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// The body is not JSON.
    INVALID_JSON = code("invalid-json", 400, false, "The request is not valid JSON");
    /// The body is JSON of another shape.
    ENVELOPE_INVALID = code("envelope-invalid", 400, false, "The request has an unexpected shape");
    /// See [`EndpointError::TooLong`].
    TARGET_TOO_LONG = code("target-too-long", 422, false, "The URL is too long");
    /// See [`EndpointError::BadCharacters`].
    TARGET_BAD_CHARACTERS = code("target-bad-characters", 422, false, "The URL has forbidden characters");
    /// See [`EndpointError::NotHttps`].
    TARGET_NOT_HTTPS = code("target-not-https", 422, false, "The URL is not https");
    /// See [`EndpointError::Userinfo`].
    TARGET_USERINFO = code("target-userinfo", 422, false, "The URL has a user name");
    /// See [`EndpointError::Fragment`].
    TARGET_FRAGMENT = code("target-fragment", 422, false, "The URL has a fragment");
    /// See [`EndpointError::Port`].
    TARGET_PORT = code("target-port", 422, false, "The URL names another port");
    /// See [`EndpointError::IpLiteral`].
    TARGET_IP_LITERAL = code("target-ip-literal", 422, false, "The host is an IP address");
    /// See [`EndpointError::NotCanonical`].
    TARGET_NOT_CANONICAL = code("target-not-canonical", 422, false, "The URL is not in plain form");
    /// See [`EndpointError::BadHost`].
    TARGET_BAD_HOST = code("target-bad-host", 422, false, "The host name is malformed");
    /// See [`EndpointError::Unparseable`].
    TARGET_UNPARSEABLE = code("target-unparseable", 422, false, "This is not a URL");
    /// See [`EndpointError::HostNotAllowed`].
    TARGET_HOST_NOT_ALLOWED = code("target-host-not-allowed", 422, false, "The host takes no Teams webhooks");
    /// See [`EndpointError::PathNotAllowed`].
    TARGET_PATH_NOT_ALLOWED = code("target-path-not-allowed", 422, false, "This is not a webhook's address");
    /// See [`EndpointError::NeedsOauth`].
    TARGET_NEEDS_OAUTH = code("target-needs-oauth", 422, false, "The flow asks callers to sign in");
    /// The name leads to an address that is not public.
    TARGET_ADDRESS_FORBIDDEN = code("target-address-forbidden", 422, false, "The host is not on the public internet");
    /// A page of another site asked.
    ORIGIN_NOT_ALLOWED = code("origin-not-allowed", 403, false, "This site may not use the relay");
    /// A browser asked from elsewhere without saying from where.
    CSRF_REJECTED = code("csrf-rejected", 403, false, "Cross-site request refused");
    /// `X-Relay-Client: 1` is missing.
    CLIENT_HEADER_MISSING = code("client-header-missing", 403, false, "A header is missing");
    /// The `Host` is not this relay's.
    HOST_NOT_ALLOWED = code("host-not-allowed", 421, false, "The request is for another host");
    /// The route exists, the method does not.
    METHOD_NOT_ALLOWED = code("method-not-allowed", 405, false, "Method not allowed");
    /// No such route, channel or file.
    NOT_FOUND = code("not-found", 404, false, "Not found");
    /// Not `application/json`.
    UNSUPPORTED_MEDIA_TYPE = code("unsupported-media-type", 415, false, "The body must be JSON");
    /// The body is compressed.
    CONTENT_ENCODING_UNSUPPORTED = code("content-encoding-unsupported", 415, false, "The body must not be compressed");
    /// More than 64 KiB.
    BODY_TOO_LARGE = code("body-too-large", 413, false, "The request is too large");
    /// More than Teams takes.
    PAYLOAD_TOO_LARGE = code("payload-too-large-for-teams", 413, false, "The message is too large for Teams");
    /// Chunked bodies are not taken.
    LENGTH_REQUIRED = code("length-required", 411, false, "Content-Length is required");
    /// No, several or malformed `Host`, or another authority in the request line.
    BAD_REQUEST_TARGET = code("bad-request-target", 400, false, "The request target is malformed");
    /// The body did not arrive in time.
    REQUEST_TIMEOUT = code("request-timeout", 408, true, "The request came too slowly");
    /// The documented rate of this webhook would be passed.
    TARGET_RATE_LIMITED = code("target-rate-limited", 429, true, "Too many messages to this webhook");
    /// Teams asked to wait.
    TARGET_COOLING_DOWN = code("target-cooling-down", 429, true, "Teams asked to wait");
    /// Too many deliveries at once.
    OVERLOADED = code("overloaded", 503, true, "Too many deliveries at once");
    /// Malformed `Idempotency-Key`.
    IDEMPOTENCY_KEY_INVALID = code("idempotency-key-invalid", 400, false, "The idempotency key is malformed");
    /// The key was used for another message.
    IDEMPOTENCY_KEY_REUSED = code("idempotency-key-reused", 422, false, "The idempotency key was used for another message");
    /// The name could not be resolved.
    DNS_FAILURE = code("dns-failure", 502, true, "The host was not found");
    /// No connection.
    CONNECT_FAILED = code("connect-failed", 502, true, "No connection to Teams");
    /// No TLS.
    TLS_FAILED = code("tls-failed", 502, true, "No secure connection to Teams");
    /// A certificate that is not Microsoft's.
    TLS_CERTIFICATE = code("tls-certificate-invalid", 502, false, "The server's certificate is not valid");
    /// Sent, not answered in time.
    UPSTREAM_TIMEOUT = unknown("upstream-timeout", 504, "Teams did not answer in time");
    /// Sent, connection broken.
    UPSTREAM_RESET = unknown("upstream-reset", 502, "The connection broke");
    /// Sent, answer is not HTTP.
    UPSTREAM_PROTOCOL_ERROR = unknown("upstream-protocol-error", 502, "The answer is not valid HTTP");
    /// Sent, answer's headers too large.
    UPSTREAM_HEADERS_TOO_LARGE = unknown("upstream-headers-too-large", 502, "The answer's headers are too large");
    /// The request has already passed a relay.
    LOOP_DETECTED = code("loop-detected", 508, false, "A relay calls a relay");
    /// The data folder's disk is full, or the sandbox has reached its own limit.
    SANDBOX_STORAGE_FULL = code("sandbox-storage-full", 507, true, "The sandbox channel is full");
    /// A defect of the relay.
    INTERNAL = unknown("internal", 500, "The relay has a defect");
}

impl Code {
    /// The status as a type; every row's number is a valid one.
    pub fn http_status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl From<EndpointError> for Code {
    fn from(error: EndpointError) -> Self {
        let found = ALL.iter().find(|row| row.name == error.code());
        found.copied().unwrap_or(TARGET_UNPARSEABLE)
    }
}

impl From<EgressError> for Code {
    fn from(error: EgressError) -> Self {
        match error {
            EgressError::Dns => DNS_FAILURE,
            EgressError::Forbidden => TARGET_ADDRESS_FORBIDDEN,
            EgressError::Connect => CONNECT_FAILED,
            EgressError::Tls => TLS_FAILED,
            EgressError::Certificate => TLS_CERTIFICATE,
            EgressError::Timeout => UPSTREAM_TIMEOUT,
            EgressError::Reset => UPSTREAM_RESET,
            EgressError::Protocol => UPSTREAM_PROTOCOL_ERROR,
            EgressError::HeadersTooLarge => UPSTREAM_HEADERS_TOO_LARGE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_to_refuse_a_url_has_its_row() {
        for error in EndpointError::ALL {
            assert_eq!(Code::from(error).name, error.code());
        }
    }

    #[test]
    fn names_are_unique_and_statuses_are_errors() {
        for (i, row) in ALL.iter().enumerate() {
            assert!(
                !ALL[..i].iter().any(|other| other.name == row.name),
                "{}",
                row.name
            );
            assert!((400..600).contains(&row.status), "{}", row.name);
        }
    }
}
