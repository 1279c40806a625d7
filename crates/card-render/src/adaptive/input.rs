//! The inputs of Adaptive Cards.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    common, input_choice_set, input_date, input_number, input_text, input_time, input_toggle,
};
use card_json::Node;

use super::{pixels, placed};
use crate::fields::{self, control, frame, line, part_id};
use crate::forms::Field;
use crate::names::{Attr, Css};
use crate::parts::text_of;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw_text(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let Some(field) = Field::of(element) else {
        return empty();
    };
    let most = input_text::MAX_LENGTH
        .get(node)
        .map(|most| most.to_string());
    let draft = match input_text::IS_MULTILINE.get(node) {
        Some(true) => fields::area(pen, &field),
        _ => line(
            pen,
            &field,
            input_text::STYLE.get(node).unwrap_or(fields::LINE),
        ),
    };
    let own = hint(draft, node).maybe_attr(Attr::MAX_LENGTH, most).build();
    let own = match input_text::INLINE_ACTION.get(node) {
        Some(action) => Draft::of("div", "cw-inline")
            .child(own)
            .children(pen.elements(&[action], context))
            .build(),
        None => own,
    };
    finish(pen, &field, own, None)
}

pub(crate) fn draw_number(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let bound = |prop| text_of(prop, node).map(|bound| bound.into_owned());
    let (min, max) = (bound(&input_number::MIN), bound(&input_number::MAX));
    bounded(pen, element, "number", min, max)
}

pub(crate) fn draw_date(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let (min, max) = (
        input_date::MIN.get(element.node),
        input_date::MAX.get(element.node),
    );
    bounded(
        pen,
        element,
        "date",
        min.map(str::to_owned),
        max.map(str::to_owned),
    )
}

pub(crate) fn draw_time(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let (min, max) = (
        input_time::MIN.get(element.node),
        input_time::MAX.get(element.node),
    );
    bounded(
        pen,
        element,
        "time",
        min.map(str::to_owned),
        max.map(str::to_owned),
    )
}

fn bounded(
    pen: &mut Pen<'_>,
    element: Element<'_>,
    kind: &'static str,
    min: Option<String>,
    max: Option<String>,
) -> View {
    let Some(field) = Field::of(element) else {
        return empty();
    };
    let any = (kind == "number").then_some("any");
    let own = hint(line(pen, &field, kind), element.node)
        .maybe_attr(Attr::MIN, min)
        .maybe_attr(Attr::MAX, max)
        .maybe_attr(Attr::STEP, any);
    finish(pen, &field, own.build(), None)
}

pub(crate) fn draw_toggle(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let Some(field) = Field::of(element) else {
        return empty();
    };
    let node = element.node;
    let (on, words) = (
        field.on_value(),
        text_of(&input_toggle::TITLE, node).unwrap_or_default(),
    );
    let ticked = field.sent(&pen.options.state) == on;
    let tick = fields::tick(&field, "checkbox", &on, ticked);
    let tick = fields::only(pen, &field, tick);
    let bare = input_toggle::SHOW_TITLE.get(node) == Some(false);
    let own = fields::choice(tick, pen, &words, context);
    let own = Draft::of("div", "cw-choices")
        .class_if(bare, "cw-bare")
        .class_if(input_toggle::WRAP.get(node) != Some(true), "cw-unwrapped")
        .child(own)
        .build();
    finish(pen, &field, own, None)
}

pub(crate) fn draw_choice_set(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let Some(field) = Field::of(element) else {
        return empty();
    };
    let node = element.node;
    if field.is_search() {
        let own = search(pen, &field);
        return finish(pen, &field, own, None);
    }
    let expanded = input_choice_set::STYLE.get(node) == Some("expanded");
    if !expanded && !field.is_many() {
        let own = fields::list(pen, &field, text_of(&common::PLACEHOLDER, node));
        return finish(pen, &field, own, None);
    }
    let choices = input_choice_set::CHOICES.get(node).unwrap_or_default();
    let nodes: Vec<&Node> = choices.iter().map(|choice| choice.node).collect();
    let columns = input_choice_set::USE_MULTIPLE_COLUMNS.get(node) == Some(true);
    let width = input_choice_set::MIN_COLUMN_WIDTH
        .get(node)
        .filter(|_| columns);
    let own = Draft::of("div", "cw-choices")
        .class_if(columns, "cw-in-columns")
        .class_if(
            input_choice_set::WRAP.get(node) != Some(true),
            "cw-unwrapped",
        )
        .maybe_style(Css::CHOICE, width.map(|width| format!("{width}px")))
        .children(fields::ticks(pen, &field, &nodes, context))
        .build();
    let role = if field.is_many() {
        "group"
    } else {
        "radiogroup"
    };
    finish(pen, &field, own, Some(role))
}

/// A line that offers what fits while the reader types.
fn search(pen: &Pen<'_>, field: &Field<'_>) -> View {
    let choices = field.choices();
    let held = field.value(&pen.options.state);
    let words = choices
        .iter()
        .find(|(_, own)| *own == held)
        .map(|(words, _)| words);
    let words = words.unwrap_or(&held).clone().into_owned();
    let own = control(
        pen,
        field,
        Draft::of("input", "cw-input").attr(Attr::TYPE, fields::LINE),
    )
    .maybe_attr(Attr::VALUE, (!words.is_empty()).then_some(words))
    .attr(Attr::LIST, part_id(field.node, 'o'));
    let options = choices
        .iter()
        .map(|(words, _)| Draft::new("option").attr(Attr::VALUE, &**words).build());
    let list = Draft::new("datalist")
        .attr(Attr::ID, part_id(field.node, 'o'))
        .children(options);
    Draft::of("div", "cw-select")
        .child(hint(own, field.node).build())
        .child(list.build())
        .build()
}

fn hint(draft: Draft, node: &Node) -> Draft {
    draft.maybe_attr(Attr::PLACEHOLDER, text_of(&common::PLACEHOLDER, node))
}

fn empty() -> View {
    Draft::of("div", "cw-field").build()
}

/// Label, place and frame: what all inputs have.
pub(super) fn finish(
    pen: &Pen<'_>,
    field: &Field<'_>,
    own: View,
    group: Option<&'static str>,
) -> View {
    let node = field.node;
    let beside = common::LABEL_POSITION.get(node) == Some("inline");
    let width = common::LABEL_WIDTH
        .node(node)
        .and_then(|width| match pixels(width) {
            Some(pixels) => Some(format!("{pixels}px")),
            None => width
                .as_f64()
                .map(|percent| format!("{}%", percent.clamp(0.0, 100.0))),
        });
    let label = text_of(&common::LABEL, node);
    let draft = frame(pen, field, label, own, group)
        .class_if(beside, "cw-label-beside")
        .class_if(
            common::INPUT_STYLE.get(node) == Some("revealOnHover"),
            "cw-reveal",
        )
        .maybe_style(Css::LABEL, width.filter(|_| beside));
    placed(draft, node).build()
}
