//! Markdown, as Teams reads it, through pulldown-cmark.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::Prose;
use super::builder::Builder;
use super::expression;
use crate::names::Attr;
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// What one host understands beyond bold, italic, lists and links. All else
/// is shown as it was typed.
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

const NOTHING: Dialect = Dialect {
    headings: false,
    code: false,
    quotes: false,
    images: false,
    strikethrough: false,
    rules: false,
    tables: false,
    breaks: false,
};

/// Adaptive Cards as Learn documents them (spec/adaptive-card.md §11, left).
pub(super) const BASIC: Dialect = NOTHING;

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

/// Our own elements among those of pulldown-cmark.
#[derive(PartialEq)]
enum Key {
    Tag(TagEnd),
    Mention,
}

pub(super) fn parse(text: &str, dialect: &Dialect) -> Prose {
    let text = newlines(text);
    let source = expression::protect(&text);
    let mut writer = Writer {
        source: &source,
        dialect,
        builder: Builder::new(),
        skip: 0,
        header: false,
        picture: None,
    };
    for (event, range) in Parser::new_ext(&source, dialect.options()).into_offset_iter() {
        writer.event(event, range);
    }
    writer.builder.finish()
}

/// `\r` separates list items just as `\n` does.
fn newlines(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}

impl Dialect {
    fn options(&self) -> Options {
        let mut options = Options::empty();
        options.set(Options::ENABLE_STRIKETHROUGH, self.strikethrough);
        options.set(Options::ENABLE_TABLES, self.tables);
        options.set(Options::ENABLE_TASKLISTS, self.tables);
        options
    }

    fn draws(&self, tag: &Tag<'_>) -> bool {
        match tag {
            Tag::Heading { .. } => self.headings,
            Tag::CodeBlock(_) => self.code,
            Tag::BlockQuote(_) => self.quotes,
            Tag::Image { .. } => self.images,
            Tag::Table(_) => self.tables,
            _ => true,
        }
    }
}

struct Writer<'a> {
    source: &'a str,
    dialect: &'a Dialect,
    builder: Builder<Key>,
    /// Open elements whose source was already shown as text.
    skip: usize,
    /// Inside the head of a table?
    header: bool,
    picture: Option<Picture>,
}

