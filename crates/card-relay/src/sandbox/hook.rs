//! The webhook URLs of the channels, as any program posts to them.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State as Shared};
use axum::response::{IntoResponse, Response};
use card_teams::endpoint::sandbox_dialect;
use card_teams::sandbox::{Response as Answer, Transport};
use futures_util::stream;
use http::{HeaderValue, StatusCode, header};

use super::urls::Address;
use super::worker::no_channel;
use crate::problem::Problem;
use crate::request_body;
use crate::state::State;

/// Marks a response in place of which the accept loop closes the connection.
#[derive(Clone, Copy, Debug)]
pub struct Hangup;

/// Ten megabytes of zeros as gzip: what a client that unpacks without a limit chokes on.
const ZEROS: &[u8] = include_bytes!("../../assets/zeros.gz");

/// `POST /sandbox/…`
pub async fn post(Shared(state): Shared<State>, request: Request) -> Result<Response, Problem> {
    let uri = request.uri();
    let dialect = sandbox_dialect(uri.path());
    let (Some(dialect), Some(address)) = (dialect, Address::read(uri.path(), uri.query())) else {
        return Err(no_channel(
            "This is not the address of a sandbox channel. Copy the URL again.",
        ));
    };
    let body = request_body::read(&state, request).await?;
    let answer = state.sandbox.post(address, dialect, body).await?;
    tokio::time::sleep(Duration::from_millis(answer.delay_ms)).await;
    Ok(respond(answer))
}

fn respond(answer: Answer) -> Response {
    match answer.transport {
        Transport::Normal => ordinary(answer),
        Transport::Reset => {
            let mut response = StatusCode::OK.into_response();
            response.extensions_mut().insert(Hangup);
            response
        }
        Transport::Garbage => garbage(),
        Transport::GzipBomb => ([(header::CONTENT_ENCODING, "gzip")], ZEROS).into_response(),
    }
}

fn ordinary(answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, answer.body).into_response();
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_TYPE);
    if let Some(kind) = answer
        .content_type
        .and_then(|kind| HeaderValue::from_str(&kind).ok())
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    if let Some(seconds) = answer.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// hyper cannot be made to send something that is not HTTP; an answer that promises bytes and
/// breaks off after nonsense is as unreadable to a client.
fn garbage() -> Response {
    let start: Result<&[u8], std::io::Error> = Ok(b"\x00\xff\x16\x03 not an answer");
    let end = Err(std::io::ErrorKind::ConnectionReset.into());
    let mut response = Body::from_stream(stream::iter([start, end])).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_LENGTH, HeaderValue::from_static("65535"));
    response
}
