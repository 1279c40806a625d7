//! Everything that is judged before a route runs: framing, host, origin, headers. Cheap first, and
//! nothing of the body is read for a request that is refused here (requirement C-5).

mod answer;
mod framing;
mod origin;

pub(crate) use origin::Origins;

use axum::extract::{Request, State as Shared};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, Method, StatusCode, header};

use crate::problem::Problem;
use crate::state::State;

/// Which rules a path is under.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Area {
    /// The page's API: own origin, client header, JSON.
    Api,
    /// Webhook URLs of the sandbox: their token is their right.
    Hook,
    /// Files and probes.
    Public,
}

fn area(path: &str) -> Area {
    if path.starts_with("/api/") {
        Area::Api
    } else if path.starts_with("/sandbox/") {
        Area::Hook
    } else {
        Area::Public
    }
}

/// The outermost layer around all routes.
pub(crate) async fn edge(Shared(state): Shared<State>, request: Request, next: Next) -> Response {
    let area = area(request.uri().path());
    let origin = request.headers().get(header::ORIGIN).cloned();
    let listed = origin.filter(|origin| state.origins.is_listed(origin));
    let mut response = match judge(&state, &request, area) {
        Err(problem) => close(problem.into_response()),
        Ok(()) if request.method() == Method::OPTIONS && area == Area::Api => preflight(),
        Ok(()) => next.run(request).await,
    };
    answer::finish(
        &mut response,
        area == Area::Public,
        listed,
        state.origins.has_listed(),
    );
    response
}

fn judge(state: &State, request: &Request, area: Area) -> Result<(), Problem> {
    framing::check(request)?;
    state.origins.check_host(request)?;
    match area {
        Area::Api => {
            framing::check_loop(request)?;
            state.origins.check_api(request)
        }
        Area::Hook | Area::Public => Ok(()),
    }
}

/// The body was not read: the connection cannot be used again.
fn close(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

/// The origin has been judged already; what remains is the same for all.
fn preflight() -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    for (name, value) in [
        (
            header::ACCESS_CONTROL_ALLOW_METHODS,
            "GET, POST, PUT, DELETE",
        ),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "content-type, idempotency-key, x-relay-client",
        ),
        (header::ACCESS_CONTROL_MAX_AGE, "7200"),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}
