//! Small answers for machines.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::problem::code::{ALL, Delivery};

/// The process is alive.
pub async fn health() -> Response {
    Json(serde_json::json!({"status": "ok"})).into_response()
}

/// What runs here.
pub async fn version() -> Response {
    let version = env!("CARGO_PKG_VERSION");
    Json(serde_json::json!({"name": "cardwright", "version": version})).into_response()
}

#[derive(Serialize)]
struct Row {
    name: &'static str,
    status: u16,
    retryable: bool,
    delivery: Delivery,
    title: &'static str,
}

/// The table of problems.
pub async fn problems() -> Response {
    let rows: Vec<Row> = ALL
        .iter()
        .map(|code| Row {
            name: code.name,
            status: code.status,
            retryable: code.retryable,
            delivery: code.delivery,
            title: code.title,
        })
        .collect();
    Json(rows).into_response()
}
