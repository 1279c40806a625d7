//! For hosts that know little Markdown: escapes the marks of everything but
//! bold, italic, lists and links, so that they are read as the text they are
//! and what stands between them is still formatted.

use std::iter::once;

/// The text with a backslash before each mark that is to be no mark.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut after_text = false;
    for line in text.split_inclusive('\n') {
        let at = block_mark(line.trim_end(), after_text);
        after_text = !line.trim().is_empty();
        self::line(line, at, &mut out);
    }
    out
}

/// Copies a line and escapes the marks inside it and the one at `block`.
fn line(line: &str, block: Option<usize>, out: &mut String) {
    let mut escaped = false;
    let next = line.chars().skip(1).chain(once('\n'));
    for ((at, c), next) in line.char_indices().zip(next) {
        // Code, HTML and addresses in angle brackets, pictures.
        let mark = matches!(c, '`' | '<') || (c == '!' && next == '[') || Some(at) == block;
        if mark && !escaped {
            // A picture's bracket is its mark: "!\[" is text, "\![" a link.
            out.push_str(if c == '!' { "!\\" } else { "\\" });
        }
        if c != '!' || !mark || escaped {
            out.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
}

/// Where a line has the mark of a heading, quote, rule, fence or link
/// definition.
fn block_mark(line: &str, after_text: bool) -> Option<usize> {
    let mut at = line.len() - line.trim_start().len();
    loop {
        let rest = &line[at..];
        if is_mark(rest, after_text) {
            return Some(at);
        }
        at += list_mark(rest)?;
    }
}

fn is_mark(rest: &str, after_text: bool) -> bool {
    let only = |mark: char| !rest.is_empty() && rest.chars().all(|c| c == mark);
    let rule = |mark: char| {
        let marks = rest.chars().filter(|c| !c.is_whitespace());
        marks.clone().all(|c| c == mark) && marks.count() > 2
    };
    rest.starts_with('>')
        || rest.starts_with("~~~")
        || matches!(rest, "-" | "+" | "*")
        || is_heading(rest)
        || is_definition(rest)
        || ['-', '*', '_'].into_iter().any(rule)
        || (after_text && (only('=') || only('-')))
}

fn is_heading(rest: &str) -> bool {
    let after = rest.trim_start_matches('#');
    let level = rest.len() - after.len();
    (1..=6).contains(&level) && (after.is_empty() || after.starts_with(char::is_whitespace))
}

/// `[name]: address`
fn is_definition(rest: &str) -> bool {
    let label = rest
        .strip_prefix('[')
        .and_then(|label| label.split_once(']'));
    label.is_some_and(|(_, after)| after.starts_with(':'))
}

/// The length of a list mark at the start, with the space after it.
fn list_mark(rest: &str) -> Option<usize> {
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after = rest[digits..].strip_prefix(match digits {
        0 => &['-', '+', '*'][..],
        1..=9 => &['.', ')'],
        _ => return None,
    })?;
    let text = after.trim_start();
    (text.len() < after.len() && !text.is_empty()).then(|| rest.len() - text.len())
}
