//! What can be wrong with a text.

use std::fmt;

/// Why a text is not JSON, and where.
///
/// `Display` gives `line:column: message`.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub struct SyntaxError {
    /// What is wrong and the likely cause, in words; no full stop at its end.
    pub message: String,
    /// The byte at which it shows.
    pub offset: usize,
    /// The line of `offset`, from 1.
    pub line: usize,
    /// The column of `offset` in Unicode scalar values, from 1.
    pub column: usize,
    /// How to mend it.
    pub hint: Option<String>,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

/// What the parser saw; [`super::explain`] puts it into words.
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) cause: Cause,
    /// Where the containers open at this point start, outermost first.
    pub(super) open: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Cause {
    TooLong,
    TooDeep,
    /// No value starts here.
    Value,
    /// No key starts here.
    Key,
    /// No colon after the key that starts at `key`.
    Colon {
        key: usize,
    },
    /// Neither a comma nor the container's end after the value that ends at `end`.
    Separator {
        end: usize,
    },
    /// Something after the root value, which ends at `end`.
    AfterRoot {
        end: usize,
    },
    /// The string that starts at `start` has no end on its line.
    Unclosed {
        start: usize,
    },
    /// A raw control character in a string.
    Control,
    /// A backslash with something JSON does not know.
    Escape,
    /// The number that starts at `start` goes wrong here.
    Number {
        start: usize,
    },
}
