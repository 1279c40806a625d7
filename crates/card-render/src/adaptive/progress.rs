//! ProgressBar and ProgressRing.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{progress_bar as bar, progress_ring as ring};

use super::chart::scale::{number, tamed};
use super::{aligned, placed};
use crate::names::{Attr, Css};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw_bar(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let draft = aligned(placed(Draft::of("div", "cw-progress"), node), node)
        .attr(Attr::ROLE, "progressbar")
        .attr(Attr::ARIA_LABEL, "Progress")
        .maybe_class(match bar::COLOR.get(node) {
            Some("Good") => Some("cw-progress-good"),
            Some("Warning") => Some("cw-progress-warning"),
            Some("Attention") => Some("cw-progress-attention"),
            _ => None,
        });
    let filled = Draft::of("div", "cw-progress-bar");
    let Some(value) = bar::VALUE.get(node).map(tamed) else {
        return draft.child(filled.class("cw-endless").build()).build();
    };
    let most = bar::MAX
        .get(node)
        .map(tamed)
        .filter(|most| *most > 0.0)
        .unwrap_or(100.0);
    let value = value.clamp(0.0, most);
    let share = (value / most * 1000.0).round() / 10.0;
    let words = format!("{} of {}", number(value), number(most));
    draft
        .attr(Attr::ARIA_VALUE_NOW, format!("{share}"))
        .attr(Attr::ARIA_VALUE_TEXT, words.as_str())
        .child(filled.style(Css::WIDTH, format!("{share}%")).build())
        .child(Draft::of("span", "cw-hidden-text").text(words).build())
        .build()
}

pub(crate) fn draw_ring(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let label = parts::text_of(&ring::LABEL, node);
    let name = if label.is_none() {
        Some("In progress")
    } else {
        None
    };
    let turning = Draft::of("span", "cw-ring")
        .maybe_class(match ring::SIZE.get(node) {
            Some("Tiny") => Some("cw-ring-tiny"),
            Some("Small") => Some("cw-ring-small"),
            Some("Large") => Some("cw-ring-large"),
            _ => None,
        })
        .attr(Attr::ROLE, "progressbar")
        .attr(
            Attr::ARIA_LABEL,
            label.as_deref().or(name).unwrap_or_default(),
        )
        .build();
    aligned(placed(Draft::of("div", "cw-ring-box"), node), node)
        .maybe_class(match ring::LABEL_POSITION.get(node) {
            Some("Before") => Some("cw-ring-before"),
            Some("After") => None,
            Some("Above") => Some("cw-ring-above"),
            _ => Some("cw-ring-below"),
        })
        .child(turning)
        .children(label.map(|label| Draft::new("span").text(label.into_owned()).build()))
        .build()
}
