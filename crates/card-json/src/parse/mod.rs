//! Strict JSON (RFC 8259) to a tree with its layout, without recursion.

mod error;
mod explain;
mod keys;
mod lexer;
mod lines;
mod mend;
mod number;
mod string;

use std::rc::Rc;

use crate::index::Place;
use crate::layout::{Layout, Slot};
use crate::{Entry, Node, NodeId, Value};
use keys::Keys;
use lexer::Lexer;

pub use error::SyntaxError;
use error::{Cause, Fault};
pub(crate) use lines::Lines;
pub use mend::{Mended, mend};

/// How many arrays and objects may be nested in one another. Deeper text gives a diagnostic:
/// whoever walks a card may then recurse without fear for a browser's small stack.
pub const MAX_DEPTH: usize = 256;

/// The most bytes a text may have (1 GiB).
pub const MAX_LENGTH: usize = 1 << 30;

/// A value read from text.
pub(crate) struct Parsed {
    pub(crate) root: Node,
    pub(crate) layout: Layout,
    /// Where the root's value starts, after white space.
    pub(crate) start: usize,
    /// Places of the nodes in the order of their ids, which is text order. The first is the root.
    pub(crate) places: Vec<Place>,
}

/// Reads a whole text.
pub(crate) fn parse(text: &str) -> Result<Parsed, SyntaxError> {
    read(text, 1, 0).map_err(|fault| explain::explain(text, &fault))
}

/// Reads a part of a text that stands within `depth` containers. Ids start at `first_id`.
pub(crate) fn parse_part(text: &str, first_id: u32, depth: usize) -> Option<Parsed> {
    read(text, first_id, depth).ok()
}

fn read(text: &str, first_id: u32, depth: usize) -> Result<Parsed, Fault> {
    if text.len() > MAX_LENGTH {
        return Err(Fault {
            at: MAX_LENGTH,
            cause: Cause::TooLong,
            open: Vec::new(),
        });
    }
    let mut parser = Parser::new(text, first_id, depth);
    let read = parser.run();
    read.map_err(|(at, cause)| Fault {
        at,
        cause,
        open: parser.open.iter().map(|frame| frame.start).collect(),
    })
}

type Faulty<T> = Result<T, (usize, Cause)>;

struct Parser<'t> {
    lexer: Lexer<'t>,
    keys: Keys,
    open: Vec<Frame>,
    first_id: u32,
    depth: usize,
    places: Vec<Place>,
}

/// A container whose end has not been read yet.
struct Frame {
    id: NodeId,
    start: usize,
    value: Value,
    slots: Vec<Slot>,
    /// The key read last, and where the entry starts.
    key: Option<Rc<str>>,
    entry: usize,
}

/// A complete value, from `start` for `layout.len` bytes.
struct Done {
    node: Node,
    start: usize,
    layout: Layout,
}

impl<'t> Parser<'t> {
    fn new(text: &'t str, first_id: u32, depth: usize) -> Self {
        let places = Vec::with_capacity(text.len() / 24);
        let (lexer, keys) = (Lexer::new(text), Keys::default());
        Parser {
            lexer,
            keys,
            open: Vec::new(),
            first_id,
            depth,
            places,
        }
    }

    fn run(&mut self) -> Faulty<Parsed> {
        self.lexer.skip_space();
        loop {
            let mut complete = self.value()?;
            while let Some(done) = complete {
                let Some(frame) = self.open.last_mut() else {
                    return self.finish(done);
                };
                frame.push(done);
                complete = self.after_value()?;
            }
        }
    }

    /// Reads a scalar or an empty container; otherwise opens a container, stops at its first
    /// value and returns `None`.
    fn value(&mut self) -> Faulty<Option<Done>> {
        let start = self.lexer.at;
        let value = match self.lexer.peek() {
            Some(b'{') => return self.open(Value::Object(Vec::new()), b'}'),
            Some(b'[') => return self.open(Value::Array(Vec::new()), b']'),
            _ => self.lexer.scalar()?,
        };
        let node = Node::with_id(self.next_id(), value);
        Ok(Some(self.done(node, start, None)))
    }

