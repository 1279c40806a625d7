//! What opens beside a button: the overflow menu, a split button's menu, a popover.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{common, popover};

use super::{action, visible};
use crate::names::{Attr, Css};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// A menu behind three dots. Works without a script, and so in a page as well
/// as in the app.
pub(super) fn overflow(name: &str, buttons: Vec<View>) -> View {
    let name = Draft::of("span", "cw-hidden-text").text(name).build();
    let dots = Draft::of("summary", "cw-button")
        .class("cw-dots")
        .child(name)
        .build();
    let menu = Draft::of("div", "cw-menu").children(buttons).build();
    Draft::of("details", "cw-overflow")
        .child(dots)
        .child(menu)
        .build()
}

/// A button with its `menuActions` behind an arrow beside it.
pub(super) fn split(
    pen: &mut Pen<'_>,
    action: Element<'_>,
    button: View,
    context: Context,
) -> View {
    let actions = common::MENU_ACTIONS.get(action.node).unwrap_or_default();
    let actions = pen.stand_ins(&actions);
    if actions.is_empty() {
        return button;
    }
    let title = parts::text_of(&common::TITLE, action.node).unwrap_or_default();
    let menu = overflow(&format!("More of {title}"), pen.elements(&actions, context));
    Draft::of("span", "cw-split")
        .child(button)
        .child(menu)
        .build()
}

/// A button, and the box it opens over the card.
pub(crate) fn draw_popover(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let (node, open) = (element.node, pen.is_open(element.node));
    let draft = parts::bare_button(None)
        .attr(Attr::ARIA_HAS_POPUP, "dialog")
        .attr(Attr::ARIA_EXPANDED, open.to_string());
    let button = action::finish(pen, draft, element, context);
    let content = popover::CONTENT.get(node).filter(|_| open);
    let Some(content) = content else {
        return button;
    };
    let width = popover::MAX_POPOVER_WIDTH.get(node);
    let side = match popover::POSITION.get(node) {
        Some("Below") => "cw-popover-below",
        Some("Before") => "cw-popover-before",
        Some("After") => "cw-popover-after",
        _ => "cw-popover-above",
    };
    let name = parts::text_of(&common::TITLE, node).unwrap_or_default();
    let inside = Draft::of("div", "cw-popover")
        .class(side)
        .class_if(popover::DISPLAY_ARROW.get(node) != Some(false), "cw-arrow")
        .class("cw-stack")
        .attr(Attr::ROLE, "dialog")
        .attr(Attr::ARIA_LABEL, name)
        .maybe_style(Css::MAX_WIDTH, width.map(|width| format!("{width}px")))
        .children(visible(pen, &[content], context))
        .build();
    Draft::of("span", "cw-anchor")
        .child(button)
        .child(inside)
        .build()
}
