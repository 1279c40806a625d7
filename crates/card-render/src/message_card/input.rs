//! The fields of a form.

use card_catalog::Element;
use card_catalog::kinds::message_card::{common, date_input, multichoice_input, text_input};
use card_json::Node;

use crate::fields::{self, area, frame, line, ticks};
use crate::forms::Field;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw_text(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let most = text_input::MAX_LENGTH
        .get(node)
        .map(|most| most.to_string());
    field(pen, element, |pen, field| {
        let draft = match text_input::IS_MULTILINE.get(node) {
            Some(true) => area(pen, field),
            _ => line(pen, field, fields::LINE),
        };
        draft.maybe_attr(Attr::MAX_LENGTH, most).build()
    })
}

pub(crate) fn draw_date(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let kind = match date_input::INCLUDE_TIME.get(element.node) {
        Some(true) => "datetime-local",
        _ => "date",
    };
    field(pen, element, |pen, field| line(pen, field, kind).build())
}

fn field(
    pen: &Pen<'_>,
    element: Element<'_>,
    control: impl FnOnce(&Pen<'_>, &Field<'_>) -> View,
) -> View {
    let Some(field) = Field::of(element) else {
        return Draft::of("div", "cw-field").build();
    };
    let title = parts::text_of(&common::INPUT_TITLE, element.node);
    frame(pen, &field, title, control(pen, &field), None)
        .origin(element.node.id())
        .build()
}

pub(crate) fn draw_multichoice(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let many = multichoice_input::IS_MULTI_SELECT.get(node) == Some(true);
    let Some(own) = Field::of(element).filter(|_| many || is_expanded(node)) else {
        return field(pen, element, |pen, field| fields::list(pen, field, None));
    };
    let choices = multichoice_input::CHOICES.get(node).unwrap_or_default();
    let nodes: Vec<&Node> = choices.iter().map(|choice| choice.node).collect();
    let boxes = Draft::of("div", "cw-choices").children(ticks(pen, &own, &nodes, context));
    let title = parts::text_of(&common::INPUT_TITLE, node);
    let role = if many { "group" } else { "radiogroup" };
    frame(pen, &own, title, boxes.build(), Some(role))
        .origin(node.id())
        .build()
}

/// Is one answer chosen among buttons in view? Several always are among boxes, also where the card
/// asks for `compact` (or `true`, spec/facts-uncertain.md 17): a list that opens shows one answer,
/// and what is sent must be what is seen.
fn is_expanded(node: &Node) -> bool {
    let style = multichoice_input::STYLE.get(node).and_then(Node::as_str);
    style.is_some_and(|style| style.eq_ignore_ascii_case("expanded"))
}
