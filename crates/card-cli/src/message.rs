//! The one form of all messages about a file: `path:line:column: severity code: message`.

use std::fmt;

use card_json::{LineCol, SyntaxError};

/// One message about a place in a file.
pub(crate) struct Message {
    pub(crate) path: String,
    pub(crate) place: LineCol,
    pub(crate) severity: &'static str,
    pub(crate) code: &'static str,
    pub(crate) text: String,
    pub(crate) help: Option<String>,
}

/// The start of a file, for what concerns all of it.
pub(crate) const START: LineCol = LineCol { line: 1, column: 1 };

impl Message {
    /// An error about a whole file.
    pub(crate) fn about(path: &str, code: &'static str, text: impl Into<String>) -> Self {
        Self {
            path: path.to_owned(),
            place: START,
            severity: "error",
            code,
            text: text.into(),
            help: None,
        }
    }

    /// Why a file is not JSON.
    pub(crate) fn syntax(path: &str, error: &SyntaxError) -> Self {
        Self {
            place: LineCol {
                line: error.line,
                column: error.column,
            },
            help: error.hint.clone(),
            ..Self::about(path, "syntax", error.message.clone())
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LineCol { line, column } = self.place;
        let (path, severity, code, text) = (&self.path, self.severity, self.code, &self.text);
        write!(f, "{path}:{line}:{column}: {severity} {code}: {text}")?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

/// A file that cannot be used, with the reasons.
#[derive(Debug)]
pub(crate) struct Refused(Vec<String>);

impl Refused {
    pub(crate) fn new(messages: impl IntoIterator<Item = Message>) -> Self {
        Self(
            messages
                .into_iter()
                .map(|message| message.to_string())
                .collect(),
        )
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Refused {}
