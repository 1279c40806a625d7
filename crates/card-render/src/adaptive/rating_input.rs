//! Input.Rating: a radio button for each star, or half star.

use card_catalog::Element;
use card_catalog::kinds::adaptive::input_rating as key;
use card_json::decimal;

use super::input;
use crate::fields;
use crate::forms::Field;
use crate::names::{Attr, LABEL};
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// More stars than this nobody clicks.
const MOST: i64 = 20;

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let Some(field) = Field::of(element) else {
        return Draft::of("div", "cw-field").build();
    };
    let most = key::MAX.get(node).unwrap_or(5).min(MOST);
    let given = decimal(&field.sent(&pen.options.state)).unwrap_or(0.0);
    let half = key::ALLOW_HALF_STEPS.get(node) == Some(true);
    let steps = if half { 2 * most } else { most };
    let stars = (1..=steps).map(|step| {
        let value = step as f64 / if half { 2.0 } else { 1.0 };
        star(&field, value, given, half)
    });
    let own = Draft::of("div", "cw-rate")
        .class_if(key::SIZE.get(node) == Some("Medium"), "cw-rate-medium")
        .class_if(key::COLOR.get(node) == Some("Marigold"), "cw-rate-marigold")
        .children(stars)
        .build();
    input::finish(pen, &field, own, Some("radiogroup"))
}

fn star(field: &Field<'_>, value: f64, given: f64, half: bool) -> View {
    let left = half && value.fract() > 0.0;
    let first = (value <= 1.0 && (left || !half)).then(|| fields::part_id(field.node, 'f'));
    let tick = fields::tick(field, "radio", &value.to_string(), value == given)
        .class("cw-hidden-text")
        .maybe_attr(Attr::ID, first)
        .attr(Attr::ARIA_LABEL, format!("{value} of the stars"));
    Draft::of(LABEL, "cw-step")
        .class_if(left, "cw-step-left")
        .class_if(half && !left, "cw-step-right")
        .class_if(value <= given, "cw-step-given")
        .child(tick.build())
        .child(Draft::new("span").attr(Attr::ARIA_HIDDEN, "true").build())
        .build()
}
