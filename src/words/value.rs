//! What variables of a text stand for.

use std::rc::Rc;
use yew::AttrValue;

/// The value of a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, a name, something a person wrote.
    Text(String),
    /// A number: it chooses plural forms and is written as the language writes numbers.
    Number(f64),
}

/// Text of the other direction keeps its own order and doesn't disturb the sentence around it.
fn isolated(text: &str) -> String {
    const FIRST_STRONG_ISOLATE: char = '\u{2068}';
    const POP_ISOLATE: char = '\u{2069}';
    match text.chars().any(is_right_to_left) {
        true => format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"),
        false => text.to_owned(),
    }
}

/// Hebrew, Arabic and the scripts beside them.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(isolated(text))
    }
}

macro_rules! texts {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Value {
            fn from(text: $kind) -> Self {
                Self::from(<$kind as AsRef<str>>::as_ref(&text))
            }
        })*
    };
}

macro_rules! numbers {
    ($($kind:ty),*) => {
        $(impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                // Counts and sizes stay far below 2^53, from where on a float is inexact.
                Self::Number(number as f64)
            }
        })*
    };
}

texts!(String, &String, AttrValue, &AttrValue, Rc<str>, &Rc<str>);
numbers!(u8, u16, u32, u64, usize, i32, i64, f64);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_of_the_other_direction_is_set_apart() {
        assert_eq!(Value::from("Carte"), Value::Text("Carte".to_owned()));
        assert_eq!(
            Value::from("שלום"),
            Value::Text("\u{2068}שלום\u{2069}".to_owned())
        );
    }
}
