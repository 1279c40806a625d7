//! Markdown, as Teams reads it, through pulldown-cmark.

use std::borrow::Cow;

use pulldown_cmark::{Options, Parser, Tag};

use super::Prose;
use super::expression;
use super::mention::Mentions;
use super::plainly;
use super::writer::Writer;
use crate::code::Ink;
use crate::reader::Letterhead;

/// What one host understands beyond bold, italic, lists and links. All else
/// is shown as it was typed.
pub(super) struct Dialect {
    /// Bold, italic, lists and links only.
    pub(super) plain: bool,
    strikethrough: bool,
    /// Also task lists and footnotes.
    tables: bool,
    pub(super) rules: bool,
    /// Addresses without brackets are links.
    pub(super) bare_links: bool,
    /// `<br>`
    pub(super) breaks: bool,
    /// A single line break in the source is one on the screen.
    pub(super) lines: bool,
}

/// Adaptive Cards as Learn documents them (spec/adaptive-card.md §11, left).
pub(super) const BASIC: Dialect = Dialect {
    plain: true,
    strikethrough: false,
    tables: false,
    rules: false,
    bare_links: false,
    breaks: false,
    lines: false,
};

/// Adaptive Cards as the hub documents them (same table, right).
pub(super) const FULL: Dialect = Dialect {
    plain: false,
    strikethrough: true,
    tables: true,
    rules: true,
    bare_links: true,
    breaks: true,
    lines: true,
};

/// Connector cards (spec/message-card.md §7.2).
pub(super) const CONNECTOR: Dialect = Dialect {
    plain: false,
    strikethrough: true,
    breaks: true,
    ..BASIC
};

impl Dialect {
    pub(super) fn options(&self) -> Options {
        let mut options = Options::empty();
        options.set(Options::ENABLE_STRIKETHROUGH, self.strikethrough);
        options.set(Options::ENABLE_TABLES, self.tables);
        options.set(Options::ENABLE_TASKLISTS, self.tables);
        options.set(Options::ENABLE_FOOTNOTES, self.tables);
        options
    }

    /// Is that block text with marks that this host does not know?
    pub(super) fn is_text(&self, tag: &Tag<'_>) -> bool {
        match tag {
            Tag::HtmlBlock => true,
            Tag::CodeBlock(_) => self.plain,
            _ => false,
        }
    }
}

pub(super) fn parse(text: &str, dialect: &Dialect, head: &Letterhead, ink: &Ink<'_>) -> Prose {
    let text = newlines(text);
    let (text, mentions) = Mentions::cut(&text, head);
    let text = expression::protect(&text);
    let source = if dialect.plain {
        Cow::Owned(plainly::escape(&text))
    } else {
        text
    };
    let mut writer = Writer::new(dialect, &mentions, ink);
    run(&source, &mut writer);
    writer.finish()
}

/// Reads `source` into the writer.
pub(super) fn run(source: &str, writer: &mut Writer<'_>) {
    for (event, range) in Parser::new_ext(source, writer.dialect.options()).into_offset_iter() {
        writer.event(event, &source[range]);
    }
}

/// `\r` separates list items just as `\n` does.
fn newlines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}
