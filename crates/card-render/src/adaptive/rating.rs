//! Rating: stars, filled up to a half, and the numbers beside them.

use card_catalog::Element;
use card_catalog::kinds::adaptive::rating as key;
use card_json::Node;

use super::chart::scale::{number, tamed, value};
use super::{aligned, placed};
use crate::names::Attr;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// More stars than this nobody counts.
const MOST: f64 = 20.0;

/// A star in a square of 20, and its left half.
const STAR: &str =
    "M10 2.5L12.3 7.4L17.5 8.1L13.7 11.8L14.6 17L10 14.5L5.4 17L6.3 11.8L2.5 8.1L7.7 7.4Z";
const HALF: &str = "M10 2.5V14.5L5.4 17L6.3 11.8L2.5 8.1L7.7 7.4Z";

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let most = key::MAX
        .get(node)
        .map_or(5.0, tamed)
        .round()
        .clamp(1.0, MOST);
    let value = value(&key::VALUE, node).clamp(0.0, most);
    let compact = key::STYLE.get(node) == Some("Compact");
    let stars = if compact { 1.0 } else { most };
    let filled = if compact {
        1.0
    } else {
        (value * 2.0).round() / 2.0
    };
    let row = Draft::of("span", "cw-stars")
        .attr(Attr::ROLE, "img")
        .attr(
            Attr::ARIA_LABEL,
            format!("{} of {} stars", number(value), number(most)),
        )
        .children((0..stars as u32).map(|at| star(filled - f64::from(at))))
        .build();
    aligned(placed(Draft::of("div", "cw-rating"), node), node)
        .class_if(key::COLOR.get(node) == Some("Marigold"), "cw-marigold")
        .class_if(key::SIZE.get(node) == Some("Medium"), "cw-stars-medium")
        .child(row)
        .children(numbers(node, value))
        .build()
}

/// `part` of it is filled: nothing, half, or all.
fn star(part: f64) -> View {
    let outline =
        |class: &'static str, path: &str| Draft::of("path", class).attr(Attr::D, path).build();
    let full = part >= 1.0;
    Draft::of("svg", "cw-star")
        .attr(Attr::VIEW_BOX, "0 0 20 20")
        .child(outline(
            if full {
                "cw-star-full"
            } else {
                "cw-star-empty"
            },
            STAR,
        ))
        .children((!full && part >= 0.5).then(|| outline("cw-star-full", HALF)))
        .build()
}

fn numbers(node: &Node, value: f64) -> Vec<View> {
    let mut out = Vec::new();
    if key::VALUE.is_in(node) {
        out.push(
            Draft::of("span", "cw-rating-value")
                .text(number(value))
                .build(),
        );
    }
    if let Some(count) = key::COUNT.get(node) {
        out.push(
            Draft::of("span", "cw-rating-count")
                .text(format!(" · {}", number(tamed(count))))
                .build(),
        );
    }
    out
}
