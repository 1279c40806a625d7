//! Writes the events of a Markdown parser as views.

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::Prose;
use super::builder::Builder;
use super::markdown::{Dialect, run};
use super::mention::{self, Mentions};
use super::{expression, links};
use crate::code::{Ink, ProgramText};
use crate::names::Attr;
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

pub(super) struct Writer<'a> {
    pub(super) dialect: &'a Dialect,
    mentions: &'a Mentions<'a>,
    ink: &'a Ink<'a>,
    builder: Builder<TagEnd>,
    /// Text not yet written: a run may arrive in several pieces.
    text: String,
    /// Open links, in which no other link can stand.
    links: usize,
    /// Inside the head of a table?
    header: bool,
    /// What is read without being written at once.
    aside: Option<Aside>,
    /// Reads text out of a block that is none here.
    inner: bool,
    /// Names of footnotes in the order of their numbers.
    notes: Vec<String>,
}

/// Something whose text is wanted before it can be drawn.
struct Aside {
    what: What,
    text: String,
    depth: usize,
}

enum What {
    /// A picture; its text is the alternative one.
    Picture(Option<SafeUrl>),
    /// Program text of a language.
    Code(String),
    /// A block that is text in this dialect.
    Text,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        dialect: &'a Dialect,
        mentions: &'a Mentions<'a>,
        ink: &'a Ink<'a>,
    ) -> Writer<'a> {
        Writer {
            dialect,
            mentions,
            ink,
            builder: Builder::new(),
            text: String::new(),
            links: 0,
            header: false,
            aside: None,
            inner: false,
            notes: Vec::new(),
        }
    }

    pub(super) fn finish(mut self) -> Prose {
        self.settle();
        self.builder.finish()
    }

    /// Takes the next event, which was read from `source`.
    pub(super) fn event(&mut self, event: Event<'_>, source: &str) {
        if let Some(aside) = self.aside.take() {
            return self.inside(aside, event);
        }
        match event {
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.text.push_str(&text);
            }
            Event::SoftBreak if !self.dialect.lines => self.text.push(' '),
            Event::HardBreak if self.dialect.plain => {
                // Two spaces are spaces, a backslash is one.
                self.text.push_str(source.trim_end());
                self.text.push(' ');
            }
            Event::InlineHtml(html) | Event::Html(html) if !self.is_break(&html) => {
                self.text.push_str(&html);
            }
            event => {
                self.settle();
                self.write(event, source);
            }
        }
    }

    fn is_break(&self, html: &str) -> bool {
        self.dialect.breaks && matches!(html.trim(), "<br>" | "<br/>" | "<br />")
    }

    fn write(&mut self, event: Event<'_>, source: &str) {
        match event {
            Event::Start(tag) if self.dialect.is_text(&tag) && !self.inner => {
                self.aside(What::Text, source);
            }
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Code(code) => {
                let code = self.restored(&code);
                self.builder.inline(Draft::new("code").text(code).build());
            }
            Event::Rule if self.dialect.rules => {
                self.builder.block(Draft::of("hr", "cw-rule").build());
            }
            Event::Rule => {
                self.builder.end_paragraph();
                self.builder.text(source.trim());
                self.builder.end_paragraph();
            }
            Event::TaskListMarker(done) => {
                self.builder.mark(&TagEnd::Item, "cw-task");
                self.builder.inline(check_box(done));
            }
            Event::FootnoteReference(name) => {
                let mark = self.note(&name, "cw-footnote");
                self.builder.inline(mark);
            }
            _ => self.builder.inline(Draft::new("br").build()),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let key = tag.to_end();
        let element = match tag {
            Tag::Paragraph | Tag::HtmlBlock if !self.builder.is_nested() => {
                return self.builder.end_paragraph();
            }
            Tag::Emphasis => return self.builder.open(key, Draft::new("em")),
            Tag::Strong => return self.builder.open(key, Draft::new("strong")),
            Tag::Strikethrough => return self.builder.open(key, Draft::new("s")),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.links += 1;
                return self.builder.open(key, link(&address(link_type, &dest_url)));
            }
            Tag::Image { dest_url, .. } => {
                return self.aside(What::Picture(SafeUrl::image(&dest_url)), "");
            }
            Tag::CodeBlock(kind) => return self.aside(What::Code(language(&kind)), ""),
            Tag::Paragraph | Tag::HtmlBlock => Draft::new("p"),
            Tag::List(first) => list(first),
            Tag::Item => Draft::new("li"),
            Tag::BlockQuote(_) => Draft::new("blockquote"),
            Tag::Heading { level, .. } => heading(level),
            Tag::Table(_) => Draft::of("table", "cw-grid"),
            Tag::TableHead | Tag::TableRow => {
                self.header = key == TagEnd::TableHead;
                Draft::new("tr")
            }
            Tag::TableCell => Draft::new(if self.header { "th" } else { "td" }),
            Tag::FootnoteDefinition(name) => {
                let mark = self.note(&name, "cw-footnote");
                Draft::of("div", "cw-footnote-text").child(mark)
            }
            _ => return,
        };
        self.builder.open_block(key, element);
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.builder.end_paragraph(),
            TagEnd::Link => self.links = self.links.saturating_sub(1),
            _ => {}
        }
        self.builder.close(&end);
    }

    /// The number of a footnote, in the order of first use.
    fn note(&mut self, name: &str, class: &'static str) -> View {
        let at = self.notes.iter().position(|known| known == name);
        let at = at.unwrap_or_else(|| {
            self.notes.push(name.to_owned());
            self.notes.len() - 1
        });
        Draft::of("sup", class).text((at + 1).to_string()).build()
    }

    /// Writes the text so far, with its mentions and bare addresses.
    fn settle(&mut self) {
        let text = std::mem::take(&mut self.text);
        let mut rest = &*expression::restore(&text);
        while let Some((range, name)) = self.mentions.find(rest) {
            self.words(&rest[..range.start]);
            self.builder.inline(mention::draw(name));
            rest = &rest[range.end..];
        }
        self.words(rest);
    }

    fn words(&mut self, mut text: &str) {
        if self.dialect.bare_links && self.links == 0 {
            while let Some((range, address)) = links::find(text) {
                self.builder.text(&text[..range.start]);
                let words = &text[range.clone()];
                self.builder.inline(link(&address).text(words).build());
                text = &text[range.end..];
            }
        }
        self.builder.text(text);
    }

    fn aside(&mut self, what: What, text: &str) {
        self.aside = Some(Aside {
            what,
            text: text.to_owned(),
            depth: 0,
        });
    }

    /// What stands inside is text; at the end all of it is drawn.
    fn inside(&mut self, mut aside: Aside, event: Event<'_>) {
        let wanted = !matches!(aside.what, What::Text);
        match event {
            Event::Start(_) => aside.depth += 1,
            Event::End(_) if aside.depth == 0 => return self.draw(aside),
            Event::End(_) => aside.depth -= 1,
            Event::Text(text) | Event::Code(text) if wanted => {
                let text = expression::restore(&text);
                aside.text.push_str(&self.mentions.named(text));
            }
            _ if wanted => aside.text.push(' '),
            _ => {}
        }
        self.aside = Some(aside);
    }

    fn draw(&mut self, aside: Aside) {
        let Aside { what, text, .. } = aside;
        match what {
            What::Picture(Some(url)) => {
                let picture = Draft::of("img", "cw-inline-img").src(&url);
                self.builder.inline(picture.attr(Attr::ALT, text).build());
            }
            What::Picture(None) => self.builder.text(&text),
            What::Code(language) => self.code(&language, &text),
            What::Text => self.as_text(&text),
        }
    }

    fn code(&mut self, language: &str, text: &str) {
        let program = ProgramText {
            language: language.into(),
            text: text.trim_end_matches('\n').into(),
        };
        let lines = self.ink.lines(&program, None, 0..usize::MAX);
        self.builder
            .block(Draft::of("div", "cw-code").child(lines).build());
    }

    /// Reads a block again, as the paragraph it is in this dialect.
    fn as_text(&mut self, text: &str) {
        let lines = text.lines().map(str::trim_start);
        let lines = lines.map(|line| {
            if line.starts_with('<') {
                format!("\\{line}")
            } else {
                line.to_owned()
            }
        });
        self.inner = true;
        run(&lines.collect::<Vec<_>>().join("\n"), self);
        self.settle();
        self.inner = false;
    }

    fn restored(&self, text: &str) -> String {
        self.mentions.named(expression::restore(text)).into_owned()
    }
}

/// The address as written; `a@b.c` in angle brackets is a mail address.
fn address(kind: LinkType, address: &str) -> String {
    match kind {
        LinkType::Email => format!("mailto:{address}"),
        _ => address.to_owned(),
    }
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

/// The first word after the fence.
fn language(kind: &CodeBlockKind<'_>) -> String {
    let info = match kind {
        CodeBlockKind::Fenced(info) => info.split_whitespace().next(),
        CodeBlockKind::Indented => None,
    };
    info.unwrap_or_default().to_owned()
}

/// The card's own title and headings come before those inside a text.
fn heading(level: HeadingLevel) -> Draft {
    match level {
        HeadingLevel::H1 => Draft::of("h4", "cw-h1"),
        HeadingLevel::H2 => Draft::of("h5", "cw-h2"),
        _ => Draft::of("h6", "cw-h3"),
    }
}
