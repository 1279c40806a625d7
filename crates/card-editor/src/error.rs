//! Why a command was not carried out, in words a user can act on.

use card_json::{EditError, NodeId, SyntaxError};

/// A rule of the card format stood against a command. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}: {why}. {mend}.")]
pub struct Refusal {
    /// What was asked for: "Can't add a Column".
    pub what: String,
    /// Why not: "a Column stands only in Columns".
    pub why: String,
    /// How to mend it: "Select a Columns element first".
    pub mend: String,
    /// The object that stands in the way, if it is one.
    pub node: Option<NodeId>,
}

/// A command that was not carried out. The editor it was asked of is as it was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum EditorError {
    /// A rule of the card format says no.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The object is no longer in the document (undone or removed meanwhile).
    #[error(
        "Can't do that: the object is no longer in the card. It was removed or undone; select another one."
    )]
    Gone(NodeId),
    /// Typed text is not JSON yet.
    #[error("{}", first_line(.0))]
    Syntax(Vec<SyntaxError>),
    /// The document refused the edits.
    #[error("Can't change the card: {0}")]
    Edit(#[from] EditError),
}

impl EditorError {
    /// A refusal from its three sentences (without full stops) and the node it is about.
    pub(crate) fn refuse(
        what: impl Into<String>,
        why: impl Into<String>,
        mend: impl Into<String>,
        node: Option<NodeId>,
    ) -> EditorError {
        let (what, why, mend) = (what.into(), why.into(), mend.into());
        EditorError::Refused(Refusal {
            what,
            why,
            mend,
            node,
        })
    }
}

fn first_line(errors: &[SyntaxError]) -> String {
    match errors.first() {
        Some(error) => format!("JSON has an error at {error}"),
        None => "JSON has an error".to_owned(),
    }
}
