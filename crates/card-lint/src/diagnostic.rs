//! What a finding is.

use card_json::{Edit, NodeId};

use crate::Area;

/// How grave a finding is; graver first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The card is refused, or something in it is not shown as written.
    Error,
    /// It may be refused or lost somewhere, or is most likely a mistake.
    Warning,
    /// Good to know.
    Info,
}

impl Severity {
    /// The word a user reads.
    pub const fn title(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}

/// A remedy: edits that make the finding go away when they are applied together.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// What it does, as the words on a button: "Rename to wrap".
    pub title: String,
    /// The edits, to be applied in one transaction to the document the finding is about.
    pub edits: Vec<Edit>,
    /// True when nothing the author wrote can get lost or change its meaning, so that it may be
    /// applied unseen, together with others.
    pub safe: bool,
}

impl Fix {
    /// A fix that loses nothing.
    pub(crate) fn safe(title: impl Into<String>, edits: Vec<Edit>) -> Fix {
        Fix {
            title: title.into(),
            edits,
            safe: true,
        }
    }

    /// A fix the author must look at: it guesses, or drops something.
    pub(crate) fn guess(title: impl Into<String>, edits: Vec<Edit>) -> Fix {
        Fix {
            title: title.into(),
            edits,
            safe: false,
        }
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The rule's stable code.
    pub code: &'static str,
    /// What the rule is about.
    pub area: Area,
    /// How grave.
    pub severity: Severity,
    /// The node it is about. Where it stands in the text is looked up when it is shown.
    pub node: NodeId,
    /// What is the matter, in one sentence.
    pub message: String,
    /// Why, or what to do, where the message does not say it all.
    pub help: Option<String>,
    /// A remedy, where there is one.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// The same with a sentence of help.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// The same with a remedy.
    pub(crate) fn fix(mut self, fix: Option<Fix>) -> Diagnostic {
        self.fix = fix;
        self
    }
}
