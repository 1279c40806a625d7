//! Errors as RFC 9457 problem documents. `detail` never holds a URL, an address, a secret or
//! another library's text.

pub mod code;

use std::borrow::Cow;
use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use serde::Serialize;

pub use code::{Code, Delivery};

use crate::request_id::RequestId;

/// The page that explains the problems, one heading each.
const PAGES: &str =
    "https://github.com/cardwright/cardwright/blob/main/crates/card-relay/PROBLEMS.md#";

/// A failed request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which row of the table.
    pub code: Code,
    /// What is wrong here and how to mend it.
    pub detail: Cow<'static, str>,
    /// When the same request may succeed.
    pub retry_after: Option<Duration>,
    /// JSON Pointer of the offending part of the request.
    pub pointer: Option<&'static str>,
    /// Methods that the route takes, for `405`.
    pub allow: Option<&'static str>,
}

/// The document as sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    r#type: String,
    title: &'static str,
    status: u16,
    detail: &'a str,
    instance: String,
    code: &'static str,
    request_id: &'a str,
    retryable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_ms: Option<u64>,
    delivery: Delivery,
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<[Place; 1]>,
}

#[derive(Serialize)]
struct Place {
    pointer: &'static str,
    code: &'static str,
}

impl Problem {
    /// A problem with its explanation.
    pub fn new(code: Code, detail: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            detail: detail.into(),
            retry_after: None,
            pointer: None,
            allow: None,
        }
    }

    /// Names the offending part of the request.
    #[must_use]
    pub fn at(mut self, pointer: &'static str) -> Self {
        self.pointer = Some(pointer);
        self
    }

    /// Says when to try again.
    #[must_use]
    pub fn after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// Names the methods that the route takes.
    #[must_use]
    pub fn allowing(mut self, methods: &'static str) -> Self {
        self.allow = Some(methods);
        self
    }

    /// A defect of the relay; the cause stays inside.
    pub fn internal() -> Self {
        Self::new(
            code::INTERNAL,
            "Something went wrong inside the relay. Look at its log.",
        )
    }

    fn document(&self, id: &RequestId) -> Vec<u8> {
        let code = self.code;
        let document = Document {
            r#type: format!("{PAGES}{}", code.name),
            title: code.title,
            status: code.status,
            detail: &self.detail,
            instance: format!("/requests/{id}"),
            code: code.name,
            request_id: id.as_str(),
            retryable: code.retryable,
            retry_after_ms: self
                .retry_after
                .map(|d| u64::try_from(d.as_millis()).unwrap_or(0)),
            delivery: code.delivery,
            errors: self.pointer.map(|pointer| {
                [Place {
                    pointer,
                    code: code.name,
                }]
            }),
        };
        serde_json::to_vec(&document).unwrap_or_default()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let id = RequestId::new();
        let mut response = (self.code.http_status(), self.document(&id)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        headers.insert(crate::request_id::HEADER, id.header());
        if let Some(wait) = self.retry_after {
            headers.insert(
                header::RETRY_AFTER,
                HeaderValue::from(wait.as_millis().div_ceil(1000) as u64),
            );
        }
        if let Some(methods) = self.allow {
            headers.insert(header::ALLOW, HeaderValue::from_static(methods));
        }
        response.extensions_mut().insert(self.code);
        response
    }
}
