//! Template expressions stay as written: `${a*b*c}` must not turn italic.

use std::borrow::Cow;

/// Characters Markdown may read as formatting.
const FORMATTING: [char; 12] = ['*', '_', '[', ']', '(', ')', '<', '>', '~', '`', '\\', '|'];

/// Their stand-ins: the first of the code points that Unicode keeps free of
/// characters for such use inside a program.
const FIRST_STAND_IN: u32 = 0xfdd0;

/// Hides Markdown's characters inside every `${…}` behind stand-ins.
pub(super) fn protect(text: &str) -> Cow<'_, str> {
    if !text.contains("${") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let (before, from) = rest.split_at(start);
        let (expression, after) = from.split_at(end(from));
        out.push_str(before);
        out.extend(expression.chars().map(stand_in));
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Puts the characters back.
pub(super) fn restore(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| original(c).is_some()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| original(c).unwrap_or(c)).collect())
}

/// Length of the expression at the start of `text`: to its closing brace, or
/// just the two opening characters when there is none.
fn end(text: &str) -> usize {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth = depth.saturating_sub(1),
            '\n' => break,
            _ => {}
        }
    }
    2
}

fn stand_in(c: char) -> char {
    let at = FORMATTING.iter().position(|formatting| *formatting == c);
    at.and_then(|at| char::from_u32(FIRST_STAND_IN + at as u32))
        .unwrap_or(c)
}

fn original(c: char) -> Option<char> {
    let at = u32::from(c).checked_sub(FIRST_STAND_IN)?;
    FORMATTING.get(at as usize).copied()
}
