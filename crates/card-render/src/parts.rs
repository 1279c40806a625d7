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
    Draft::of("button", "cw-button")
        .attr(Attr::TYPE, "button")
        .child(button_name(name))
}

pub(crate) fn button_name(name: &str) -> View {
    Draft::new("span").text(name).build()
}

/// A button that is a link; without a safe address just a button.
pub(crate) fn link_button(name: &str, url: Option<SafeUrl>) -> Draft {
    match url {
        Some(url) => Draft::of("a", "cw-button")
            .href(&url)
            .child(button_name(name)),
        None => button(name),
    }
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
