//! The only addresses a drawn card may carry.

use std::fmt::{self, Write as _};

use url::Url;

/// An address that cannot run a program: a link (`http`, `https`, `mailto`,
/// `tel`) or a picture (`http`, `https`, `data:image/…`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SafeUrl(String);

impl SafeUrl {
    /// A link target, or `None` for a relative address, a template expression
    /// or any other scheme (`javascript:`, `data:`, `vbscript:`, `file:` …).
    pub fn link(text: &str) -> Option<SafeUrl> {
        let url = Url::parse(text).ok()?;
        matches!(url.scheme(), "http" | "https" | "mailto" | "tel").then(|| SafeUrl(url.into()))
    }

    /// A picture's address: `http`, `https`, or `data:` of an image type.
    pub fn image(text: &str) -> Option<SafeUrl> {
        let url = Url::parse(text).ok()?;
        let fine = match url.scheme() {
            "http" | "https" => true,
            "data" => is_image_type(url.path()),
            _ => false,
        };
        fine.then(|| SafeUrl(url.into()))
    }

    /// The normalised address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address as a CSS `url("…")` value, escaped so that it can end
    /// neither the string nor a surrounding `<style>` element.
    pub(crate) fn css(&self) -> String {
        let mut out = String::with_capacity(self.0.len() + 8);
        out.push_str("url(\"");
        for c in self.0.chars() {
            match c {
                '"' | '\\' | '<' | '>' | '\'' | '(' | ')' | '\n' | '\r' => {
                    let _ = write!(out, "\\{:x} ", u32::from(c));
                }
                c => out.push(c),
            }
        }
        out.push_str("\")");
        out
    }
}

impl fmt::Display for SafeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A media type as pictures in chats have it. SVG is drawn by browsers without
/// scripts when it stands in an `img` or a background, which is all we make.
fn is_image_type(path: &str) -> bool {
    const TYPES: [&str; 6] = ["png", "jpeg", "jpg", "gif", "webp", "svg+xml"];
    let media = path
        .split([',', ';'])
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    media
        .strip_prefix("image/")
        .is_some_and(|kind| TYPES.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_links_pass() {
        for link in [
            "https://example.org/a?b=c",
            "http://x",
            "mailto:a@b.c",
            "tel:+1",
            "HTTPS://X",
        ] {
            assert!(SafeUrl::link(link).is_some(), "{link}");
        }
    }

    #[test]
    fn programs_and_files_do_not() {
        let bad = [
            "javascript:alert(1)",
            " java\nscript:alert(1)",
            "\u{1}JaVaScRiPt:alert(1)",
            "vbscript:x",
            "data:text/html,<script>",
            "file:///etc/passwd",
            "blob:https://x/y",
            "//example.org",
            "relative",
            "${url}",
            "",
        ];
        for link in bad {
            assert_eq!(SafeUrl::link(link), None, "{link}");
            assert_eq!(SafeUrl::image(link), None, "{link}");
        }
    }

    #[test]
    fn pictures_may_be_inline() {
        assert!(SafeUrl::image("data:image/png;base64,AAAA").is_some());
        assert!(SafeUrl::image("data:text/html;base64,AAAA").is_none());
        assert!(SafeUrl::link("data:image/png;base64,AAAA").is_none());
    }

    #[test]
    fn a_css_address_cannot_leave_its_string() {
        let url = SafeUrl::image("https://x/a\")}</style><script>(1)").map(|u| u.css());
        let css = url.unwrap_or_default();
        assert!(css.starts_with("url(\"") && css.ends_with("\")"));
        assert!(!css[5..css.len() - 2].contains(['"', '<', ')']), "{css}");
    }
}
