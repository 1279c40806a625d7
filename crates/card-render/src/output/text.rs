//! Views as plain text, for terminals, diffs and search.

use crate::names::{Attr, HREF, LABEL};
use crate::view::{View, ViewData};

/// The card as readable plain text: one line per paragraph or fact, `-` and
/// numbers for lists, `[ Name ]` for buttons, `[picture: …]` for pictures.
/// Ends with a line break unless empty.
pub fn to_text(view: &View) -> String {
    let mut writer = Writer::default();
    writer.view(view);
    writer.end_line();
    writer.out
}

#[derive(Default)]
struct Writer {
    out: String,
    line: String,
    indent: usize,
    /// Counters of open ordered lists; `None` for bullets.
    lists: Vec<Option<u64>>,
}

/// Elements that begin and end on a line of their own.
const BLOCKS: [&str; 19] = [
    "article",
    "section",
    "div",
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "pre",
    "tr",
    "blockquote",
    "fieldset",
    "figure",
    "details",
    "hr",
];

impl Writer {
    fn view(&mut self, view: &View) {
        match view.data() {
            ViewData::Text(text) => self.text(text),
            ViewData::Widget(_) => {}
            ViewData::Element { tag, .. } => self.element(tag, view),
        }
    }

    fn text(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            let word = word.replace(char::is_whitespace, " ");
            if word == " " && (self.line.is_empty() || self.line.ends_with(' ')) {
                continue;
            }
            self.line.push_str(&word);
        }
    }

    fn element(&mut self, tag: &'static str, view: &View) {
        match tag {
            "br" => self.end_line(),
            "hr" => self.own_line("---"),
            "img" => self.picture(view),
            "input" | "textarea" => self.field(view),
            "a" | "button" | "summary" if has_class(view, "cw-button") => self.button(view),
            "summary" => {}
            "pre" if has_class(view, "cw-code-lines") => self.code(view),
            "a" => self.link(view),
            "ul" | "ol" => self.list(tag, view),
            "li" => self.item(view),
            LABEL if has_class(view, "cw-choice") => self.block(view),
            "option" if attribute(view, Attr::SELECTED.name()).is_none() => {}
            "dt" | LABEL => {
                self.children(view);
                self.push_after_text(": ");
            }
            "td" | "th" => {
                self.children(view);
                self.line.push_str("  ");
            }
            _ if is_for_the_eye(view) => {}
            tag if BLOCKS.contains(&tag) => self.block(view),
            _ => self.children(view),
        }
    }

    fn children(&mut self, view: &View) {
        view.children().iter().for_each(|child| self.view(child));
    }

    /// Inside a fact or an item the first block continues the line.
    fn block(&mut self, view: &View) {
        let continues = has_class(view, "cw-fact");
        if !continues && !self.at_marker() {
            self.end_line();
        }
        self.children(view);
        self.end_line();
    }

    /// Is there only a list marker or a fact's name on the line so far?
    fn at_marker(&self) -> bool {
        self.line.ends_with("- ") || self.line.ends_with(". ") || self.line.ends_with(": ")
    }

    fn push_after_text(&mut self, text: &str) {
        if !self.line.trim().is_empty() {
            self.line.push_str(text);
        }
    }

    fn list(&mut self, tag: &str, view: &View) {
        self.end_line();
        let start = attribute(view, Attr::START.name()).and_then(|start| start.parse().ok());
        self.lists.push((tag == "ol").then_some(start.unwrap_or(1)));
        self.children(view);
        self.lists.pop();
        self.end_line();
    }

    fn item(&mut self, view: &View) {
        self.end_line();
        let marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            _ => "- ".to_owned(),
        };
        self.line
            .push_str(&"  ".repeat(self.lists.len().saturating_sub(1)));
        self.line.push_str(&marker);
        self.children(view);
        self.end_line();
    }

    fn button(&mut self, view: &View) {
        if !self.line.is_empty() && !self.line.ends_with(' ') {
            self.line.push(' ');
        }
        self.line.push_str("[ ");
        self.children(view);
        self.line.push_str(" ]");
        if let Some(address) = attribute(view, HREF) {
            self.line.push_str(&format!(" <{address}>"));
        }
        self.end_line();
    }

    fn link(&mut self, view: &View) {
        let start = self.line.len();
        self.children(view);
        if let Some(address) = attribute(view, HREF)
            && self
                .line
                .get(start..)
                .is_some_and(|text| text.trim() != address)
        {
            self.line.push_str(&format!(" <{address}>"));
        }
    }

    fn picture(&mut self, view: &View) {
        match attribute(view, Attr::ALT.name()).filter(|alt| !alt.is_empty()) {
            Some(alt) => self.line.push_str(&format!("[picture: {alt}] ")),
            None => self.line.push_str("[picture] "),
        }
    }

    fn field(&mut self, view: &View) {
        if matches!(
            attribute(view, Attr::TYPE.name()),
            Some("checkbox" | "radio")
        ) {
            let set = attribute(view, Attr::CHECKED.name()).is_some();
            self.line.push_str(if set { "[x] " } else { "[ ] " });
        } else {
            let value = attribute(view, Attr::VALUE.name()).unwrap_or_default();
            self.line.push_str(&format!("[{value:_<16}]"));
        }
    }

    /// Program text keeps its spaces and loses the numbers of its lines.
    fn code(&mut self, lines: &View) {
        self.end_line();
        for line in lines.children() {
            self.out.push_str(&"  ".repeat(self.indent + 1));
            line.walk(&mut |part| {
                if let ViewData::Text(text) = part.data()
                    && !part_of_number(line, part)
                {
                    self.out.push_str(text);
                }
            });
        }
    }

    fn own_line(&mut self, text: &str) {
        self.end_line();
        self.line.push_str(text);
        self.end_line();
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_end();
        if !line.is_empty() {
            self.out.push_str(&"  ".repeat(self.indent));
            self.out.push_str(line);
            self.out.push('\n');
        }
    }
}

/// Is this left out of what is read aloud, or a picture that says nothing more?
fn is_for_the_eye(view: &View) -> bool {
    attribute(view, Attr::ARIA_HIDDEN.name()).is_some()
        || attribute(view, Attr::ROLE.name()) == Some("img")
}

/// Is this text the number of a line of program text?
fn part_of_number(line: &View, text: &View) -> bool {
    let number = line.children().first();
    let number = number.filter(|first| has_class(first, "cw-code-number"));
    let mut parts = number.map_or(&[][..], View::children).iter();
    parts.any(|part| View::ptr_eq(part, text))
}

fn has_class(view: &View, class: &str) -> bool {
    match view.data() {
        ViewData::Element { classes, .. } => classes.iter().any(|c| c == class),
        _ => false,
    }
}

fn attribute<'a>(view: &'a View, name: &str) -> Option<&'a str> {
    match view.data() {
        ViewData::Element { attrs, .. } => attrs
            .iter()
            .find(|(n, _)| *n == name)
            .map(|(_, value)| value.as_str()),
        _ => None,
    }
}
