//! Blocks: paragraphs, headings, lists, quotes, code and rules.

use super::Writer;
use super::marker::{Fence, Item, Start, indent, is_blank};
use crate::names::Attr;
use crate::view::Draft;

/// Quotes and lists nested deeper than this are drawn flat.
const MAX_DEPTH: usize = 24;

impl Writer {
    /// Draws `lines`. Paragraphs of a `tight` list item are not set apart.
    pub(super) fn blocks(&mut self, mut lines: &[&str], tight: bool) {
        while let Some(line) = lines.first() {
            let taken = match Start::of(line, self.dialect) {
                Start::Blank => 1,
                Start::Rule => self.rule(line),
                Start::Heading(level, title) => self.heading(level, title),
                Start::Fence(fence) => self.code(lines, &fence),
                Start::Quote(_) if self.depth < MAX_DEPTH => self.quote(lines),
                Start::Item(item) if self.depth < MAX_DEPTH => self.list(lines, item),
                _ => self
                    .table(lines)
                    .unwrap_or_else(|| self.paragraph(lines, tight)),
            };
            lines = &lines[taken.max(1)..];
        }
    }

    fn rule(&mut self, line: &str) -> usize {
        if self.dialect.rules {
            self.builder.block(Draft::of("hr", "cw-rule").build());
        } else {
            self.as_typed(&[line]);
        }
        1
    }

    /// The card's own title and headings come before those inside a text.
    fn heading(&mut self, level: usize, title: &str) -> usize {
        let draft = match level {
            1 => Draft::of("h4", "cw-h1"),
            2 => Draft::of("h5", "cw-h2"),
            _ => Draft::of("h6", "cw-h3"),
        };
        self.inside(draft, |writer| writer.inline(title));
        1
    }

    fn code(&mut self, lines: &[&str], fence: &Fence<'_>) -> usize {
        let body = lines[1..]
            .iter()
            .take_while(|line| !fence.is_closed_by(line))
            .count();
        let taken = (body + 2).min(lines.len());
        if !self.dialect.code {
            self.as_typed(&lines[..taken]);
            return taken;
        }
        let language = (!fence.info.is_empty()).then_some(fence.info);
        let draft = Draft::new("pre").maybe_attr(Attr::ARIA_LABEL, language);
        self.inside(draft, |writer| {
            for line in &lines[1..=body] {
                writer.text(&line[indent(line).min(fence.indent)..]);
                writer.text("\n");
            }
        });
        taken
    }

    fn quote(&mut self, lines: &[&str]) -> usize {
        let mut inner = Vec::new();
        for line in lines {
            match Start::of(line, self.dialect) {
                Start::Quote(rest) => inner.push(rest.strip_prefix(' ').unwrap_or(rest)),
                // A line that goes on with the paragraph needs no sign.
                Start::Text if inner.last().is_some_and(|last| !is_blank(last)) => inner.push(line),
                _ => break,
            }
        }
        self.inside(Draft::new("blockquote"), |writer| {
            writer.blocks(&inner, false)
        });
        inner.len()
    }

    fn list(&mut self, lines: &[&str], first: Item<'_>) -> usize {
        let (mut items, mut taken, mut loose) = (Vec::new(), 0, false);
        while let Some(line) = lines.get(taken) {
            let Start::Item(item) = Start::of(line, self.dialect) else {
                break;
            };
            if (item.mark, item.number.is_some()) != (first.mark, first.number.is_some()) {
                break;
            }
            let inner = self.item(&lines[taken..], item);
            taken += inner.len();
            let blanks = lines[taken..]
                .iter()
                .take_while(|line| is_blank(line))
                .count();
            let goes_on = matches!(lines.get(taken + blanks).map(|line| Start::of(line, self.dialect)),
                Some(Start::Item(next)) if next.mark == first.mark);
            loose |=
                inner.iter().any(|line| is_blank(line)) && inner.len() > 1 || blanks > 0 && goes_on;
            items.push(inner);
            if !goes_on {
                break;
            }
            taken += blanks;
        }
        let draft = match first.number {
            None => Draft::new("ul"),
            Some(1) => Draft::new("ol"),
            Some(number) => Draft::new("ol").attr(Attr::START, number.to_string()),
        };
        self.inside(draft, |writer| {
            items.iter().for_each(|item| writer.list_item(item, !loose))
        });
        taken
    }

    /// The lines of an item, without its marker and indent. They end before blank lines that
    /// nothing of the item follows.
    fn item<'a>(&self, lines: &[&'a str], item: Item<'a>) -> Vec<&'a str> {
        let mut inner = vec![item.text];
        let mut kept = 1;
        for line in &lines[1..] {
            let own = indent(line) >= item.content;
            let goes_on = !is_blank(inner[inner.len() - 1])
                && matches!(Start::of(line, self.dialect), Start::Text);
            match line.get(item.content..).filter(|_| own) {
                Some(rest) => inner.push(rest),
                None if is_blank(line) => inner.push(""),
                None if goes_on => inner.push(line.trim_start()),
                None => break,
            }
            if !is_blank(line) {
                kept = inner.len();
            }
        }
        inner.truncate(kept);
        inner
    }

    fn list_item(&mut self, lines: &[&str], tight: bool) {
        self.inside(Draft::new("li"), |writer| {
            let Some((first, rest)) = lines.split_first() else {
                return;
            };
            let done = match first.get(..4) {
                Some("[ ] ") => Some(false),
                Some("[x] " | "[X] ") => Some(true),
                _ => None,
            };
            match done.filter(|_| writer.dialect.tables) {
                Some(done) => {
                    writer.builder.inline(check_box(done));
                    let lines: Vec<&str> = std::iter::once(&first[4..])
                        .chain(rest.iter().copied())
                        .collect();
                    writer.blocks(&lines, tight);
                }
                None => writer.blocks(lines, tight),
            }
        });
    }

    fn paragraph(&mut self, lines: &[&str], tight: bool) -> usize {
        let interrupts = |line: &&&str| Start::of(line, self.dialect).interrupts();
        let length = 1 + lines[1..]
            .iter()
            .take_while(|line| !interrupts(line))
            .count();
        let text: Vec<&str> = lines[..length]
            .iter()
            .map(|line| line.trim_start())
            .collect();
        let text = text.join("\n");
        let text = text.trim_end();
        if self.depth == 0 {
            self.builder.end_paragraph();
            self.inline(text);
            self.builder.end_paragraph();
        } else if tight {
            self.inline(text);
        } else {
            self.inside(Draft::new("p"), |writer| writer.inline(text));
        }
        length
    }

    /// Draws what `content` draws inside the element `draft`.
    pub(super) fn inside(&mut self, draft: Draft, content: impl FnOnce(&mut Writer)) {
        self.builder.open_block("", draft);
        self.depth += 1;
        content(self);
        self.depth -= 1;
        self.builder.close("");
    }
}

fn check_box(done: bool) -> crate::view::View {
    let tick = Draft::new("input")
        .attr(Attr::TYPE, "checkbox")
        .attr(Attr::DISABLED, "");
    if done {
        tick.attr(Attr::CHECKED, "").build()
    } else {
        tick.build()
    }
}
