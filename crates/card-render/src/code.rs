//! Program text as lines, with or without colours.
//!
//! Which colours is not decided here: the shell asks a highlighter of its choice
//! for [`Token`]s, ranges of the text, and gives them back as [`Highlights`].
//! What it has not answered yet is drawn plain.

use std::cell::{Cell, RefCell};
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
pub struct Highlights(Rc<Known>);

#[derive(Debug, Default)]
struct Known {
    colors: HashMap<ProgramText, Colors>,
    /// Was anything drawn with these?
    used: Cell<bool>,
}

#[derive(Clone, Debug)]
struct Colors {
    tokens: Rc<[Token]>,
    /// Did a drawing ask for them?
    used: Cell<bool>,
}

impl Highlights {
    /// So many texts are remembered though no card shows them any more: an edit may bring them back.
    const SPARE: usize = 64;

    /// These and the colours of one more text: ranges in order that do not
    /// overlap. Ranges that are none of the text colour nothing. A text that is
    /// known already changes nothing.
    ///
    /// Of many texts, those are forgotten that the last drawing did without: never one
    /// that a card shows, for which a shell would only ask again, and so without end.
    pub fn with(&self, program: ProgramText, tokens: Vec<Token>) -> Highlights {
        let Known { colors, used } = &*self.0;
        if colors.contains_key(&program) {
            return self.clone();
        }
        let all = colors.len() < Highlights::SPARE || !used.get();
        let kept = colors.iter().filter(|(_, own)| all || own.used.get());
        let unused = |tokens: Rc<[Token]>| Colors {
            tokens,
            used: Cell::new(false),
        };
        let kept = kept.map(|(program, own)| (program.clone(), unused(own.tokens.clone())));
        let new = std::iter::once((program, unused(tokens.into())));
        Highlights(Rc::new(Known {
            colors: kept.chain(new).collect(),
            used: Cell::new(false),
        }))
    }
}

impl PartialEq for Highlights {
    fn eq(&self, other: &Highlights) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || (self.0.colors.is_empty() && other.0.colors.is_empty())
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
        known.0.used.set(true);
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
        if let Some(colors) = self.known.0.colors.get(program) {
            colors.used.set(true);
            return &colors.tokens;
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
