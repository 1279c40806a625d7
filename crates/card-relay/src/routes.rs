//! The table of routes.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, delete, get, post, put};

use crate::problem::{Problem, code};
use crate::state::State;
use crate::{app, deliver, guard, sandbox};

/// Everything the server answers.
pub fn router(state: State) -> Router {
    Router::new()
        .route("/api/v1/deliver", only(post(deliver::handle), "POST"))
        .route("/api/v1/deliver/check", only(post(deliver::check), "POST"))
        .merge(sandbox_routes())
        .route("/healthz", only(get(app::probe::health), "GET, HEAD"))
        .route("/version", only(get(app::probe::version), "GET, HEAD"))
        .route(
            "/problems.json",
            only(get(app::probe::problems), "GET, HEAD"),
        )
        .fallback(app::files::serve)
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(state.clone(), guard::edge))
        .with_state(state)
}

fn sandbox_routes() -> Router<State> {
    let list = get(sandbox::routes::list).post(sandbox::routes::create);
    let messages = get(sandbox::routes::messages).merge(delete(sandbox::routes::clear));
    Router::new()
        .route("/api/v1/sandbox", only(list, "GET, HEAD, POST"))
        .route(
            "/api/v1/sandbox/{channel}/messages",
            only(messages, "GET, HEAD, DELETE"),
        )
        .route(
            "/api/v1/sandbox/{channel}/events",
            only(get(sandbox::events::stream), "GET, HEAD"),
        )
        .route(
            "/api/v1/sandbox/{channel}/fault",
            only(put(sandbox::routes::fault), "PUT"),
        )
        .route("/sandbox/{*path}", only(post(sandbox::hook::post), "POST"))
}

/// Answers every other method with a problem that names the right ones.
fn only(methods: MethodRouter<State>, allowed: &'static str) -> MethodRouter<State> {
    methods.fallback(move || async move { refuse(allowed) })
}

fn refuse(allowed: &'static str) -> Response {
    let detail = format!("This route takes {allowed}.");
    Problem::new(code::METHOD_NOT_ALLOWED, detail)
        .allowing(allowed)
        .into_response()
}
