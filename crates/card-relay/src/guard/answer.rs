//! Headers that every answer carries (requirements section 12).

use axum::response::Response;
use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue};

use crate::request_id::{self, RequestId};

const PAGE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: https:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
    manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    object-src 'none'; require-trusted-types-for 'script'";

const API_POLICY: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

const PERMISSIONS: &str = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), \
    clipboard-read=(self), clipboard-write=(self)";

static ALWAYS: [(HeaderName, &str); 3] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

static ON_PAGES: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "credentialless",
    ),
];

static ON_API: [(HeaderName, &str); 2] = [
    (header::CONTENT_SECURITY_POLICY, API_POLICY),
    (header::CACHE_CONTROL, "no-store"),
];

/// Completes an answer: a page's or an API's policy, CORS for a listed origin, an id.
pub(super) fn finish(
    response: &mut Response,
    page: bool,
    listed: Option<HeaderValue>,
    shared: bool,
) {
    let headers = response.headers_mut();
    set(headers, &ALWAYS);
    set(headers, if page { &ON_PAGES } else { &ON_API });
    if !page {
        let reach = if shared {
            "cross-origin"
        } else {
            "same-origin"
        };
        let name = HeaderName::from_static("cross-origin-resource-policy");
        headers.insert(name, HeaderValue::from_static(reach));
    }
    let vary = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";
    headers.append(header::VARY, HeaderValue::from_static(vary));
    if let Some(origin) = listed {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        let exposed = HeaderValue::from_static("x-request-id, retry-after");
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    }
    if !headers.contains_key(request_id::HEADER) {
        headers.insert(request_id::HEADER, RequestId::new().header());
    }
}

fn set(headers: &mut HeaderMap, rows: &[(HeaderName, &'static str)]) {
    for (name, value) in rows {
        headers.insert(name.clone(), HeaderValue::from_static(value));
    }
}
