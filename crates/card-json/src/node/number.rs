//! Numbers that keep their spelling.

use std::rc::Rc;

use super::decimal;

/// A JSON number in the spelling of its author (`1.50`, `1e3`).
///
/// `==` compares what `JSON.parse` reads, so `1.0 == 1`.
#[derive(Clone, Debug)]
pub struct Number(Rc<str>);

impl Number {
    /// The spelling must be a valid JSON number.
    pub(crate) fn from_spelling(spelling: &str) -> Number {
        Number(spelling.into())
    }

    /// The nearest spelling of `value`; none for infinities and not-a-number, which JSON lacks.
    pub fn from_f64(value: f64) -> Option<Number> {
        let plain = value == 0.0 || (1e-6..1e17).contains(&value.abs());
        let spelling = if plain {
            format!("{value}")
        } else {
            format!("{value:e}")
        };
        value.is_finite().then(|| Number(spelling.into()))
    }

    /// The decimal spelling of `value`.
    pub fn from_i64(value: i64) -> Number {
        Number(value.to_string().into())
    }

    /// The spelling in the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its `f64` (see [`decimal`]), infinite beyond its range.
    pub fn as_f64(&self) -> f64 {
        decimal(&self.0).unwrap_or(f64::NAN)
    }

    /// The number when it is spelled as a whole one within the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.0 == other.0 || self.as_f64() == other.as_f64()
    }
}
