//! Which control edits a property.

use card_catalog::{ChoiceValue, Control as Hint, PropSpec, Range, Ty};
use card_json::Node;

use crate::panels::value::fits;

/// The control that edits a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Control {
    /// One line of text.
    TextLine,
    /// Several lines of text.
    TextArea,
    /// A switch.
    Toggle,
    /// A number, between bounds where there are any.
    Number {
        /// The smallest allowed.
        min: Option<f64>,
        /// The largest allowed.
        max: Option<f64>,
    },
    /// An address.
    Url,
    /// A colour.
    Color,
    /// A calendar date.
    Date,
    /// A time of day.
    Time,
    /// A length in pixels.
    Pixels,
    /// A name unique in the card.
    Id,
    /// The id of another element.
    IdRef,
    /// One of some words.
    Choice(&'static [ChoiceValue]),
    /// A list: items are added, removed and put in order.
    Items,
    /// One object with properties of its own.
    Nested,
    /// JSON text.
    Json,
    /// Nothing to edit: the value only says what the object is.
    Hidden,
}

impl Control {
    /// The control for the property `spec` with `value` in it.
    pub fn of(spec: &PropSpec, value: Option<&Node>) -> Control {
        match spec.control {
            Some(Hint::TextLine) => Control::TextLine,
            Some(Hint::TextArea) => Control::TextArea,
            Some(Hint::Json) => Control::Json,
            Some(Hint::Hidden) => Control::Hidden,
            None => Control::of_type(&spec.ty, value),
        }
    }

    /// The control for a value of type `ty`. Of several types that counts to which `value` belongs;
    /// without such a value the first.
    pub fn of_type(ty: &Ty, value: Option<&Node>) -> Control {
        match ty {
            Ty::Text => Control::TextLine,
            Ty::Markdown => Control::TextArea,
            Ty::Bool => Control::Toggle,
            Ty::Int(range) => number(*range),
            Ty::Number => Control::Number {
                min: None,
                max: None,
            },
            Ty::Url => Control::Url,
            Ty::Color => Control::Color,
            Ty::Date => Control::Date,
            Ty::Time => Control::Time,
            Ty::Pixels => Control::Pixels,
            Ty::Id => Control::Id,
            Ty::IdRef => Control::IdRef,
            Ty::Choice(values) => Control::Choice(values),
            Ty::Record(_) | Ty::One(_) => Control::Nested,
            Ty::Many(_) | Ty::List(_) => Control::Items,
            Ty::Object | Ty::Map(_) | Ty::Any => Control::Json,
            Ty::Either(types) => {
                let belongs = |ty: &&Ty| value.is_some_and(|value| fits(ty, value));
                let ty = types.iter().find(belongs).or_else(|| types.first());
                ty.map_or(Control::Json, |ty| Control::of_type(ty, value))
            }
        }
    }

    /// Every control that the property may be edited with, the one for `value` first. More than
    /// one only for properties of several types.
    pub fn alternatives(spec: &PropSpec, value: Option<&Node>) -> Vec<Control> {
        let mut all = vec![Control::of(spec, value)];
        if let Ty::Either(types) = spec.ty {
            for control in types.iter().map(|ty| Control::of_type(ty, None)) {
                if !all.contains(&control) {
                    all.push(control);
                }
            }
        }
        all
    }
}

/// Bounds that no author meets are none.
fn number(range: Range) -> Control {
    const FAR: i64 = 1 << 52;
    let bound = |limit: i64| (limit.abs() < FAR).then_some(limit as f64);
    Control::Number {
        min: bound(range.min),
        max: bound(range.max),
    }
}
