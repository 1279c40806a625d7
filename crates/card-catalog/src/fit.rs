//! Does a value fit a type?

use card_json::Node;

use crate::accept::Accept;
use crate::read::{choice, expression_in, pixels, whole};
use crate::ty::{Range, Ty};

/// Does `node` fit `ty`? Children and records are not looked into: they are judged where they
/// stand. A template expression fits every type. Texts of a fixed form (dates, ids, addresses) fit
/// as soon as they are strings; whether the form is right is lint's question.
pub fn fits(ty: &Ty, node: &Node) -> bool {
    expression_in(node, ty).is_some() || is_value(ty, node)
}

fn is_value(ty: &Ty, node: &Node) -> bool {
    match ty {
        Ty::Any => true,
        Ty::Text | Ty::Markdown | Ty::Url | Ty::Id | Ty::IdRef => node.as_str().is_some(),
        Ty::Color => node.as_str().is_some_and(is_color),
        Ty::Date | Ty::Time => node.as_str().is_some(),
        Ty::Bool => is_bool(node),
        Ty::Int(range) => node
            .as_f64()
            .and_then(whole)
            .is_some_and(|number| range.contains(number)),
        Ty::Number => node.as_f64().is_some(),
        Ty::Pixels => node.as_str().and_then(pixels).is_some(),
        Ty::Choice(_) => node.as_str().is_some_and(|word| choice(ty, word).is_some()),
        Ty::Record(_) | Ty::Object | Ty::Map(_) => node.as_object().is_some(),
        Ty::One(accept) => is_item(accept, node),
        Ty::Many(accept) => all(node, |item| is_item(accept, item)),
        Ty::List(item) => all(node, |one| fits(item, one)),
        Ty::Either(types) => types.iter().any(|ty| is_value(ty, node)),
    }
}

fn all(node: &Node, fits: impl Fn(&Node) -> bool) -> bool {
    node.as_array().is_some_and(|items| items.iter().all(fits))
}

fn is_item(accept: &Accept, node: &Node) -> bool {
    node.as_object().is_some() || (accept.accepts_text() && node.as_str().is_some())
}

fn is_bool(node: &Node) -> bool {
    let is_word = |word: &str| {
        ["true", "false"]
            .iter()
            .any(|one| one.eq_ignore_ascii_case(word))
    };
    node.as_bool().is_some() || node.as_str().is_some_and(is_word)
}

/// Six or eight hexadecimal digits, with or without `#`; three with it.
fn is_color(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let lengths: &[usize] = if text.starts_with('#') {
        &[3, 6, 8]
    } else {
        &[6, 8]
    };
    lengths.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What a value of type `ty` is, in a few words: "true or false", "one of left, center, right".
pub fn phrase(ty: &Ty) -> String {
    match ty {
        Ty::Text => "text".into(),
        Ty::Markdown => "text with Markdown".into(),
        Ty::Bool => "true or false".into(),
        Ty::Int(range) if *range == Range::at_least(range.min) => {
            format!("a whole number from {} up", range.min)
        }
        Ty::Int(range) => format!("a whole number from {} to {}", range.min, range.max),
        Ty::Number => "a number".into(),
        Ty::Url => "an address".into(),
        Ty::Color => "a colour such as #0076D7".into(),
        Ty::Date => "a date such as 2024-12-31".into(),
        Ty::Time => "a time such as 14:30".into(),
        Ty::Pixels => "a length such as 80px".into(),
        Ty::Id => "an id".into(),
        Ty::IdRef => "the id of an element".into(),
        Ty::Choice([only]) => only.value.into(),
        Ty::Choice(values) => {
            let words: Vec<_> = values.iter().map(|choice| choice.value).collect();
            format!("one of {}", words.join(", "))
        }
        Ty::Record(kind) => format!("an object ({})", kind.title),
        Ty::One(accept) => accept.phrase(),
        Ty::Many(accept) => format!("a list: {}", accept.phrase()),
        Ty::List(item) => format!("a list: {}", phrase(item)),
        Ty::Object | Ty::Map(_) => "an object".into(),
        Ty::Either(types) => {
            let all: Vec<_> = types.iter().map(phrase).collect();
            all.join(", or ")
        }
        Ty::Any => "any JSON".into(),
    }
}

#[cfg(test)]
mod tests {
    use card_json::Node;

    use super::fits;
    use crate::kinds::adaptive::{column, common, text_block, toggle_visibility};

    fn column_width_fits(node: &Node) -> bool {
        fits(&column::WIDTH.spec.ty, node)
    }

    #[test]
    fn words_fit_in_any_case_and_expressions_everywhere() {
        let ty = &text_block::SIZE.spec.ty;
        assert!(fits(ty, &Node::string("ExtraLarge")));
        assert!(fits(ty, &Node::string("${size}")));
        assert!(!fits(ty, &Node::string("huge")));
        assert!(!fits(ty, &Node::boolean(true)));
    }

    #[test]
    fn numbers_keep_to_their_range() {
        let ty = &text_block::MAX_LINES.spec.ty;
        assert!(fits(ty, &Node::number_i64(3)));
        assert!(!fits(ty, &Node::number_i64(-1)));
        assert!(!fits(ty, &Node::string("3")));
    }

    #[test]
    fn a_mixed_type_takes_each_of_its_types() {
        assert!(column_width_fits(&Node::string("auto")));
        assert!(column_width_fits(&Node::string("80px")));
        assert!(column_width_fits(&Node::number_i64(2)));
        assert!(!column_width_fits(&Node::boolean(true)));
        assert!(fits(&common::FALLBACK.spec.ty, &Node::string("drop")));
        assert!(!fits(&common::FALLBACK.spec.ty, &Node::string("hide")));
    }

    #[test]
    fn a_plain_id_stands_for_a_target_element() {
        let ty = &toggle_visibility::TARGET_ELEMENTS.spec.ty;
        assert!(fits(ty, &Node::array(vec![Node::string("details")])));
        assert!(!fits(ty, &Node::array(vec![Node::boolean(true)])));
    }
}
