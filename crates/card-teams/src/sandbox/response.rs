//! What the channel answers, including answers no orderly server gives.

use card_json::{Node, Style};
use serde::{Deserialize, Serialize};

use crate::endpoint::Dialect;

/// How the host must put the answer on the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transport {
    /// As an ordinary response.
    #[default]
    Normal,
    /// Close the connection without answering.
    Reset,
    /// Bytes that are no HTTP response.
    Garbage,
    /// The body as a gzip stream that unpacks to very much.
    GzipBomb,
}

/// An answer of the channel. The in-page host shows status and body; the server also obeys
/// `delay_ms` and `transport`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// `Content-Type` of the body; `None` for an empty one.
    pub content_type: Option<String>,
    /// `Retry-After` in seconds.
    pub retry_after: Option<u32>,
    /// The body text.
    pub body: String,
    /// How long to wait before answering, in milliseconds.
    pub delay_ms: u64,
    /// How to put it on the wire.
    pub transport: Transport,
}

impl Response {
    fn of(status: u16, content_type: Option<&str>, body: impl Into<String>) -> Self {
        Self {
            status,
            content_type: content_type.map(str::to_owned),
            retry_after: None,
            body: body.into(),
            delay_ms: 0,
            transport: Transport::Normal,
        }
    }

    pub(super) fn text(status: u16, body: impl Into<String>) -> Self {
        Self::of(status, Some("text/plain; charset=utf-8"), body)
    }

    /// A flow's error document.
    pub(super) fn flow_error(status: u16, code: &str, message: &str) -> Self {
        let parts = vec![
            ("code", Node::string(code)),
            ("message", Node::string(message)),
        ];
        let body = Node::object(vec![("error", Node::object(parts))]);
        Self::of(
            status,
            Some("application/json; charset=utf-8"),
            body.to_text(Style::Compact),
        )
    }

    /// The success of each dialect: `1`, or an empty `202`.
    pub(super) fn accepted(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Classic => Self::text(200, "1"),
            Dialect::Workflows => Self::of(202, None, ""),
        }
    }

    /// An incoming webhook hides errors of the channel in a `200`.
    pub(super) fn hidden(inner: u16) -> Self {
        Self::text(
            200,
            format!(
                "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error {inner} with ContextId tcid=0,server=sandbox,cv=sandbox.0.."
            ),
        )
    }

    pub(super) fn throttled(dialect: Dialect, wait: u32) -> Self {
        match dialect {
            Dialect::Classic => Self::hidden(429),
            Dialect::Workflows => {
                let message = "Rate limit is exceeded. Try again later.";
                let refused = Self::flow_error(429, "TooManyRequests", message);
                Self {
                    retry_after: Some(wait),
                    ..refused
                }
            }
        }
    }

    pub(super) fn broken(transport: Transport) -> Self {
        Self {
            transport,
            ..Self::text(200, "")
        }
    }

    pub(super) fn delayed(self, delay_ms: u64) -> Self {
        Self { delay_ms, ..self }
    }
}
