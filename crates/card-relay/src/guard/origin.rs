//! Who may ask: this machine's own page, and origins named when the server was started.

use axum::extract::Request;
use http::{HeaderMap, HeaderValue, Method, header};

use crate::problem::{Problem, code};

/// The hosts and origins of one server.
#[derive(Clone, Debug)]
pub(crate) struct Origins {
    hosts: [String; 3],
    own: [String; 3],
    listed: Vec<String>,
}

impl Origins {
    /// For a server on `port` of loopback, with further origins exactly as browsers write them.
    pub(crate) fn new(port: u16, listed: Vec<String>) -> Self {
        let hosts = ["localhost", "127.0.0.1", "[::1]"].map(|name| match port {
            80 => name.to_owned(),
            _ => format!("{name}:{port}"),
        });
        let own = hosts.clone().map(|host| format!("http://{host}"));
        Self { hosts, own, listed }
    }

    /// True for an origin of another server that was allowed; its answers need CORS headers.
    pub(super) fn is_listed(&self, origin: &HeaderValue) -> bool {
        self.listed
            .iter()
            .any(|listed| listed.as_bytes() == origin.as_bytes())
    }

    pub(super) fn has_listed(&self) -> bool {
        !self.listed.is_empty()
    }

    /// A page that rebinds its own name to this machine still sends its own name (PR-4).
    pub(super) fn check_host(&self, request: &Request) -> Result<(), Problem> {
        let host = request
            .headers()
            .get(header::HOST)
            .map(HeaderValue::as_bytes);
        match host.is_some_and(|host| self.hosts.iter().any(|own| own.as_bytes() == host)) {
            true => Ok(()),
            false => Err(Problem::new(
                code::HOST_NOT_ALLOWED,
                "Open Cardwright as localhost or 127.0.0.1 with the port it printed.",
            )),
        }
    }

    /// The rules of `/api/`: a known origin or none, and for writes the custom header and JSON.
    pub(super) fn check_api(&self, request: &Request) -> Result<(), Problem> {
        let headers = request.headers();
        self.check_origin(headers)?;
        if matches!(
            *request.method(),
            Method::GET | Method::HEAD | Method::OPTIONS
        ) {
            return Ok(());
        }
        if headers
            .get("x-relay-client")
            .is_none_or(|value| value.as_bytes() != b"1")
        {
            let detail = "Send the header X-Relay-Client: 1.";
            return Err(Problem::new(code::CLIENT_HEADER_MISSING, detail));
        }
        match *request.method() {
            Method::DELETE => Ok(()),
            _ => check_body_headers(headers),
        }
    }

    fn check_origin(&self, headers: &HeaderMap) -> Result<(), Problem> {
        let mut origins = headers.get_all(header::ORIGIN).iter();
        let (first, second) = (origins.next(), origins.next());
        if let Some(origin) = first {
            let own = self
                .own
                .iter()
                .any(|own| own.as_bytes() == origin.as_bytes());
            let allowed = (own || self.is_listed(origin)) && second.is_none();
            return match allowed {
                true => Ok(()),
                false => Err(Problem::new(
                    code::ORIGIN_NOT_ALLOWED,
                    "Only the page that this server serves may ask. Start it with --origin to allow another.",
                )),
            };
        }
        match headers.get("sec-fetch-site").map(HeaderValue::as_bytes) {
            // No browser at all, the address bar, or a same-origin read without Origin.
            None | Some(b"same-origin" | b"none") => Ok(()),
            Some(_) => Err(Problem::new(
                code::CSRF_REJECTED,
                "Another site asked for this.",
            )),
        }
    }
}

fn check_body_headers(headers: &HeaderMap) -> Result<(), Problem> {
    if headers
        .get(header::CONTENT_TYPE)
        .is_none_or(|value| value.as_bytes() != b"application/json")
    {
        let detail = "Send the header Content-Type: application/json, without parameters.";
        return Err(Problem::new(code::UNSUPPORTED_MEDIA_TYPE, detail));
    }
    match headers.get(header::CONTENT_ENCODING) {
        Some(coding) if coding.as_bytes() != b"identity" => Err(Problem::new(
            code::CONTENT_ENCODING_UNSUPPORTED,
            "Send the body uncompressed.",
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn request(origin: &str) -> Request {
        Request::post("/api/v1/deliver")
            .header("origin", origin)
            .header("x-relay-client", "1")
            .header("content-type", "application/json")
            .body(Body::empty())
            .expect("a request")
    }

    #[test]
    fn only_exact_origins_are_allowed() {
        let origins = Origins::new(8080, vec!["http://localhost:9000".into()]);
        for good in [
            "http://localhost:8080",
            "http://127.0.0.1:8080",
            "http://[::1]:8080",
            "http://localhost:9000",
        ] {
            assert!(origins.check_api(&request(good)).is_ok(), "{good}");
        }
        for bad in [
            "null",
            "",
            "http://localhost",
            "http://localhost:80800",
            "https://localhost:8080",
            "http://localhost:8080/",
            "http://LOCALHOST:8080",
            "http://localhost:8080.evil.com",
            "http://evil-localhost:8080",
            "http://localhost:9001",
        ] {
            assert!(origins.check_api(&request(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn two_origins_are_none() {
        let mut doubled = request("http://localhost:8080");
        let value = HeaderValue::from_static("http://localhost:8080");
        doubled.headers_mut().append("origin", value);
        assert!(Origins::new(8080, Vec::new()).check_api(&doubled).is_err());
    }
}
