//! Documents: a tree, its text, and the places of one in the other.

mod find;
pub(crate) use find::Located;
pub(crate) use format::string_len;
mod format;
mod pointer;

use std::cell::OnceCell;
use std::rc::Rc;

use crate::index::Index;
use crate::layout::Layout;
use crate::parse::{self, Lines, Parsed};
use crate::text::Text;
use crate::{Node, NodeId, Style, SyntaxError};

/// A JSON tree with its exact text. Immutable; cloning shares it.
#[derive(Clone)]
pub struct Document(pub(crate) Rc<State>);

/// What a document is made of; edits change a copy.
#[derive(Clone)]
pub(crate) struct State {
    pub(crate) root: Node,
    pub(crate) layout: Layout,
    /// Where the root's value starts in the text.
    pub(crate) start: usize,
    pub(crate) text: Text,
    pub(crate) index: Index,
    /// The number of the next fresh id.
    pub(crate) next_id: u32,
    /// Shared by all that edits made of one read text.
    pub(crate) origin: Rc<()>,
    pub(crate) lines: OnceCell<Rc<Lines>>,
}

/// The bytes `start..end` of a document's text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A place for people.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct LineCol {
    /// From 1.
    pub line: usize,
    /// In Unicode scalar values, from 1.
    pub column: usize,
}

impl Document {
    /// Reads strict JSON (RFC 8259) of at most [`crate::MAX_DEPTH`] levels and
    /// [`crate::MAX_LENGTH`] bytes. A lone surrogate escape is accepted and reads as U+FFFD.
    ///
    /// # Errors
    /// At least one [`SyntaxError`] with line, column and the likely cause.
    pub fn parse(text: &str) -> Result<Document, Vec<SyntaxError>> {
        let parsed = parse::parse(text).map_err(|error| vec![error])?;
        Ok(Document::of_parsed(parsed, text))
    }

    /// A document of `root` printed with 2 spaces. Its nodes get fresh ids. A tree deeper than
    /// [`crate::MAX_DEPTH`], which no document can hold, gives a document of `null`.
    pub fn new_from(root: Node) -> Document {
        let text = root.to_text(Style::Indent(2));
        Document::parse(&text).unwrap_or_else(|_| Document::null())
    }

    fn null() -> Document {
        let root = Node::with_id(NodeId::from_number(1), crate::Value::Null);
        let layout = Layout {
            len: 4,
            children: None,
        };
        let places = vec![crate::index::Place { parent: 0, hint: 0 }];
        Document::of_parsed(
            Parsed {
                root,
                layout,
                start: 0,
                places,
            },
            "null",
        )
    }

    fn of_parsed(parsed: Parsed, text: &str) -> Document {
        Document::of_state(State {
            root: parsed.root,
            layout: parsed.layout,
            start: parsed.start,
            text: Text::new(text.into()),
            index: Index::new(&parsed.places),
            next_id: parsed.places.len() as u32 + 1,
            origin: Rc::default(),
            lines: OnceCell::new(),
        })
    }

    pub(crate) fn of_state(state: State) -> Document {
        Document(Rc::new(state))
    }

    /// Whether both are the very same document, not merely equal ones.
    pub fn ptr_eq(a: &Document, b: &Document) -> bool {
        Rc::ptr_eq(&a.0, &b.0)
    }

    /// Whether edits lead from one to the other: then a node's id means the same in both.
    pub fn akin(a: &Document, b: &Document) -> bool {
        Rc::ptr_eq(&a.0.origin, &b.0.origin)
    }

    /// The root value.
    pub fn root(&self) -> &Node {
        &self.0.root
    }

    /// The exact text. After an edit it is put together when first asked for; [`Document::len`]
    /// does not need it.
    pub fn text(&self) -> &Rc<str> {
        self.0.text.whole()
    }

    /// The bytes of the text.
    #[allow(
        clippy::len_without_is_empty,
        reason = "a document's text is never empty"
    )]
    pub fn len(&self) -> usize {
        self.0.text.len()
    }

    /// The line and column of a byte of the text. An offset beyond the text counts as its end.
    pub fn line_col(&self, offset: usize) -> LineCol {
        let lines = self.0.lines.get_or_init(|| Rc::new(Lines::of(self.text())));
        let (line, column) = lines.position(self.text(), offset);
        LineCol { line, column }
    }
}

impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Document").field(self.text()).finish()
    }
}
