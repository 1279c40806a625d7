//! The designer's files from its folder, compressed copies first.

use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use axum::extract::{Request, State as Shared};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use crate::problem::{Problem, code};
use crate::state::State;

/// Shown while there is no built app.
const NOT_BUILT: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Cardwright</title>\
<h1>The designer is not built yet</h1><p>Run <code>cargo xtask start</code>, or name its folder: \
<code>cardwright serve --app DIR</code>. The relay and the sandbox channel work already.";

/// Kinds of file the app consists of.
const TYPES: &[(&str, &str)] = &[
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
    ("txt", "text/plain; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
];

/// A file to send, and how it is stored.
struct Found {
    path: PathBuf,
    content_type: &'static str,
    encoding: Option<&'static str>,
    tag: String,
}

/// Any path that is no other route: a file, or the app's page for a path of its own.
pub async fn serve(Shared(state): Shared<State>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let problem = Problem::new(code::METHOD_NOT_ALLOWED, "Files are only read.");
        return problem.allowing("GET, HEAD").into_response();
    }
    let path = request.uri().path();
    let Some(relative) = relative(path) else {
        return missing();
    };
    let Some(folder) = &state.app else {
        return not_built(&relative);
    };
    match find(folder, &relative, request.headers()).await {
        Some(found) => send(found, &relative, request.headers()).await,
        None => missing(),
    }
}

/// The file a request path names. Only plain names pass, so nothing outside the folder is reached.
fn relative(path: &str) -> Option<String> {
    let path = path.trim_matches('/');
    if path.starts_with("api/") || path.starts_with("sandbox/") {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    if !last.contains('.') {
        return Some("index.html".to_owned());
    }
    path.split('/').all(is_plain_name).then(|| path.to_owned())
}

fn is_plain_name(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    !name.is_empty() && !name.starts_with('.') && name.bytes().all(plain)
}

fn not_built(relative: &str) -> Response {
    match relative {
        "index.html" => (
            [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
            NOT_BUILT,
        )
            .into_response(),
        _ => missing(),
    }
}

fn missing() -> Response {
    Problem::new(code::NOT_FOUND, "There is nothing at this address.").into_response()
}

async fn find(folder: &Path, relative: &str, headers: &HeaderMap) -> Option<Found> {
    let extension = relative.rsplit('.').next().unwrap_or_default();
    let content_type = TYPES
        .iter()
        .find(|(name, _)| *name == extension)
        .map_or("application/octet-stream", |(_, kind)| *kind);
    for (suffix, encoding) in [(".br", Some("br")), (".gz", Some("gzip")), ("", None)] {
        if encoding.is_some_and(|name| !accepts(headers, name)) {
            continue;
        }
        let path = folder.join(format!("{relative}{suffix}"));
        if let Some(tag) = tag(&path).await {
            return Some(Found {
                path,
                content_type,
                encoding,
                tag,
            });
        }
    }
    None
}

fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter();
    let mut names = values
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(','));
    names.any(|entry| {
        let (name, weight) = entry.split_once(';').unwrap_or((entry, ""));
        name.trim() == coding && !matches!(weight.trim(), "q=0" | "q=0.0")
    })
}

/// An entity tag from size and time of change; `None` when there is no such file.
async fn tag(path: &Path) -> Option<String> {
    let meta = tokio::fs::metadata(path)
        .await
        .ok()
        .filter(std::fs::Metadata::is_file)?;
    let changed = meta
        .modified()
        .ok()?
        .duration_since(UNIX_EPOCH)
        .ok()?
        .as_nanos();
    let suffix = path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or_default();
    Some(format!("\"{:x}-{changed:x}-{suffix}\"", meta.len()))
}

async fn send(found: Found, relative: &str, asked: &HeaderMap) -> Response {
    let known = asked
        .get(header::IF_NONE_MATCH)
        .is_some_and(|v| v.as_bytes() == found.tag.as_bytes());
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match tokio::fs::read(&found.path).await {
            Ok(bytes) => bytes.into_response(),
            Err(_) => return missing(),
        }
    };
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(found.content_type),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(cache(relative)),
    );
    headers.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(encoding) = found.encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    if let Ok(tag) = HeaderValue::from_str(&found.tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// A name with a hash in it never changes its content; anything else is asked for again.
fn cache(relative: &str) -> &'static str {
    match is_hashed(relative) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    }
}

/// `boot-9f2c41d0a7b3e655.js`, `app-9f2c41d0a7b3e655_bg.wasm`: a part of at least 12 hex digits
/// with at least one decimal digit in it.
fn is_hashed(relative: &str) -> bool {
    let name = relative.rsplit('/').next().unwrap_or_default();
    name.split(['-', '_', '.']).any(|part| {
        part.len() >= 12
            && part.bytes().all(|b| b.is_ascii_hexdigit())
            && part.bytes().any(|b| b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_reach_the_folder() {
        for bad in [
            "/../x.js",
            "/a/../x.js",
            "/%2e%2e/x.js",
            "/.env",
            "/a//b.js",
            "/a\\b.js",
            "/api/x.js",
        ] {
            assert_eq!(relative(bad), None, "{bad}");
        }
        assert_eq!(
            relative("/snippets/a-1/b.js").as_deref(),
            Some("snippets/a-1/b.js")
        );
    }

    #[test]
    fn paths_of_the_app_get_its_page() {
        for path in ["/", "/channel", "/channel/abc"] {
            assert_eq!(relative(path).as_deref(), Some("index.html"));
        }
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        assert!(is_hashed("app-9f2c41d0a7b3e655_bg.wasm"));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("assets/editor.js"));
        // The hash of this folder is that of the program's name and version.
        assert!(!is_hashed(
            "snippets/cardwright-app-765e29bcb0f75cb1/src/store.js"
        ));
    }
}
