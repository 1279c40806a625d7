//! One line per delivery. A target appears as a keyed digest, never as a URL or a host name.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use card_teams::{EndpointKind, Outcome};
use serde::Serialize;

use super::report::{Report, millis};
use crate::limits::TargetId;
use crate::problem::Problem;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    at: u64,
    event: &'static str,
    target: String,
    kind: EndpointKind,
    bytes: usize,
    ms: u64,
    attempts: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<Outcome>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<&'static str>,
}

/// The line for a finished delivery.
pub(super) fn line(
    target: TargetId,
    kind: EndpointKind,
    bytes: usize,
    took: Duration,
    result: &Result<Report, Problem>,
) -> String {
    let report = result.as_ref().ok();
    let line = Line {
        at: SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, millis),
        event: "delivery",
        target: target.to_string(),
        kind,
        bytes,
        ms: millis(took),
        attempts: report.map_or(0, |report| report.attempts.len()),
        request_id: report.map(|report| report.request_id.as_str()),
        outcome: report.map(|report| report.outcome),
        status: report.map(|report| report.upstream.status),
        problem: result.as_ref().err().map(|problem| problem.code.name),
    };
    serde_json::to_string(&line).unwrap_or_default()
}
