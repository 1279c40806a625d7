//! Classes for the declarations that only a card knows (column weights, pixel sizes, colours).
//!
//! No element ever gets a `style` attribute: the content policy would refuse it.

use std::cell::RefCell;
use std::collections::HashMap;
use yew::AttrValue;

thread_local! {
    static CLASSES: RefCell<HashMap<String, AttrValue>> = RefCell::new(HashMap::new());
}

/// One class per distinct list of declarations, kept for the life of the page.
pub fn interned_class(declarations: &[(&'static str, String)]) -> AttrValue {
    let body = declarations
        .iter()
        .map(|(name, value)| format!("{name}:{}", harmless(value)))
        .collect::<Vec<_>>()
        .join(";");
    CLASSES.with(|classes| {
        let mut classes = classes.borrow_mut();
        let next = classes.len();
        classes
            .entry(body)
            .or_insert_with_key(|body| {
                super::add_rules(&format!(".cw-d{next}.cw-d{next}{{{body}}}"));
                format!("cw-d{next}").into()
            })
            .clone()
    })
}

/// A value that cannot close its declaration and start another rule.
fn harmless(value: &str) -> String {
    value
        .chars()
        .filter(|c| !matches!(c, ';' | '{' | '}' | '<' | '@' | '\\'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_declarations_share_one_class_and_others_get_their_own() {
        let wide = [("width", "80px".to_owned())];
        let tall = [("height", "80px".to_owned())];
        assert_eq!(interned_class(&wide), interned_class(&wide));
        assert_ne!(interned_class(&wide), interned_class(&tall));
    }

    #[test]
    fn a_value_cannot_leave_its_declaration() {
        assert_eq!(harmless("1px} body{display:none"), "1px bodydisplay:none");
    }
}
