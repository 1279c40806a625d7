//! Formatted text of a card, as views: Markdown or MessageCard's HTML subset.

mod builder;
mod expression;
mod html;
mod links;
mod markdown;
mod mention;
mod plainly;
mod writer;

use crate::code::Ink;
use crate::names::Attr;
use crate::reader::Letterhead;
use crate::view::{Draft, View};

/// Which Markdown Teams understands in an Adaptive Card. Microsoft documents
/// two levels (spec/facts-uncertain.md 9); real clients are between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MarkdownLevel {
    /// Bold, italic, lists and links (Learn, `cards-format`, 2024-11). What
    /// every client draws; everything else stays as typed.
    #[default]
    Basic,
    /// Also headings, strikethrough, tables, quotes, code, pictures, rules, task
    /// lists, footnotes, bare addresses and single line breaks (Adaptive Cards
    /// hub, 2026-02).
    Full,
}

/// How a text property is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum TextMode {
    /// Adaptive Cards: as far as the options say.
    #[default]
    Adaptive,
    /// MessageCard with `markdown` absent or true.
    ConnectorMarkdown,
    /// MessageCard with `markdown: false`.
    ConnectorHtml,
}

/// A piece of formatted text.
pub(crate) enum Block {
    /// Inline content of one paragraph.
    Paragraph(Vec<View>),
    /// A list, quote, heading, table…
    Other(View),
}

/// Formatted text: blocks in order.
pub(crate) struct Prose(Vec<Block>);

impl Prose {
    /// The text as it is written.
    pub(crate) fn plain(text: &str) -> Prose {
        Prose(vec![Block::Paragraph(vec![View::text(text)])])
    }

    /// Reads a text; the head of the card knows who is mentioned.
    pub(crate) fn formatted(
        text: &str,
        mode: TextMode,
        level: MarkdownLevel,
        head: &Letterhead,
        ink: &Ink<'_>,
    ) -> Prose {
        let dialect = match (mode, level) {
            (TextMode::Adaptive, MarkdownLevel::Basic) => &markdown::BASIC,
            (TextMode::Adaptive, MarkdownLevel::Full) => &markdown::FULL,
            (TextMode::ConnectorMarkdown, _) => &markdown::CONNECTOR,
            (TextMode::ConnectorHtml, _) => return html::parse(text),
        };
        markdown::parse(text, dialect, head, ink)
    }

    /// Fills a box that may hold blocks (`div`, `dd`). A lone paragraph needs
    /// no `p` of its own.
    pub(crate) fn fill(self, draft: Draft) -> Draft {
        match self.into_lone_paragraph() {
            Ok(inline) => draft.children(inline),
            Err(blocks) => draft.class("cw-prose").children(blocks),
        }
    }

    /// Fills an element that may hold inline content only (`p`, `h2`); when
    /// there is more than one paragraph it becomes a `div`.
    pub(crate) fn fill_line(self, draft: Draft, level: Option<u8>) -> Draft {
        match self.into_lone_paragraph() {
            Ok(inline) => draft.children(inline),
            Err(blocks) => {
                let draft = match level {
                    Some(level) => draft
                        .attr(Attr::ROLE, "heading")
                        .attr(Attr::ARIA_LEVEL, level.to_string()),
                    None => draft,
                };
                draft.tag("div").class("cw-prose").children(blocks)
            }
        }
    }

    fn into_lone_paragraph(self) -> Result<Vec<View>, Vec<View>> {
        let mut blocks = self.0;
        match blocks.as_mut_slice() {
            [] => Ok(Vec::new()),
            [Block::Paragraph(inline)] => Ok(std::mem::take(inline)),
            _ => Err(blocks.into_iter().map(Block::into_view).collect()),
        }
    }
}

impl Block {
    fn into_view(self) -> View {
        match self {
            Block::Paragraph(inline) => Draft::new("p").children(inline).build(),
            Block::Other(view) => view,
        }
    }
}
