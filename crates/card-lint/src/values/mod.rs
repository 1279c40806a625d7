//! Does a value fit its property? Judged once for all rules about values.

pub(crate) mod judge;
mod scalar;

use card_catalog::{Element, PropSpec};
use card_json::Node;

/// Why a value does not fit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Problem {
    /// Another JSON type than wanted; `mended` is the same information in the right type.
    Type {
        wanted: String,
        mended: Option<Node>,
        tolerated: bool,
    },
    /// A string, but none of the choice.
    Choice,
    /// A number outside `min..=max`.
    Range { min: i64, max: i64 },
    /// A malformed colour.
    Color { mended: Option<Node> },
    /// A malformed address.
    Url { mended: Option<Node> },
    /// A malformed length.
    Pixels { mended: Option<Node> },
    /// A malformed date.
    Date,
    /// A malformed time of day.
    Time,
}

/// A value that does not fit.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The object whose property it is (in).
    pub(crate) owner: Element<'a>,
    /// The property.
    pub(crate) spec: &'static PropSpec,
    /// The value itself, or one item of it.
    pub(crate) node: &'a Node,
}

/// A value and why it does not fit.
pub(crate) struct Finding<'a> {
    pub(crate) place: Place<'a>,
    pub(crate) problem: Problem,
}

impl Place<'_> {
    /// The property in words: `“wrap” of Text`.
    pub(crate) fn name(&self) -> String {
        let kind = self.owner.kind.map_or("the object", |kind| kind.title);
        format!("“{}” of {kind}", self.spec.name)
    }
}