/// A picture whose alternative text is still being read.
struct Picture {
    url: Option<SafeUrl>,
    alt: String,
    depth: usize,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if self.skip > 0 {
            match event {
                Event::Start(_) => self.skip += 1,
                Event::End(_) => self.skip -= 1,
                _ => {}
            }
            return;
        }
        if let Some(picture) = self.picture.take() {
            return self.inside_picture(picture, event);
        }
        match event {
            Event::Start(tag) if !self.dialect.draws(&tag) => self.as_typed(&tag, range),
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Code(code) if self.dialect.code => {
                self.builder.inline(
                    Draft::new("code")
                        .text(&*expression::restore(&code))
                        .build(),
                );
            }
            Event::Code(_) => self.text(&self.source[range]),
            Event::Rule if self.dialect.rules => {
                self.builder.block(Draft::of("hr", "cw-rule").build());
            }
            Event::Rule => self.paragraph(range),
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html),
            Event::SoftBreak => self.builder.text(" "),
            Event::HardBreak => self.builder.inline(line_break()),
            Event::TaskListMarker(done) => self.builder.inline(check_box(done)),
            Event::Text(text)
            | Event::FootnoteReference(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.text(&text),
        }
    }

    fn text(&mut self, text: &str) {
        self.builder.text(&expression::restore(text));
    }

    /// Shows a construct the host does not know as the author typed it.
    fn as_typed(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        self.skip = 1;
        match tag {
            Tag::Image { .. } => self.text(&self.source[range]),
            _ => self.paragraph(range),
        }
    }

    fn paragraph(&mut self, range: Range<usize>) {
        self.builder.end_paragraph();
        self.text(self.source[range].trim());
        self.builder.end_paragraph();
    }

    fn start(&mut self, tag: Tag<'_>) {
        let key = Key::Tag(tag.to_end());
        match tag {
            Tag::Paragraph | Tag::HtmlBlock if self.builder.is_nested() => {
                self.builder.open_block(key, Draft::new("p"));
            }
            Tag::Paragraph | Tag::HtmlBlock => self.builder.end_paragraph(),
            Tag::Emphasis => self.builder.open(key, Draft::new("em")),
            Tag::Strong => self.builder.open(key, Draft::new("strong")),
            Tag::Strikethrough => self.builder.open(key, Draft::new("s")),
            Tag::Link { dest_url, .. } => self.builder.open(key, link(&dest_url)),
            Tag::Image { dest_url, .. } => {
                let url = SafeUrl::image(&dest_url);
                self.picture = Some(Picture {
                    url,
                    alt: String::new(),
                    depth: 0,
                });
            }
            Tag::List(first) => self.builder.open_block(key, list(first)),
            Tag::Item => self.builder.open_block(key, Draft::new("li")),
            Tag::BlockQuote(_) => self.builder.open_block(key, Draft::new("blockquote")),
            Tag::Heading { level, .. } => self.builder.open_block(key, heading(level)),
            Tag::CodeBlock(kind) => self.builder.open_block(key, code_block(&kind)),
            Tag::Table(_) => self.builder.open_block(key, Draft::of("table", "cw-grid")),
            Tag::TableHead => {
                self.header = true;
                self.builder.open_block(key, Draft::new("tr"));
            }
            Tag::TableRow => self.builder.open_block(key, Draft::new("tr")),
            Tag::TableCell => {
                let cell = if self.header { "th" } else { "td" };
                self.builder.open_block(key, Draft::new(cell));
            }
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph | TagEnd::HtmlBlock => {
                self.builder.close(&Key::Mention);
                self.builder.end_paragraph();
            }
            TagEnd::TableHead => self.header = false,
            _ => {}
        }
        self.builder.close(&Key::Tag(end));
    }

    /// What stands between a picture's start and end is its alternative text.
    fn inside_picture(&mut self, mut picture: Picture, event: Event<'_>) {
        match event {
            Event::Start(_) => picture.depth += 1,
            Event::End(_) if picture.depth == 0 => return self.draw(picture),
            Event::End(_) => picture.depth -= 1,
            Event::Text(text) | Event::Code(text) => {
                picture.alt.push_str(&expression::restore(&text))
            }
            _ => picture.alt.push(' '),
        }
        self.picture = Some(picture);
    }

    fn draw(&mut self, picture: Picture) {
        let Some(url) = picture.url else {
            return self.builder.text(&picture.alt);
        };
        let drawn = Draft::of("img", "cw-inline-img")
            .src(&url)
            .attr(Attr::ALT, picture.alt);
        self.builder.inline(drawn.build());
    }

    /// HTML is text, except a mention and (where known) a line break.
    fn html(&mut self, html: &CowStr<'_>) {
        match html.trim() {
            "<at>" => self
                .builder
                .open(Key::Mention, Draft::of("span", "cw-mention")),
            "</at>" if self.builder.close(&Key::Mention) => {}
            "<br>" | "<br/>" | "<br />" if self.dialect.breaks => self.builder.inline(line_break()),
            _ => self.text(html),
        }
    }
}

fn line_break() -> View {
    Draft::new("br").build()
}

fn check_box(done: bool) -> View {
    let tick = Draft::new("input")
        .attr(Attr::TYPE, "checkbox")
        .attr(Attr::DISABLED, "");
    if done {
        tick.attr(Attr::CHECKED, "").build()
    } else {
        tick.build()
    }
}

/// A link without a safe address is drawn as one but leads nowhere.
pub(super) fn link(address: &str) -> Draft {
    let link = Draft::of("a", "cw-link");
    match SafeUrl::link(address) {
        Some(url) => link.href(&url),
        None => link,
    }
}

fn list(first: Option<u64>) -> Draft {
    match first {
        None => Draft::new("ul"),
        Some(1) => Draft::new("ol"),
        Some(first) => Draft::new("ol").attr(Attr::START, first.to_string()),
    }
}

fn code_block(kind: &CodeBlockKind<'_>) -> Draft {
    let language = match kind {
        CodeBlockKind::Fenced(language) if !language.is_empty() => Some(language.to_string()),
        _ => None,
    };
    Draft::new("pre").maybe_attr(Attr::ARIA_LABEL, language)
}

/// The card's own title and headings come before those inside a text.
fn heading(level: HeadingLevel) -> Draft {
    match level {
        HeadingLevel::H1 => Draft::of("h4", "cw-h1"),
        HeadingLevel::H2 => Draft::of("h5", "cw-h2"),
        _ => Draft::of("h6", "cw-h3"),
    }
}
