//! The fields of a form.

use std::borrow::Cow;

use card_catalog::Element;
use card_catalog::kinds::message_card::{
    choice, common, date_input, multichoice_input, text_input,
};
use card_json::Node;

use crate::names::{Attr, LABEL, PLAIN_TEXT};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw_text(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let value = parts::text_of(&common::INPUT_VALUE, node);
    let most = text_input::MAX_LENGTH
        .get(node)
        .map(|most| most.to_string());
    let control = if text_input::IS_MULTILINE.get(node) == Some(true) {
        let area = Draft::of("textarea", "cw-input");
        match value {
            Some(value) => area.text(value),
            None => area,
        }
    } else {
        Draft::of("input", "cw-input")
            .attr(Attr::TYPE, PLAIN_TEXT)
            .maybe_attr(Attr::VALUE, value)
    };
    field(node, control.maybe_attr(Attr::MAX_LENGTH, most))
}

pub(crate) fn draw_date(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let with_time = date_input::INCLUDE_TIME.get(node) == Some(true);
    let control = Draft::of("input", "cw-input")
        .attr(
            Attr::TYPE,
            if with_time { "datetime-local" } else { "date" },
        )
        .maybe_attr(Attr::VALUE, parts::text_of(&common::INPUT_VALUE, node));
    field(node, control)
}

/// A label around one control.
fn field(node: &Node, control: Draft) -> View {
    let required = common::IS_REQUIRED.get(node) == Some(true);
    let control = if required {
        control.attr(Attr::REQUIRED, "")
    } else {
        control
    };
    Draft::of(LABEL, "cw-field")
        .origin(node.id())
        .children(prompt(node))
        .child(control.build())
        .build()
}

fn prompt(node: &Node) -> Option<View> {
    let title = parts::text_of(&common::INPUT_TITLE, node)?;
    let required = common::IS_REQUIRED.get(node) == Some(true);
    let star = Draft::of("span", "cw-required")
        .attr(Attr::ARIA_HIDDEN, "true")
        .text(" *")
        .build();
    Some(
        Draft::of("span", "cw-label")
            .text(title)
            .children(required.then_some(star))
            .build(),
    )
}

pub(crate) fn draw_multichoice(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let choices = multichoice_input::CHOICES.get(node).unwrap_or_default();
    let value = parts::text_of(&common::INPUT_VALUE, node).unwrap_or_default();
    let many = multichoice_input::IS_MULTI_SELECT.get(node) == Some(true);
    if is_expanded(node, many) {
        return expanded(node, &choices, &value, many);
    }
    let options = choices.iter().map(|choice| option(choice.node, &value));
    field(node, Draft::of("select", "cw-input").children(options))
}

/// Teams shows several answers as a list of boxes unless the card says
/// `compact`, which one of its own pages spells `true`
/// (spec/facts-uncertain.md 17).
fn is_expanded(node: &Node, many: bool) -> bool {
    match multichoice_input::STYLE.get(node) {
        Some(style) if style.as_bool() == Some(true) => false,
        Some(style) => match style.as_str() {
            Some(word) if word.eq_ignore_ascii_case("expanded") => true,
            Some(_) => false,
            None => many,
        },
        None => many,
    }
}

fn words(choice: &Node) -> Cow<'_, str> {
    parts::text_of(&choice::DISPLAY, choice).unwrap_or_default()
}

fn is_chosen(choice: &Node, value: &str) -> bool {
    choice::VALUE
        .get(choice)
        .is_some_and(|own| value.split([',', ';']).any(|v| v.trim() == own))
}

fn option(node: &Node, value: &str) -> View {
    let option = Draft::new("option").origin(node.id()).text(words(node));
    if is_chosen(node, value) {
        option.attr(Attr::SELECTED, "").build()
    } else {
        option.build()
    }
}

fn expanded(node: &Node, choices: &[Element<'_>], value: &str, many: bool) -> View {
    let kind = if many { "checkbox" } else { "radio" };
    let group = common::INPUT_ID.shown(node).unwrap_or_default();
    let boxes = choices.iter().map(|choice| {
        let tick = Draft::new("input")
            .attr(Attr::TYPE, kind)
            .attr(Attr::NAME, format!("cw-{group}"));
        let chosen = is_chosen(choice.node, value);
        let tick = if chosen {
            tick.attr(Attr::CHECKED, "")
        } else {
            tick
        };
        let words = Draft::new("span").text(words(choice.node)).build();
        let choice = Draft::of(LABEL, "cw-choice").origin(choice.node.id());
        choice.child(tick.build()).child(words).build()
    });
    Draft::of("div", "cw-choices")
        .attr(Attr::ROLE, if many { "group" } else { "radiogroup" })
        .maybe_attr(Attr::ARIA_LABEL, parts::text_of(&common::INPUT_TITLE, node))
        .origin(node.id())
        .children(prompt(node))
        .children(boxes)
        .build()
}
