//! Links and their addresses.

use crate::prose::html;
use crate::safe_url::SafeUrl;
use crate::view::Draft;

/// Addresses with more open parentheses are no addresses.
const MAX_PARENTHESES: usize = 32;

/// A link without a safe address is drawn as one but leads nowhere.
pub(in crate::prose) fn link(address: &str) -> Draft {
    let link = Draft::of("a", "cw-link");
    match SafeUrl::link(address) {
        Some(url) => link.href(&url),
        None => link,
    }
}

/// Reads `(address "title")` at the start of `text`: the address, and the length of it all.
pub(super) fn target(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('(')?.trim_start();
    let (address, rest) = match inner.strip_prefix('<') {
        Some(inner) => inner.split_at(
            inner
                .find(['>', '<', '\n'])
                .filter(|&end| inner[end..].starts_with('>'))?,
        ),
        None => inner.split_at(bare_length(inner)?),
    };
    let rest = rest.strip_prefix('>').unwrap_or(rest);
    let rest = without_title(rest)?.strip_prefix(')')?;
    Some((html::decode(&unescaped(address)), text.len() - rest.len()))
}

/// An address ends at a space or at a parenthesis it did not open.
fn bare_length(text: &str) -> Option<usize> {
    let (mut depth, mut escaped) = (0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' if depth == MAX_PARENTHESES => return None,
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            c if c == ' ' || c.is_ascii_control() => return (depth == 0).then_some(at),
            _ => {}
        }
    }
    None
}

fn without_title(text: &str) -> Option<&str> {
    let rest = text.trim_start();
    let close = match rest.chars().next()? {
        '"' => '"',
        '\'' => '\'',
        '(' => ')',
        _ => return Some(rest),
    };
    let end = rest[1..].find(close)? + 2;
    (rest.len() < text.len()).then(|| rest[end..].trim_start())
}

/// A backslash before punctuation stands for nothing.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let escape = c == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        out.extend(if escape { letters.next() } else { Some(c) });
    }
    out
}

/// The address of an autolink `<https://…>` at the start of `text`.
pub(super) fn automatic(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('<')?;
    let scheme = inner
        .bytes()
        .take(32)
        .position(|b| !(b.is_ascii_alphanumeric() || b"+-.".contains(&b)))?;
    if scheme < 2 || !inner[scheme..].starts_with(':') {
        return None;
    }
    let end = inner.find(|c: char| c == '>' || c == '<' || c.is_whitespace())?;
    inner[end..].starts_with('>').then(|| &inner[..end])
}
