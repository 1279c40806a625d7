//! Printing trees.

use crate::{Node, Value};

/// How to lay out printed text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// All on one line without any spaces.
    Compact,
    /// A line for each item and entry, indented by so many spaces a level.
    Indent(usize),
}

impl Node {
    /// This value as JSON text, without a line end after it.
    pub fn to_text(&self, style: Style) -> String {
        let mut out = String::new();
        Printer::new(&Shape::of(style)).print(self, &mut out, &mut |_, _, _| false);
        out
    }
}

/// The white space of printed text.
pub(crate) struct Shape {
    /// What starts a new line: a line end and the indentation of the printed value's own line.
    /// `None` prints on one line.
    pub(crate) line: Option<String>,
    /// The indentation of one level.
    pub(crate) unit: String,
    /// Between key and value.
    pub(crate) colon: String,
    /// Between items on one line.
    pub(crate) comma: String,
}

impl Shape {
    pub(crate) fn of(style: Style) -> Shape {
        let (line, unit, colon) = match style {
            Style::Compact => (None, String::new(), ":"),
            Style::Indent(spaces) => (Some("\n".to_owned()), " ".repeat(spaces), ": "),
        };
        Shape {
            line,
            unit,
            colon: colon.to_owned(),
            comma: ",".to_owned(),
        }
    }

    fn break_line(&self, out: &mut String, depth: usize) {
        if let Some(line) = &self.line {
            out.push_str(line);
            (0..depth).for_each(|_| out.push_str(&self.unit));
        }
    }
}

pub(crate) struct Printer<'a> {
    shape: &'a Shape,
}

/// Prints a node in its own way, given its depth below the printed value; `false` declines.
pub(crate) type Verbatim<'f> = dyn FnMut(&Node, usize, &mut String) -> bool + 'f;

impl<'a> Printer<'a> {
    pub(crate) fn new(shape: &'a Shape) -> Self {
        Printer { shape }
    }

    /// Appends `root`. Does not recurse, so any depth is fine.
    pub(crate) fn print(&self, root: &Node, out: &mut String, verbatim: &mut Verbatim<'_>) {
        let mut open: Vec<(&Node, usize)> = Vec::new();
        self.start(root, out, &mut open, verbatim);
        while let Some((node, index)) = open.last_mut() {
            let (node, at) = (*node, *index);
            *index += 1;
            match node.child(at) {
                Some(child) => {
                    self.before_child(node, at, open.len(), out);
                    self.start(child, out, &mut open, verbatim);
                }
                None => {
                    open.pop();
                    self.shape.break_line(out, open.len());
                    out.push(if node.as_array().is_some() { ']' } else { '}' });
                }
            }
        }
    }

    fn start<'n>(
        &self,
        node: &'n Node,
        out: &mut String,
        open: &mut Vec<(&'n Node, usize)>,
        verbatim: &mut Verbatim<'_>,
    ) {
        if verbatim(node, open.len(), out) {
            return;
        }
        if node.child_count() == 0 {
            return push_scalar(node.value(), out);
        }
        out.push(if node.as_array().is_some() { '[' } else { '{' });
        open.push((node, 0));
    }

    fn before_child(&self, node: &Node, index: usize, depth: usize, out: &mut String) {
        if index > 0 {
            out.push_str(if self.shape.line.is_some() {
                ","
            } else {
                &self.shape.comma
            });
        }
        self.shape.break_line(out, depth);
        if let Some(entry) = node.as_object().and_then(|entries| entries.get(index)) {
            push_string(&entry.key, out);
            out.push_str(&self.shape.colon);
        }
    }
}

/// A value without children.
fn push_scalar(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(number.as_str()),
        Value::String(text) => push_string(text, out),
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

/// Appends `text` as a JSON string; escapes only what must be escaped.
pub(crate) fn push_string(text: &str, out: &mut String) {
    out.push('"');
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte >= 0x20 && byte != b'"' && byte != b'\\' {
            continue;
        }
        out.push_str(&text[done..at]);
        done = at + 1;
        push_escape(byte, out);
    }
    out.push_str(&text[done..]);
    out.push('"');
}

fn push_escape(byte: u8, out: &mut String) {
    match byte {
        b'"' => out.push_str("\\\""),
        b'\\' => out.push_str("\\\\"),
        b'\n' => out.push_str("\\n"),
        b'\r' => out.push_str("\\r"),
        b'\t' => out.push_str("\\t"),
        0x8 => out.push_str("\\b"),
        0xc => out.push_str("\\f"),
        _ => {
            let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
            out.push_str("\\u00");
            out.push(digit(byte >> 4));
            out.push(digit(byte & 15));
        }
    }
}
