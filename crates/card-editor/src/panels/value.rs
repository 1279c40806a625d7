//! The value of a property as the inspector shows it.

use card_catalog::read::{choice, pixels};
use card_catalog::{PropSpec, Ty};
use card_json::Node;

/// What an object holds for a property.
#[derive(Debug, Clone, PartialEq)]
pub enum RowValue {
    /// Nothing.
    Absent,
    /// A value of the right type.
    Value(Node),
    /// A template expression, as written.
    Expression(String),
    /// A value of another type.
    Wrong(Node),
    /// Several objects hold different values.
    Mixed,
}

impl RowValue {
    /// What `owner` holds for the property `spec`.
    pub fn of(owner: &Node, spec: &PropSpec) -> RowValue {
        match owner.get(spec.name) {
            None => RowValue::Absent,
            Some(node) => RowValue::of_node(node, &spec.ty),
        }
    }

    /// `node` where a value of type `ty` is wanted.
    pub fn of_node(node: &Node, ty: &Ty) -> RowValue {
        match expression(node, ty) {
            Some(text) => RowValue::Expression(text.to_owned()),
            None if fits(ty, node) => RowValue::Value(node.clone()),
            None => RowValue::Wrong(node.clone()),
        }
    }

    /// The node, whatever it is.
    pub fn node(&self) -> Option<&Node> {
        match self {
            RowValue::Value(node) | RowValue::Wrong(node) => Some(node),
            RowValue::Absent | RowValue::Expression(_) | RowValue::Mixed => None,
        }
    }
}

/// Free text counts as an expression only as a whole; elsewhere any text with `${…}` in it does.
fn expression<'a>(node: &'a Node, ty: &Ty) -> Option<&'a str> {
    let text = node.as_str()?;
    let whole = || text.starts_with("${") && text.ends_with('}') && text.matches("${").count() == 1;
    let found = match is_free_text(ty) {
        true => whole(),
        false => text.contains("${") && text.contains('}'),
    };
    found.then_some(text)
}

fn is_free_text(ty: &Ty) -> bool {
    match ty {
        Ty::Either(types) => types.iter().any(is_free_text),
        other => other.is_textual(),
    }
}

/// Is `node` of type `ty`, as far as the form goes? (That an address leads anywhere, or an id is
/// unique, is for lint to say.)
pub fn fits(ty: &Ty, node: &Node) -> bool {
    let text = node.as_str();
    match ty {
        Ty::Text | Ty::Markdown | Ty::Url | Ty::Color | Ty::Id | Ty::IdRef => text.is_some(),
        Ty::Date | Ty::Time => text.is_some(),
        Ty::Bool => node.as_bool().is_some() || text.is_some_and(is_truth_word),
        Ty::Int(range) => whole(node).is_some_and(|number| range.contains(number)),
        Ty::Number => node.as_f64().is_some(),
        Ty::Pixels => text.is_some_and(|text| pixels(text).is_some()),
        Ty::Choice(_) => text.is_some_and(|word| choice(ty, word).is_some()),
        Ty::Record(_) | Ty::One(_) | Ty::Object | Ty::Map(_) => node.as_object().is_some(),
        Ty::Many(_) | Ty::List(_) => node.as_array().is_some(),
        Ty::Either(types) => types.iter().any(|ty| fits(ty, node)),
        Ty::Any => true,
    }
}

fn is_truth_word(word: &str) -> bool {
    word.eq_ignore_ascii_case("true") || word.eq_ignore_ascii_case("false")
}

fn whole(node: &Node) -> Option<i64> {
    let number = node.as_f64()?;
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}
