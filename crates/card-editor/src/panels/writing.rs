//! Texts that are written where they stand: which Markdown their property knows, and how a mark is put
//! around a part of one.

use card_catalog::kinds::message_card::{fact, section};
use card_catalog::{Control, PropSpec, Ty, Typing};
use card_json::{Document, NodeId};

/// Something Markdown can do with a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// `**bold**`
    Bold,
    /// `*italic*`
    Italic,
    /// `[words](address)`
    Link,
    /// `- item` at the start of each line
    Bullets,
    /// `1. item` at the start of each line
    Numbers,
}

/// A text of an element as its author writes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Writing {
    /// The property.
    pub prop: &'static PropSpec,
    /// What it is now; empty if it is not there.
    pub text: String,
    /// Is it one line by its nature, such as a title?
    pub one_line: bool,
    /// What of Markdown is drawn there.
    pub marks: &'static [Mark],
}

/// The text `name` of the element `node`; `None` if it is no text, or written as something else.
pub fn writing(document: &Document, typing: &Typing, node: NodeId, name: &str) -> Option<Writing> {
    let kind = typing.kind(node)?;
    let prop = kind.prop(name)?;
    let markdown = matches!(prop.ty, Ty::Markdown);
    if !markdown && !matches!(prop.ty, Ty::Text) {
        return None;
    }
    let owner = document.node(node)?;
    let text = match owner.get(name) {
        None => String::new(),
        Some(value) => value.as_str()?.to_owned(),
    };
    let one_line = !markdown || prop.control == Some(Control::TextLine);
    let plain = !markdown || *kind == section::KIND && section::MARKDOWN.get(owner) == Some(false);
    let marks: &[Mark] = match (plain, one_line) {
        (true, _) => &[],
        _ if *kind == fact::KIND => &[Mark::Link],
        (_, true) => &[Mark::Bold, Mark::Italic, Mark::Link],
        (_, false) => &[
            Mark::Bold,
            Mark::Italic,
            Mark::Link,
            Mark::Bullets,
            Mark::Numbers,
        ],
    };
    Some(Writing {
        prop,
        text,
        one_line,
        marks,
    })
}

/// A part of a text replaced, and what is selected then. All in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The part that goes.
    pub part: (usize, usize),
    /// What comes in its place.
    pub insert: String,
    /// What is selected then.
    pub selected: (usize, usize),
}

/// Puts `mark` around the part from `from` to `to` of `text`, or takes it away if it is there already.
pub fn mark_up(text: &str, from: usize, to: usize, mark: Mark) -> Marked {
    let within = |at: usize| {
        (0..=at.min(text.len()))
            .rev()
            .find(|at| text.is_char_boundary(*at))
    };
    let (from, to) = (within(from).unwrap_or(0), within(to).unwrap_or(0));
    let (from, to) = (from.min(to), from.max(to));
    match mark {
        Mark::Bold => around(text, from, to, "**"),
        Mark::Italic => around(text, from, to, "*"),
        Mark::Link => link(text, from, to),
        Mark::Bullets => lines(text, from, to, |_| "- ".to_owned()),
        Mark::Numbers => lines(text, from, to, |at| format!("{}. ", at + 1)),
    }
}

fn around(text: &str, from: usize, to: usize, sign: &str) -> Marked {
    let part = &text[from..to];
    let marked = text[..from].ends_with(sign) && text[to..].starts_with(sign);
    // One star of two is no italic.
    let doubled = sign == "*" && text[..from].ends_with("**") != text[..from].ends_with("***");
    if marked && !doubled {
        let start = from - sign.len();
        return Marked {
            part: (start, to + sign.len()),
            insert: part.to_owned(),
            selected: (start, start + part.len()),
        };
    }
    Marked {
        part: (from, to),
        insert: format!("{sign}{part}{sign}"),
        selected: (from + sign.len(), to + sign.len()),
    }
}

fn link(text: &str, from: usize, to: usize) -> Marked {
    const ADDRESS: &str = "https://";
    let insert = format!("[{}]({ADDRESS})", &text[from..to]);
    let address = from + (to - from) + 3;
    let selected = match from == to {
        true => (from + 1, from + 1),
        false => (address, address + ADDRESS.len()),
    };
    Marked {
        part: (from, to),
        insert,
        selected,
    }
}

fn lines(text: &str, from: usize, to: usize, sign: impl Fn(usize) -> String) -> Marked {
    let start = text[..from].rfind('\n').map_or(0, |at| at + 1);
    let end = text[to..].find('\n').map_or(text.len(), |at| to + at);
    let lines: Vec<&str> = text[start..end].split('\n').collect();
    let signed = lines
        .iter()
        .enumerate()
        .map(|(at, line)| format!("{}{line}", sign(at)));
    let bare: Option<Vec<&str>> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| line.strip_prefix(&*sign(at)))
        .collect();
    let insert = match bare {
        Some(bare) => bare.join("\n"),
        None => signed.collect::<Vec<_>>().join("\n"),
    };
    let after = start + insert.len();
    Marked {
        part: (start, end),
        insert,
        selected: (if from == to { after } else { start }, after),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn done(text: &str, from: usize, to: usize, mark: Mark) -> (String, String) {
        let marked = mark_up(text, from, to, mark);
        let mut text = text.to_owned();
        text.replace_range(marked.part.0..marked.part.1, &marked.insert);
        let selected = text[marked.selected.0..marked.selected.1].to_owned();
        (text, selected)
    }

    #[test]
    fn marks_are_put_around_a_part_and_taken_away_again() {
        let both = |text: &str, selected: &str| (text.to_owned(), selected.to_owned());
        assert_eq!(
            done("a bold word", 2, 6, Mark::Bold),
            both("a **bold** word", "bold")
        );
        assert_eq!(
            done("a **bold** word", 4, 8, Mark::Bold),
            both("a bold word", "bold")
        );
        assert_eq!(
            done("a **bold** word", 4, 8, Mark::Italic),
            both("a ***bold*** word", "bold")
        );
        assert_eq!(
            done("é", 1, 1, Mark::Italic),
            both("**é", ""),
            "never inside a letter"
        );
        assert_eq!(
            done("the log", 4, 7, Mark::Link),
            both("the [log](https://)", "https://")
        );
        assert_eq!(done("", 0, 0, Mark::Link), both("[](https://)", ""));
    }

    #[test]
    fn lists_begin_every_line_of_the_part() {
        let text = "first\nsecond\nthird";
        assert_eq!(
            done(text, 2, 8, Mark::Bullets).0,
            "- first\n- second\nthird"
        );
        assert_eq!(done("- a\n- b", 0, 7, Mark::Bullets).0, "a\nb");
        assert_eq!(
            done(text, 0, 18, Mark::Numbers).0,
            "1. first\n2. second\n3. third"
        );
    }
}
