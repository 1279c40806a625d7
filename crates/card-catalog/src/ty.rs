//! The types of properties.

use crate::accept::Accept;
use crate::kind::Kind;
use crate::version::Version;

/// Whole numbers from `min` to `max`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Range {
    /// The smallest number allowed.
    pub min: i64,
    /// The largest number allowed.
    pub max: i64,
}

impl Range {
    /// From `min` to `max`.
    pub const fn new(min: i64, max: i64) -> Range {
        Range { min, max }
    }

    /// From `min` up to what JSON readers hold exactly.
    pub const fn at_least(min: i64) -> Range {
        Range {
            min,
            max: (1 << 53) - 1,
        }
    }

    /// Is `number` inside?
    pub const fn contains(self, number: i64) -> bool {
        self.min <= number && number <= self.max
    }
}

/// One value of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChoiceValue {
    /// As written in a card. Read without regard to case.
    pub value: &'static str,
    /// Words for the user.
    pub title: &'static str,
    /// The schema version that brought it.
    pub since: Version,
    /// A sentence where the title does not say it all; otherwise empty.
    pub docs: &'static str,
}

impl ChoiceValue {
    /// A value that came with the format.
    pub const fn new(value: &'static str, title: &'static str) -> ChoiceValue {
        ChoiceValue {
            value,
            title,
            since: Version::V1_0,
            docs: "",
        }
    }

    /// The same, from a later version on.
    pub const fn since(mut self, since: Version) -> ChoiceValue {
        self.since = since;
        self
    }

    /// The same, with a sentence about it.
    pub const fn docs(mut self, docs: &'static str) -> ChoiceValue {
        self.docs = docs;
        self
    }
}

/// The type of a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ty {
    /// Plain text.
    Text,
    /// Text in the Markdown subset of the host.
    Markdown,
    /// `true` or `false`; the strings of that spelling are read too.
    Bool,
    /// A whole number.
    Int(Range),
    /// Any number.
    Number,
    /// An address.
    Url,
    /// `#RRGGBB`, `#AARRGGBB`, or (MessageCard) the same without `#`.
    Color,
    /// `YYYY-MM-DD`.
    Date,
    /// `HH:MM`.
    Time,
    /// A length, `"Npx"`.
    Pixels,
    /// The name of this object, unique in the card.
    Id,
    /// The id of another object of the card.
    IdRef,
    /// One of some words, in any case.
    Choice(&'static [ChoiceValue]),
    /// An object of a fixed kind that belongs to its owner, like a background image.
    Record(&'static Kind),
    /// A child slot for one object.
    One(Accept),
    /// A child slot for a list of objects.
    Many(Accept),
    /// A list of plain values or records.
    List(&'static Ty),
    /// An object with free property names.
    Object,
    /// An object whose properties, of any name, are records of this kind.
    Map(&'static Kind),
    /// Any of these.
    Either(&'static [Ty]),
    /// Any JSON value.
    Any,
}

impl Ty {
    /// What the slot accepts, if this type is (or may be) a child slot.
    pub fn accept(&self) -> Option<Accept> {
        match self {
            Ty::One(accept) | Ty::Many(accept) => Some(*accept),
            Ty::Either(types) => types.iter().find_map(Ty::accept),
            _ => None,
        }
    }

    /// Does the slot hold a list of children?
    pub fn is_many(&self) -> bool {
        match self {
            Ty::Many(_) => true,
            Ty::Either(types) => types.iter().any(Ty::is_many),
            _ => false,
        }
    }

    /// The words of the choice, if this type is (or may be) one.
    pub fn choices(&self) -> &'static [ChoiceValue] {
        match self {
            Ty::Choice(values) => values,
            Ty::Either(types) => types
                .iter()
                .map(Ty::choices)
                .find(|found| !found.is_empty())
                .unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Does the type take strings with free text, so that `${…}` is one way to write them?
    pub fn is_textual(&self) -> bool {
        matches!(
            self,
            Ty::Text
                | Ty::Markdown
                | Ty::Url
                | Ty::Color
                | Ty::Date
                | Ty::Time
                | Ty::Id
                | Ty::IdRef
        )
    }
}
