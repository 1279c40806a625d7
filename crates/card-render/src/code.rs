//! Program text as lines, with or without colours.
//!
//! Which colours is not decided here: the shell asks a highlighter of its choice
//! for [`Token`]s, ranges of the text, and gives them back as [`Highlights`].
//! What it has not answered yet is drawn plain.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use crate::names::Attr;
use crate::view::{Draft, View};

/// A program text and what it is written in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProgramText {
    /// The language, as CodeBlock spells it (`JavaScript`) or as a fence in
    /// Markdown names it; empty for none.
    pub language: Rc<str>,
    /// The text.
    pub text: Rc<str>,
}

/// The colours of program texts, as far as they are known. Cloning shares.
#[derive(Clone, Debug, Default)]
pub struct Highlights(Rc<HashMap<ProgramText, Vec<Token>>>);

impl Highlights {
    /// So many texts are remembered: more than a card has, with some edits.
    const MOST: usize = 64;

    /// These and the colours of one more text: ranges in order that do not
    /// overlap. Ranges that are none of the text colour nothing.
    pub fn with(&self, program: ProgramText, tokens: Vec<Token>) -> Highlights {
        let mut all = HashMap::clone(&self.0);
        if all.len() >= Highlights::MOST {
            all.clear();
        }
        all.insert(program, tokens);
        Highlights(Rc::new(all))
    }
}

impl PartialEq for Highlights {
    fn eq(&self, other: &Highlights) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || (self.0.is_empty() && other.0.is_empty())
    }
}

/// A coloured range of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What it is.
    pub kind: TokenKind,
}

/// What a piece of a program is, as far as colours tell it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names say it
pub enum TokenKind {
    Keyword,
    Text,
    Number,
    Comment,
    Name,
    Type,
    Attribute,
    Meta,
    Added,
    Removed,
}

impl TokenKind {
    /// All kinds, in the order highlighters number them by.
    pub const ALL: [TokenKind; 10] = {
        use TokenKind::*;
        [
            Keyword, Text, Number, Comment, Name, Type, Attribute, Meta, Added, Removed,
        ]
    };

    const fn class(self) -> &'static str {
        use TokenKind::*;
        match self {
            Keyword => "cw-c-keyword",
            Text => "cw-c-text",
            Number => "cw-c-number",
            Comment => "cw-c-comment",
            Name => "cw-c-name",
            Type => "cw-c-type",
            Attribute => "cw-c-attribute",
            Meta => "cw-c-meta",
            Added => "cw-c-added",
            Removed => "cw-c-removed",
        }
    }
}

/// What program texts are drawn with in one run.
pub(crate) struct Ink<'r> {
    known: &'r Highlights,
    /// Texts that were drawn plain for want of colours.
    pub(crate) wanted: RefCell<Vec<ProgramText>>,
}

impl<'r> Ink<'r> {
    pub(crate) fn new(known: &'r Highlights) -> Ink<'r> {
        Ink {
            known,
            wanted: RefCell::default(),
        }
    }

    /// Some lines of a text, counted from 0; numbered if `first` is the number
    /// of the text's first line.
    pub(crate) fn lines(
        &self,
        program: &ProgramText,
        first: Option<i64>,
        shown: Range<usize>,
    ) -> View {
        let mut painter = Painter {
            text: &program.text,
            tokens: self.tokens(program),
        };
        let mut start = 0;
        let mut views = Vec::new();
        for (at, line) in program.text.split_inclusive('\n').enumerate() {
            if shown.contains(&at) {
                let end = start + line.trim_end_matches(['\r', '\n']).len();
                let number = first.map(|first| first.saturating_add(at as i64));
                views.push(painter.line(start, end, number));
            }
            start += line.len();
        }
        Draft::of("pre", "cw-code-lines")
            .class_if(first.is_some(), "cw-code-numbered")
            .attr(Attr::TABINDEX, "0")
            .children(views)
            .build()
    }

    fn tokens(&self, program: &ProgramText) -> &'r [Token] {
        if let Some(tokens) = self.known.0.get(program) {
            return tokens;
        }
        let plain = program.language.is_empty() || &*program.language == "PlainText";
        let mut wanted = self.wanted.borrow_mut();
        if !plain && !wanted.contains(program) {
            wanted.push(program.clone());
        }
        &[]
    }
}

struct Painter<'a> {
    text: &'a str,
    /// Those that end after what is drawn already.
    tokens: &'a [Token],
}

impl Painter<'_> {
    /// One line; the line break belongs to it, so that copied text has it.
    fn line(&mut self, start: usize, end: usize, number: Option<i64>) -> View {
        let mut draft = Draft::new("code");
        if let Some(number) = number {
            let number = Draft::of("span", "cw-code-number")
                .attr(Attr::ARIA_HIDDEN, "true")
                .text(number.to_string());
            draft = draft.child(number.build());
        }
        let mut at = start;
        while at < end {
            let (view, next) = self.piece(at, end);
            draft = draft.child(view);
            at = next;
        }
        draft.text("\n").build()
    }

    /// What stands at `at` in one colour, and where it ends.
    fn piece(&mut self, at: usize, end: usize) -> (View, usize) {
        while self.tokens.first().is_some_and(|token| token.end <= at) {
            self.tokens = &self.tokens[1..];
        }
        let text = |to: usize| self.text.get(at..to).filter(|piece| !piece.is_empty());
        match self.tokens.first() {
            Some(token) if token.start <= at => {
                let to = token.end.min(end);
                let Some(piece) = text(to) else {
                    return self.rest(at, end);
                };
                let span = Draft::of("span", token.kind.class()).text(piece);
                (span.build(), to)
            }
            Some(token) if token.start < end => match text(token.start) {
                Some(piece) => (View::text(piece), token.start),
                None => self.rest(at, end),
            },
            _ => self.rest(at, end),
        }
    }

    /// The rest of a line without colours: a range does not fit the text.
    fn rest(&mut self, at: usize, end: usize) -> (View, usize) {
        (View::text(self.text.get(at..end).unwrap_or_default()), end)
    }
}
