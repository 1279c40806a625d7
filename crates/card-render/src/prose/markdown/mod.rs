//! Markdown, as Teams reads it.
//!
//! Teams has a dialect of its own: without references, indented code, raw HTML and most named
//! characters, and with parts that only some hosts draw. This reader knows just that. A general
//! CommonMark library weighs a tenth of the whole page, mostly in tables for what no card can use.

mod block;
mod emphasis;
mod inline;
mod link;
mod marker;
mod table;

use std::borrow::Cow;

use super::Prose;
use super::builder::Builder;
use super::expression;

pub(super) use link::link;

/// What one host understands beyond bold, italic, lists and links. All else
/// is ordinary text.
#[derive(Clone, Copy)]
pub(super) struct Dialect {
    headings: bool,
    code: bool,
    quotes: bool,
    images: bool,
    strikethrough: bool,
    rules: bool,
    tables: bool,
    breaks: bool,
}

/// Adaptive Cards as Learn documents them (spec/adaptive-card.md §11, left).
pub(super) const BASIC: Dialect = Dialect {
    headings: false,
    code: false,
    quotes: false,
    images: false,
    strikethrough: false,
    rules: false,
    tables: false,
    breaks: false,
};

/// Adaptive Cards as the hub documents them (same table, right).
pub(super) const FULL: Dialect = Dialect {
    headings: true,
    code: true,
    quotes: true,
    images: true,
    strikethrough: true,
    rules: true,
    tables: true,
    breaks: true,
};

/// Connector cards (spec/message-card.md §7.2).
pub(super) const CONNECTOR: Dialect = Dialect {
    rules: false,
    tables: false,
    ..FULL
};

pub(super) fn parse(text: &str, dialect: Dialect) -> Prose {
    let text = plain_space(text);
    let source = expression::protect(&text);
    let lines: Vec<&str> = source.split('\n').collect();
    let mut writer = Writer {
        dialect,
        builder: Builder::new(),
        depth: 0,
    };
    writer.blocks(&lines, false);
    writer.builder.finish()
}

/// `\r` separates list items just as `\n` does; a tab is as wide as four spaces.
fn plain_space(text: &str) -> Cow<'_, str> {
    if text.contains(['\r', '\t']) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        text.replace('\t', "    ").into()
    } else {
        text.into()
    }
}

/// Draws what is read.
struct Writer {
    dialect: Dialect,
    builder: Builder,
    /// How many quotes and lists are open.
    depth: usize,
}

impl Writer {
    /// Text without formatting.
    fn text(&mut self, text: &str) {
        self.builder.text(&expression::restore(text));
    }

    /// Shows a construct the host does not know as the author typed it.
    fn as_typed(&mut self, lines: &[&str]) {
        self.builder.end_paragraph();
        self.text(lines.join("\n").trim());
        self.builder.end_paragraph();
    }
}
