//! What the host knows about a text and the editor shows: findings, completions, help.

use std::ops::Range;
use std::rc::Rc;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSeverity {
    /// The card will not work.
    Error,
    /// The card will not work as one might think.
    Warning,
    /// Good to know.
    Info,
}

/// A finding at a place of the text, underlined and marked beside its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDiagnostic {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Decides colour and shape of the mark.
    pub severity: TextSeverity,
    /// What is wrong and how to mend it, in plain text.
    pub message: String,
}

/// A place in the text that someone wants help with.
#[derive(Debug, Clone)]
pub struct HelpRequest {
    /// The text as it is shown, which may be a draft that does not parse.
    pub text: Rc<str>,
    /// Byte offset of the caret or pointer.
    pub offset: usize,
    /// Whether it was asked for by key, and not just met while typing.
    pub explicit: bool,
}

/// What can be written at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completions {
    /// The bytes of the text that an option replaces.
    pub range: Range<usize>,
    /// The options; the editor narrows them by what is typed.
    pub options: Vec<Completion>,
}

/// One thing that can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// What typing is matched with; starts as the replaced range does (with `"` for a string).
    pub label: String,
    /// A few words beside it.
    pub detail: String,
    /// Help on it, in plain text.
    pub info: String,
    /// What is written; the label when empty.
    pub insert: String,
    /// It has no effect in the open card: it stands behind the others, dimmed.
    pub absent: bool,
}

/// Help on what is under the pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hover {
    /// The bytes of the text it is about.
    pub range: Range<usize>,
    /// First line, bold.
    pub title: String,
    /// Plain text.
    pub text: String,
}
