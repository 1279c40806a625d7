//! The only addresses a drawn card may carry.

use std::fmt::{self, Write as _};

use url::{ParseError, Url};

/// An address that cannot run a program: a link (`http`, `https`, `mailto`,
/// `tel`) or a picture (`http`, `https`, `data:image/…`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SafeUrl(String);

impl SafeUrl {
    /// A link target, or `None` for a relative address, a template expression
    /// or any other scheme (`javascript:`, `data:`, `vbscript:`, `file:` …).
    pub fn link(text: &str) -> Option<SafeUrl> {
        let fine = |url: &Url| matches!(url.scheme(), "http" | "https" | "mailto" | "tel");
        SafeUrl::of(text, fine)
    }

    /// A picture's address: `http`, `https`, or `data:` of an image type.
    pub fn image(text: &str) -> Option<SafeUrl> {
        SafeUrl::of(text, |url| match url.scheme() {
            "http" | "https" => true,
            "data" => is_image_type(url.path()),
            _ => false,
        })
    }

    fn of(text: &str, fine: impl Fn(&Url) -> bool) -> Option<SafeUrl> {
        match Url::parse(text) {
            Ok(url) => fine(&url).then(|| SafeUrl(url.into())),
            // Host names beyond ASCII are left to the browser: their tables are long.
            Err(ParseError::IdnaError) if is_web_address(text.trim()) => {
                Some(SafeUrl(text.trim().to_owned()))
            }
            Err(_) => None,
        }
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

/// Text that every browser reads as an address of the web, whatever its host.
fn is_web_address(text: &str) -> bool {
    let starts = |scheme: &str| {
        text.get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    let plain = !text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\');
    plain && (starts("https://") || starts("http://"))
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
            "https://müller.example/a?b#c",
            " HTTP://例え.テスト",
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
            "javascript://müller.example/%0aalert(1)",
            "https://mül ler.example",
            "https:\\\\müller.example",
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