    fn open(&mut self, value: Value, close: u8) -> Faulty<Option<Done>> {
        let start = self.lexer.at;
        if self.depth + self.open.len() >= MAX_DEPTH {
            return Err((start, Cause::TooDeep));
        }
        let id = self.next_id();
        self.lexer.at += 1;
        self.lexer.skip_space();
        if self.lexer.take(close) {
            return Ok(Some(self.done(Node::with_id(id, value), start, None)));
        }
        self.open.push(Frame {
            id,
            start,
            value,
            slots: Vec::new(),
            key: None,
            entry: 0,
        });
        self.start_entry()?;
        Ok(None)
    }

    /// At the start of an entry: notes it, and reads the key of an object's entry.
    fn start_entry(&mut self) -> Faulty<()> {
        let entry = self.lexer.at;
        let Some(frame) = self.open.last_mut() else {
            return Ok(());
        };
        frame.entry = entry;
        if matches!(frame.value, Value::Array(_)) {
            return Ok(());
        }
        if self.lexer.peek() != Some(b'"') {
            return Err((entry, Cause::Key));
        }
        frame.key = Some(self.keys.share(&self.lexer.string()?));
        self.lexer.skip_space();
        if !self.lexer.take(b':') {
            return Err((self.lexer.at, Cause::Colon { key: entry }));
        }
        self.lexer.skip_space();
        Ok(())
    }

    /// Reads what follows a value in a container: a comma, or the container's end.
    fn after_value(&mut self) -> Faulty<Option<Done>> {
        let end = self.lexer.at;
        self.lexer.skip_space();
        if self.lexer.take(b',') {
            self.lexer.skip_space();
            self.start_entry()?;
            return Ok(None);
        }
        let close = match self.open.last().map(|frame| &frame.value) {
            Some(Value::Object(_)) => b'}',
            _ => b']',
        };
        match self.open.pop_if(|_| self.lexer.take(close)) {
            Some(frame) => {
                let node = Node::with_id(frame.id, frame.value);
                Ok(Some(self.done(
                    node,
                    frame.start,
                    Some(Rc::new(frame.slots)),
                )))
            }
            None => Err((self.lexer.at, Cause::Separator { end })),
        }
    }

    fn finish(&mut self, root: Done) -> Faulty<Parsed> {
        let end = self.lexer.at;
        self.lexer.skip_space();
        if self.lexer.peek().is_some() {
            return Err((self.lexer.at, Cause::AfterRoot { end }));
        }
        let places = std::mem::take(&mut self.places);
        Ok(Parsed {
            root: root.node,
            layout: root.layout,
            start: root.start,
            places,
        })
    }

    fn done(&self, node: Node, start: usize, children: Option<Rc<Vec<Slot>>>) -> Done {
        let len = (self.lexer.at - start) as u32;
        Done {
            node,
            start,
            layout: Layout { len, children },
        }
    }

    fn next_id(&mut self) -> NodeId {
        let id = NodeId::from_number(self.first_id.saturating_add(self.places.len() as u32));
        let place = self
            .open
            .last()
            .map_or(Place { parent: 0, hint: 0 }, |frame| Place {
                parent: frame.id.number(),
                hint: frame.slots.len() as u32,
            });
        self.places.push(place);
        id
    }
}

impl Frame {
    fn push(&mut self, done: Done) {
        let relative = |at: usize| (at - self.start) as u32;
        let value = relative(done.start);
        let entry = if self.key.is_some() {
            relative(self.entry)
        } else {
            value
        };
        self.slots.push(Slot {
            entry,
            value,
            layout: done.layout,
        });
        match (&mut self.value, self.key.take()) {
            (Value::Object(entries), Some(key)) => entries.push(Entry {
                key,
                value: done.node,
            }),
            (Value::Array(items), _) => items.push(done.node),
            _ => {}
        }
    }
}
