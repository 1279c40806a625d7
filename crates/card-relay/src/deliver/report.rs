//! What the page learns about a delivery that got an answer.

use std::collections::BTreeMap;
use std::time::Duration;

use card_teams::{Meaning, Outcome};
use http::{HeaderMap, header};
use serde::Serialize;

use crate::egress::Received;
use crate::request_id::RequestId;

/// Names of the tracing headers that are passed on, as JSON members.
const TRACES: [&str; 4] = [
    "x-ms-workflow-run-id",
    "x-ms-client-tracking-id",
    "request-id",
    "ms-cv",
];

/// Longest header value that is passed on.
const LONGEST_VALUE: usize = 128;

/// The answer of `POST /api/v1/deliver`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Id of this request.
    pub request_id: RequestId,
    /// What became of the message.
    pub outcome: Outcome,
    /// The same in words.
    pub meaning: Meaning,
    /// What the other side said.
    pub upstream: Upstream,
    /// All attempts, the last one last.
    pub attempts: Vec<Attempt>,
    /// Codes of what is odd about the answer.
    pub warnings: Vec<&'static str>,
    /// How long it took.
    pub timing: Timing,
}

/// The other side's answer, bounded and as text only.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Upstream {
    /// HTTP status.
    pub status: u16,
    /// At most 16 KiB of its body.
    pub body_text: String,
    /// True when there was more, or it was not read.
    pub body_truncated: bool,
    /// Media type without parameters.
    pub content_type: Option<String>,
    /// The wait it asked for.
    pub retry_after_ms: Option<u64>,
    /// Ids by which Microsoft's support finds the request.
    pub trace: BTreeMap<&'static str, String>,
}

/// One attempt.
#[derive(Clone, Debug, Serialize)]
pub struct Attempt {
    /// How long it took.
    pub ms: u64,
    /// The answer's status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The code of the problem, when there was no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<&'static str>,
}

/// How long a delivery took.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Timing {
    /// From sending the last attempt to the first byte of its answer.
    pub ttfb_ms: u64,
    /// The whole delivery.
    pub total_ms: u64,
}

impl Upstream {
    pub(super) fn of(received: &Received, wait: Option<Duration>) -> Self {
        let headers = &received.headers;
        let traces = TRACES
            .iter()
            .filter_map(|name| Some((*name, value(headers, name)?)));
        Self {
            status: received.status,
            body_text: text(&received.body),
            body_truncated: received.truncated,
            content_type: content_type(headers),
            retry_after_ms: wait.map(millis),
            trace: traces.collect(),
        }
    }
}

/// Milliseconds as JSON takes them.
pub(super) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The body as text; control characters that JSON would pass on become replacement characters.
fn text(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    text.chars()
        .map(|c| {
            if ('\u{7f}'..='\u{9f}').contains(&c) {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect()
}

fn content_type(headers: &HeaderMap) -> Option<String> {
    let whole = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    plain(whole.split(';').next().unwrap_or_default().trim())
}

fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    plain(headers.get(name)?.to_str().ok()?)
}

fn plain(value: &str) -> Option<String> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"._:/+= -".contains(&b);
    let fits = (1..=LONGEST_VALUE).contains(&value.len()) && value.bytes().all(allowed);
    fits.then(|| value.to_owned())
}
