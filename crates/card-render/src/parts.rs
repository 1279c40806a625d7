//! Pieces that several looks are made of.

use std::borrow::Cow;

use card_catalog::{Prop, PropType};
use card_json::{Node, Value};

use crate::names::Attr;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// The text of a property as a reader sees it: expressions as written, and
/// numbers and booleans as their JSON text, as Teams shows them. `None` for
/// absent and empty texts.
pub(crate) fn text_of<'a, T>(prop: &'static Prop<T>, owner: &'a Node) -> Option<Cow<'a, str>>
where
    T: PropType,
{
    scalar_text(prop.node(owner)?)
}

/// A string, number or boolean as text; `None` for all else and for nothing.
pub(crate) fn scalar_text(node: &Node) -> Option<Cow<'_, str>> {
    let text = match node.value() {
        Value::String(text) => Cow::Borrowed(&**text),
        Value::Number(_) | Value::Bool(_) => Cow::Owned(node.to_text(card_json::Style::Compact)),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// A name and a value side by side.
pub(crate) fn fact(pen: &Pen<'_>, node: &Node, name: &str, value: &str, context: Context) -> View {
    let name = pen.prose(name, context).fill(Draft::new("dt")).build();
    let value = pen.prose(value, context).fill(Draft::new("dd")).build();
    Draft::of("div", "cw-fact")
        .origin(node.id())
        .child(name)
        .child(value)
        .build()
}

/// A button with a name.
pub(crate) fn button(name: &str) -> Draft {
    bare_button(None).child(button_name(name))
}

/// A button without its name yet, which leads to `url`, if there is one.
pub(crate) fn bare_button(url: Option<SafeUrl>) -> Draft {
    match url {
        Some(url) => Draft::of("a", "cw-button").href(&url),
        None => Draft::of("button", "cw-button").attr(Attr::TYPE, "button"),
    }
}

pub(crate) fn button_name(name: &str) -> View {
    Draft::new("span").text(name).build()
}

/// A button that is a link; without a safe address just a button.
pub(crate) fn link_button(name: &str, url: Option<SafeUrl>) -> Draft {
    bare_button(url).child(button_name(name))
}

/// Makes something act on a tap.
pub(crate) fn tappable(
    draft: Draft,
    action: &Node,
    is_link: bool,
    tooltip: Option<Cow<'_, str>>,
) -> Draft {
    draft
        .class("cw-clickable")
        .attr(Attr::ROLE, if is_link { "link" } else { "button" })
        .attr(Attr::TABINDEX, "0")
        .maybe_attr(Attr::TITLE, tooltip)
        .action(action.id())
}

/// What stands for a picture that has no usable address.
pub(crate) fn missing_image(words: &str) -> Draft {
    let words = if words.is_empty() {
        "No picture"
    } else {
        words
    };
    Draft::of("span", "cw-img-missing").text(words)
}

/// A remark of ours, visibly not part of the card.
pub(crate) fn note(text: impl Into<String>) -> View {
    Draft::of("p", "cw-note")
        .attr(Attr::ROLE, "note")
        .text(text.into())
        .build()
}

/// Says how many of `all` things Teams leaves out after showing `shown`.
pub(crate) fn cut(thing: &str, all: usize, shown: usize) -> Option<View> {
    let more = all.checked_sub(shown).filter(|more| *more > 0)?;
    let (plural, verb) = if more == 1 { ("", "is") } else { ("s", "are") };
    Some(note(format!(
        "{more} more {thing}{plural} {verb} not shown: Teams stops after {shown}."
    )))
}

/// The first letters of the first and the last word of a name; of an address, the first letter.
pub(crate) fn initials(name: &str) -> String {
    let mut words = name
        .split(|c: char| c.is_whitespace() || c == '.' || c == '@')
        .filter(|word| !word.is_empty());
    let letter = |word: &str| {
        word.chars()
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect::<String>()
    };
    let first = words.next().map(letter).unwrap_or_default();
    let last = if name.contains('@') {
        None
    } else {
        words.next_back().map(letter)
    };
    first + &last.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_of_the_first_and_last_name() {
        let cases = [
            ("Ada Lovelace", "AL"),
            ("ada", "A"),
            ("Grace  Brewster Hopper", "GH"),
            ("ada.lovelace@example.org", "A"),
            ("élise ōta", "ÉŌ"),
            ("", ""),
        ];
        for (name, letters) in cases {
            assert_eq!(initials(name), letters);
        }
    }
}
