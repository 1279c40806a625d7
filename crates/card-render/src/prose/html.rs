//! The HTML subset of connector cards with `markdown: false`.
//!
//! A tolerant reader for exactly the documented tags (spec/message-card.md
//! §7.3). Unknown tags vanish and their text stays, as sanitisers do; scripts
//! and styles vanish with their text. What comes out is a tree of views, so
//! nothing of the source can survive as markup.

use super::Prose;
use super::builder::Builder;
use super::writer::link;
use crate::names::{Attr, HREF, SRC, STYLE};
use crate::safe_url::SafeUrl;
use crate::view::Draft;

/// The allowed elements that hold something.
const ELEMENTS: [&str; 13] = [
    "strong",
    "em",
    "strike",
    "a",
    "p",
    "h1",
    "h2",
    "h3",
    "ul",
    "ol",
    "li",
    "pre",
    "blockquote",
];

pub(super) fn parse(source: &str) -> Prose {
    let mut builder = Builder::new();
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        builder.text(&decode(&rest[..at]));
        rest = markup(&rest[at..], &mut builder);
    }
    builder.text(&decode(rest));
    builder.finish()
}

/// Reads the tag, comment or lone `<` at the start of `source`; returns what
/// comes after it.
fn markup<'a>(source: &'a str, builder: &mut Builder<&'static str>) -> &'a str {
    if let Some(comment) = source.strip_prefix("<!--") {
        return after(comment, "-->");
    }
    if source.starts_with("<!") || source.starts_with("<?") {
        return after(source, ">");
    }
    let Some(tag) = Tag::read(source) else {
        builder.text("<");
        return &source[1..];
    };
    let rest = &source[tag.length..];
    match (tag.name.as_str(), tag.closes) {
        ("script" | STYLE, false) => after_element(rest, &tag.name),
        (name, true) => {
            close(name, builder);
            rest
        }
        (_, false) => {
            open(&tag, builder);
            rest
        }
    }
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.find(mark).map_or("", |at| &text[at + mark.len()..])
}

/// What follows the closing tag of an element whose text is not for readers.
fn after_element<'a>(text: &'a str, name: &str) -> &'a str {
    let lower = text.to_ascii_lowercase();
    match lower.find(&format!("</{name}")) {
        Some(at) => after(&text[at..], ">"),
        None => "",
    }
}

/// A tag of the source.
struct Tag {
    name: String,
    closes: bool,
    attributes: Vec<(String, String)>,
    /// Bytes from `<` to `>`.
    length: usize,
}

impl Tag {
    fn read(source: &str) -> Option<Tag> {
        let inner = source.strip_prefix('<')?;
        let (closes, inner) = match inner.strip_prefix('/') {
            Some(inner) => (true, inner),
            None => (false, inner),
        };
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let name_end = inner
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(inner.len());
        let name = inner[..name_end].to_ascii_lowercase();
        let (attributes, rest) = attributes(&inner[name_end..]);
        Some(Tag {
            name,
            closes,
            attributes,
            length: source.len() - rest.len(),
        })
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Attributes up to and including `>`, and what follows. An unfinished tag
/// reaches to the end.
fn attributes(mut rest: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/' || c == '=');
        if rest.is_empty() {
            return (found, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (found, after);
        }
        let stop = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '=');
        let end = rest.find(stop).unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        let (value, after) = value(rest[end..].trim_start());
        found.push((name, value));
        rest = after;
    }
}

/// The value after `=`, decoded, and what follows it.
fn value(rest: &str) -> (String, &str) {
    let Some(rest) = rest.strip_prefix('=') else {
        return (String::new(), rest);
    };
    let rest = rest.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = rest.strip_prefix(quote) {
            let (value, after) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return (decode(value), after);
        }
    }
    let end = rest
        .find(|c: char| c.is_ascii_whitespace() || c == '>')
        .unwrap_or(rest.len());
    (decode(&rest[..end]), &rest[end..])
}

fn open(tag: &Tag, builder: &mut Builder<&'static str>) {
    match tag.name.as_str() {
        "br" => builder.inline(Draft::new("br").build()),
        "img" => image(tag, builder),
        name => {
            let Some(name) = ELEMENTS.into_iter().find(|known| *known == name) else {
                return;
            };
            open_element(name, tag, builder);
        }
    }
}

fn open_element(name: &'static str, tag: &Tag, builder: &mut Builder<&'static str>) {
    close_implied(name, builder);
    match name {
        "strong" | "em" => builder.open(name, Draft::new(name)),
        "strike" => builder.open(name, Draft::new("s")),
        "a" => builder.open(name, link(tag.attribute(HREF).unwrap_or_default())),
        "h1" => builder.open_block(name, Draft::of("h4", "cw-h1")),
        "h2" => builder.open_block(name, Draft::of("h5", "cw-h2")),
        "h3" => builder.open_block(name, Draft::of("h6", "cw-h3")),
        _ => builder.open_block(name, Draft::new(name)),
    }
}

/// A new item ends the one before, a new block ends a running paragraph, a
/// link cannot stand in a link.
fn close_implied(name: &'static str, builder: &mut Builder<&'static str>) {
    match name {
        "strong" | "em" | "strike" => return,
        "a" => {
            builder.close(&"a");
            return;
        }
        "li" if builder.is_open(&"li", &["ul", "ol"]) => {
            builder.close(&"li");
        }
        _ => {}
    }
    if builder.is_open(&"p", &["li", "blockquote"]) {
        builder.close(&"p");
    }
}

fn close(name: &str, builder: &mut Builder<&'static str>) {
    if let Some(name) = ELEMENTS.into_iter().find(|known| *known == name) {
        builder.close(&name);
    }
}

fn image(tag: &Tag, builder: &mut Builder<&'static str>) {
    let alt = tag.attribute(Attr::ALT.name()).unwrap_or_default();
    match tag.attribute(SRC).and_then(SafeUrl::image) {
        Some(url) => {
            let picture = Draft::of("img", "cw-inline-img")
                .src(&url)
                .attr(Attr::ALT, alt);
            builder.inline(picture.build());
        }
        None => builder.text(alt),
    }
}

/// Decodes character references; unknown ones stay as written.
fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(rest) {
            Some((c, length)) => {
                out.push(c);
                rest = &rest[length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character reference at the start of `text` and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|b| b == b';')?;
    let name = &text[1..end];
    let c = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => numeric(name.strip_prefix('#')?)?,
    };
    Some((c, end + 1))
}

fn numeric(digits: &str) -> Option<char> {
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    char::from_u32(code).filter(|c| *c != '\0')
}
