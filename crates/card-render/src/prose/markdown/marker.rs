//! What a line begins with.

use super::Dialect;

/// What kind of block a line starts.
pub(super) enum Start<'a> {
    Blank,
    Rule,
    Heading(usize, &'a str),
    Fence(Fence<'a>),
    Quote(&'a str),
    Item(Item<'a>),
    Text,
}

/// The first line of a fenced code block.
pub(super) struct Fence<'a> {
    mark: u8,
    length: usize,
    pub(super) indent: usize,
    /// The language.
    pub(super) info: &'a str,
}

/// The first line of a list item.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    /// The bullet, or what follows the number.
    pub(super) mark: u8,
    pub(super) number: Option<u64>,
    /// Where the content starts; further lines of the item are indented so far.
    pub(super) content: usize,
    /// The rest of the line.
    pub(super) text: &'a str,
}

pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

pub(super) fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

impl<'a> Start<'a> {
    pub(super) fn of(line: &'a str, dialect: Dialect) -> Start<'a> {
        let (indent, text) = (indent(line), line.trim());
        if text.is_empty() {
            return Start::Blank;
        }
        if indent > 3 {
            return Start::Text;
        }
        if is_rule(text) {
            return Start::Rule;
        }
        heading(text)
            .filter(|_| dialect.headings)
            .or_else(|| fence(text, indent))
            .or_else(|| {
                text.strip_prefix('>')
                    .filter(|_| dialect.quotes)
                    .map(Start::Quote)
            })
            .or_else(|| item(line, indent).map(Start::Item))
            .unwrap_or(Start::Text)
    }

    /// May it follow a paragraph without a blank line between?
    pub(super) fn interrupts(&self) -> bool {
        match self {
            Start::Text => false,
            Start::Item(item) => {
                !item.text.is_empty() && item.number.is_none_or(|number| number == 1)
            }
            _ => true,
        }
    }
}

/// Three or more of one of `*`, `-`, `_`, and spaces.
fn is_rule(text: &str) -> bool {
    let Some(mark) = text.chars().next().filter(|c| matches!(c, '*' | '-' | '_')) else {
        return false;
    };
    text.chars().all(|c| c == mark || c == ' ') && text.chars().filter(|c| *c == mark).count() > 2
}

fn heading(text: &str) -> Option<Start<'_>> {
    let title = text.trim_start_matches('#');
    let level = text.len() - title.len();
    let fits = (1..=6).contains(&level) && (title.is_empty() || title.starts_with(' '));
    let title = title.trim();
    let open = title.trim_end_matches('#');
    let title = if open.is_empty() || open.ends_with(' ') {
        open.trim_end()
    } else {
        title
    };
    fits.then_some(Start::Heading(level, title))
}

fn fence(text: &str, indent: usize) -> Option<Start<'_>> {
    let mark = *text
        .as_bytes()
        .first()
        .filter(|b| matches!(b, b'`' | b'~'))?;
    let info = text.trim_start_matches(char::from(mark));
    let length = text.len() - info.len();
    let info = info.trim();
    let fits = length > 2 && !(mark == b'`' && info.contains('`'));
    fits.then_some(Start::Fence(Fence {
        mark,
        length,
        indent,
        info,
    }))
}

impl Fence<'_> {
    pub(super) fn is_closed_by(&self, line: &str) -> bool {
        let text = line.trim();
        indent(line) < 4 && text.len() >= self.length && text.bytes().all(|b| b == self.mark)
    }
}

fn item(line: &str, indent: usize) -> Option<Item<'_>> {
    let text = &line[indent..];
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mark = *text.as_bytes().get(digits)?;
    let fits = match digits {
        0 => matches!(mark, b'-' | b'+' | b'*'),
        1..=9 => matches!(mark, b'.' | b')'),
        _ => false,
    };
    let rest = text
        .get(digits + 1..)
        .filter(|rest| fits && (rest.is_empty() || rest.starts_with(' ')))?;
    let gap = rest.len() - rest.trim_start_matches(' ').len();
    let gap = if is_blank(rest) || gap > 4 { 1 } else { gap };
    Some(Item {
        mark,
        number: text[..digits].parse().ok(),
        content: indent + digits + 1 + gap,
        text: rest.get(gap..).unwrap_or_default(),
    })
}
