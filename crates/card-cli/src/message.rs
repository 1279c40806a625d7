//! The one form of all messages about a file: `path:line:column: severity code: message`.

use std::fmt;

use card_json::{LineCol, SyntaxError};
use serde_json::{Value, json};

/// One message about a place in a file.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) path: String,
    /// Nothing where no text could be read.
    pub(crate) place: Option<LineCol>,
    pub(crate) severity: &'static str,
    pub(crate) code: &'static str,
    pub(crate) text: String,
    pub(crate) help: Option<String>,
}

/// The start of a file, for what concerns all of it.
pub(crate) const START: LineCol = LineCol { line: 1, column: 1 };

impl Message {
    /// An error about a whole card.
    pub(crate) fn about(path: &str, code: &'static str, text: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            place: Some(START),
            severity: "error",
            code,
            text: text.into(),
            help: None,
        }
    }

    /// Why there is no text at all, so no place in it either.
    pub(crate) fn unreadable(path: &str, text: String) -> Self {
        Self {
            place: None,
            ..Self::about(path, "unreadable", text)
        }
    }

    /// Why a file is not JSON.
    pub(crate) fn syntax(path: &str, error: &SyntaxError) -> Self {
        Self {
            place: Some(LineCol {
                line: error.line,
                column: error.column,
            }),
            help: error.hint.clone(),
            ..Self::about(path, "syntax", error.message.clone())
        }
    }

    /// The same for programs: the finding that `--help` describes.
    pub(crate) fn to_json(&self) -> Value {
        json!({
            "path": self.path,
            "line": self.place.map(|place| place.line),
            "column": self.place.map(|place| place.column),
            "severity": self.severity,
            "code": self.code,
            "message": self.text,
            "help": self.help,
        })
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, severity, code, text) = (&self.path, self.severity, self.code, &self.text);
        match self.place {
            Some(LineCol { line, column }) => write!(f, "{path}:{line}:{column}: ")?,
            None => write!(f, "{path}: ")?,
        }
        write!(f, "{severity} {code}: {text}")?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

/// A file that cannot be used, with the reasons.
#[derive(Debug)]
pub(crate) struct Refused(Vec<Message>);

impl Refused {
    pub(crate) fn new(messages: impl IntoIterator<Item = Message>) -> Self {
        Self(messages.into_iter().collect())
    }

    /// The reasons.
    pub(crate) fn messages(&self) -> &[Message] {
        &self.0
    }

    /// The reasons as findings.
    pub(crate) fn to_json(&self) -> Vec<Value> {
        self.0.iter().map(Message::to_json).collect()
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<String> = self.0.iter().map(Message::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

impl std::error::Error for Refused {}
