//! Requests whose shape is ambiguous are refused before anything reads them (requirement SV-2).

use axum::extract::Request;
use http::{Method, header};

use crate::problem::{Problem, code};

/// Refuses chunked bodies, odd methods and other authorities.
pub(super) fn check(request: &Request) -> Result<(), Problem> {
    let headers = request.headers();
    if headers.contains_key(header::TRANSFER_ENCODING) {
        let detail = "Send the body with Content-Length; chunked bodies are not taken.";
        return Err(Problem::new(code::LENGTH_REQUIRED, detail));
    }
    if !is_known(request.method()) {
        let problem = Problem::new(code::METHOD_NOT_ALLOWED, "This method is not used here.");
        return Err(problem.allowing("GET, HEAD, POST, PUT, DELETE, OPTIONS"));
    }
    check_authority(request)
}

/// Refuses what has passed a relay already. Only the API passes anything on; the sandbox's webhook
/// URLs are where a relay may end.
pub(super) fn check_loop(request: &Request) -> Result<(), Problem> {
    let mut vias = request.headers().get_all(header::VIA).iter();
    match vias.any(|via| passed_a_relay(via.as_bytes())) {
        true => {
            let detail = "This request has already passed a relay.";
            Err(Problem::new(code::LOOP_DETECTED, detail))
        }
        false => Ok(()),
    }
}

fn is_known(method: &Method) -> bool {
    [
        Method::GET,
        Method::HEAD,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::OPTIONS,
    ]
    .contains(method)
}

/// Exactly one `Host`, and an absolute request line only for that host.
fn check_authority(request: &Request) -> Result<(), Problem> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return Err(Problem::new(
            code::BAD_REQUEST_TARGET,
            "Exactly one Host header is needed.",
        ));
    };
    match request.uri().authority() {
        Some(authority) if authority.as_str().as_bytes() != host.as_bytes() => Err(Problem::new(
            code::BAD_REQUEST_TARGET,
            "The request line names another host.",
        )),
        _ => Ok(()),
    }
}

fn passed_a_relay(via: &[u8]) -> bool {
    const NAME: &[u8] = b"cardwright-relay";
    via.windows(NAME.len())
        .any(|part| part.eq_ignore_ascii_case(NAME))
}
