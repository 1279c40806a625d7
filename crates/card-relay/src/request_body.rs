//! Reading a client's body: bounded in size and time.

use axum::extract::Request;
use bytes::Bytes;
use http::header;
use serde::Deserialize;
use serde_json::error::Category;

use crate::problem::{Problem, code};
use crate::state::State;

/// The whole body.
///
/// # Errors
/// `body-too-large`, `request-timeout`, or `invalid-json` when the client broke off.
pub(crate) async fn read(state: &State, request: Request) -> Result<Bytes, Problem> {
    let limit = state.limits.envelope;
    let announced = request.headers().get(header::CONTENT_LENGTH);
    let length = announced.and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if length.is_some_and(|length| length > limit as u64) {
        return Err(too_large(limit));
    }
    let reading = axum::body::to_bytes(request.into_body(), limit);
    match tokio::time::timeout(state.timeouts.client, reading).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(Problem::new(
            code::INVALID_JSON,
            "The request ended too early.",
        )),
        Err(_) => Err(Problem::new(
            code::REQUEST_TIMEOUT,
            "The request's body came too slowly.",
        )),
    }
}

fn too_large(limit: usize) -> Problem {
    let detail = format!("A request may have at most {limit} bytes.");
    Problem::new(code::BODY_TOO_LARGE, detail)
}

/// Reads JSON of a known shape. The explanation names the place, never the content: a mistyped
/// request may hold a URL anywhere.
///
/// # Errors
/// `invalid-json` or `envelope-invalid`.
pub(crate) fn parse<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Problem> {
    // serde reads a struct from an array, too; a request has named members only.
    if body.trim_ascii_start().first() == Some(&b'[') {
        let detail = "The request must be a JSON object.";
        return Err(Problem::new(code::ENVELOPE_INVALID, detail));
    }
    serde_json::from_slice(body).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        match error.classify() {
            Category::Data => Problem::new(
                code::ENVELOPE_INVALID,
                format!("A member is missing, unknown, doubled or of the wrong type ({place})."),
            ),
            _ => Problem::new(
                code::INVALID_JSON,
                format!("The JSON is malformed at {place}."),
            ),
        }
    })
}
