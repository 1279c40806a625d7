//! The fields of forms, of both families: label, control, what is wrong.

use std::borrow::Cow;

use card_json::Node;

use crate::forms::Field;
use crate::names::{Attr, LABEL, PLAIN_TEXT};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// The id of a part of a field in the page: `f` for the control, `l` for the
/// label, `e` for what is wrong, `o` for the choices.
pub(crate) fn part_id(node: &Node, part: char) -> String {
    format!("cw-{part}{}", node.id().number())
}

/// Marks a control as the one of the input, so that typing reaches it.
pub(crate) fn control(pen: &Pen<'_>, field: &Field<'_>, draft: Draft) -> Draft {
    only(pen, field, draft).attr(Attr::INPUT, field.node.id().number().to_string())
}

/// Says of a control that the label is for it alone, and whether it must be filled.
pub(crate) fn only(pen: &Pen<'_>, field: &Field<'_>, draft: Draft) -> Draft {
    described(pen, field, draft)
        .attr(Attr::ID, part_id(field.node, 'f'))
        .flag(Attr::REQUIRED, field.is_required())
}

/// Says to those who hear the page that the value is wrong, and why.
fn described(pen: &Pen<'_>, field: &Field<'_>, draft: Draft) -> Draft {
    let error = pen.options.state.errors.get(&field.node.id());
    let why = error.filter(|words| !words.is_empty());
    draft
        .maybe_attr(Attr::ARIA_INVALID, error.map(|_| "true"))
        .maybe_attr(
            Attr::ARIA_DESCRIBED_BY,
            why.map(|_| part_id(field.node, 'e')),
        )
}

/// A field for a line of text of some type, with what it holds.
pub(crate) fn line(pen: &Pen<'_>, field: &Field<'_>, kind: &'static str) -> Draft {
    let value = field.value(&pen.options.state).into_owned();
    control(
        pen,
        field,
        Draft::of("input", "cw-input").attr(Attr::TYPE, kind),
    )
    .maybe_attr(Attr::VALUE, (!value.is_empty()).then_some(value))
}

/// A field for several lines.
pub(crate) fn area(pen: &Pen<'_>, field: &Field<'_>) -> Draft {
    let value = field.value(&pen.options.state).into_owned();
    let draft = control(pen, field, Draft::of("textarea", "cw-input"));
    match value.is_empty() {
        true => draft,
        // The page sets what the area holds by `value`; a file needs the text.
        false => draft.attr(Attr::VALUE, &*value).text(value),
    }
}

/// A list that opens; `empty` are the words where nothing is chosen.
pub(crate) fn list(pen: &Pen<'_>, field: &Field<'_>, empty: Option<Cow<'_, str>>) -> View {
    let value = field.sent(&pen.options.state).into_owned();
    let option = |own: &str, words: &str| {
        Draft::new("option")
            .attr(Attr::VALUE, own)
            .flag(Attr::SELECTED, value == own)
            .text(words)
            .build()
    };
    let choices = field.choices();
    let options = choices.iter().map(|(words, own)| option(own, words));
    let select = control(pen, field, Draft::of("select", "cw-input"))
        .child(option("", empty.as_deref().unwrap_or_default()))
        .children(options);
    Draft::of("div", "cw-select").child(select.build()).build()
}

/// Every choice in view: radio buttons, or boxes for several answers.
/// `choices` are the nodes that the choices are drawn from.
pub(crate) fn ticks(
    pen: &Pen<'_>,
    field: &Field<'_>,
    choices: &[&Node],
    context: Context,
) -> Vec<View> {
    let many = field.is_many();
    let value = field.sent(&pen.options.state).into_owned();
    let all = field.choices();
    let tick = |(at, (words, own)): (usize, &(Cow<'_, str>, Cow<'_, str>))| {
        let chosen = if many {
            field.is_chosen(&value, own)
        } else {
            value == *own
        };
        let first = (at == 0).then(|| part_id(field.node, 'f'));
        let draft = tick(field, if many { "checkbox" } else { "radio" }, own, chosen);
        let draft = draft
            .maybe_attr(Attr::ID, first)
            .maybe_origin(choices.get(at).copied());
        choice(draft, pen, words, context)
    };
    all.iter().enumerate().map(tick).collect()
}

/// A box or radio button of an input.
pub(crate) fn tick(field: &Field<'_>, kind: &'static str, own: &str, on: bool) -> Draft {
    let node = field.node;
    Draft::new("input")
        .attr(Attr::TYPE, kind)
        .attr(Attr::NAME, part_id(node, 'f'))
        .attr(Attr::VALUE, own)
        .attr(Attr::INPUT, node.id().number().to_string())
        .flag(Attr::CHECKED, on)
}

/// A box with its words.
pub(crate) fn choice(tick: Draft, pen: &Pen<'_>, words: &str, context: Context) -> View {
    let words = pen
        .prose(words, context)
        .fill_line(Draft::new("span"), None);
    Draft::of(LABEL, "cw-choice")
        .child(tick.build())
        .child(words.build())
        .build()
}

/// What stands around the control: label, and what is wrong with the value.
/// `group` says that the control is several, which the label names together.
pub(crate) fn frame(
    pen: &Pen<'_>,
    field: &Field<'_>,
    label: Option<Cow<'_, str>>,
    control: View,
    group: Option<&'static str>,
) -> Draft {
    let node = field.node;
    let error = pen.options.state.errors.get(&node.id());
    let message = error.filter(|words| !words.is_empty()).map(|words| {
        Draft::of("p", "cw-error")
            .attr(Attr::ID, part_id(node, 'e'))
            .text(words.clone())
            .build()
    });
    let named = label.is_some();
    let draft = Draft::of("div", "cw-field")
        .class_if(error.is_some(), "cw-wrong")
        .children(label.map(|words| label_of(pen, field, &words, group.is_some())))
        .child(control)
        .children(message);
    let Some(role) = group else { return draft };
    let name = match named {
        true => (Attr::ARIA_LABELLED_BY, part_id(node, 'l')),
        false => (Attr::ARIA_LABEL, field.name().into_owned()),
    };
    described(
        pen,
        field,
        draft.attr(Attr::ROLE, role).attr(name.0, name.1),
    )
}

fn label_of(pen: &Pen<'_>, field: &Field<'_>, words: &str, group: bool) -> View {
    let mark = Draft::of("span", "cw-required")
        .attr(Attr::ARIA_HIDDEN, "true")
        .text(&*pen.options.host.texts.required_mark)
        .build();
    let draft = match group {
        true => Draft::of("div", "cw-label").attr(Attr::ID, part_id(field.node, 'l')),
        false => Draft::of(LABEL, "cw-label").attr(Attr::FOR, part_id(field.node, 'f')),
    };
    draft
        .text(words)
        .children(field.is_required().then_some(mark))
        .build()
}

/// The `type` of a line for plain text.
pub(crate) const LINE: &str = PLAIN_TEXT;
