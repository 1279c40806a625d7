//! Buttons of attachment cards: stacked, at most six.

use card_catalog::Element;
use card_catalog::kinds::attachment::{common, open_url, sign_in};
use card_json::Node;

use super::limit;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// The buttons one below the other, and what was cut.
pub(super) fn bar(pen: &mut Pen<'_>, actions: &[Element<'_>], context: Context) -> Vec<View> {
    let actions = pen.stand_ins(actions);
    if actions.is_empty() {
        return Vec::new();
    }
    let shown = &actions[..actions.len().min(limit::BUTTONS)];
    let row = Draft::of("div", "cw-actions")
        .class("cw-button-stack")
        .children(pen.elements(shown, context));
    std::iter::once(row.build())
        .chain(parts::cut("button", actions.len(), shown.len()))
        .collect()
}

/// The buttons of a card.
pub(super) fn buttons(pen: &mut Pen<'_>, node: &Node, context: Context) -> Vec<View> {
    let actions = common::BUTTONS.get(node).unwrap_or_default();
    bar(pen, &actions, context)
}

pub(crate) fn draw_link(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let url = address(element.node).and_then(SafeUrl::link);
    finish(parts::bare_button(url), element.node)
}

/// A button that asks a bot.
pub(crate) fn draw_plain(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    finish(parts::bare_button(None), element.node)
}

pub(crate) fn draw_sign_in(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    finish(parts::bare_button(None).class("cw-primary"), element.node)
}

fn finish(draft: Draft, node: &Node) -> View {
    let icon = common::BUTTON_IMAGE.get(node).and_then(SafeUrl::image);
    let icon = icon.map(|url| {
        let icon = Draft::of("img", "cw-icon").src(&url);
        icon.attr(Attr::ALT, "").build()
    });
    let words = parts::text_of(&common::BUTTON_TEXT, node);
    draft
        .origin(node.id())
        .action(node.id())
        .children(icon)
        .child(parts::button_name(&words.unwrap_or_default()))
        .build()
}

/// Where a link leads.
pub(crate) fn address(node: &Node) -> Option<&str> {
    open_url::ADDRESS.get(node)
}

/// Where a sign-in button leads.
pub(crate) fn sign_in_address(node: &Node) -> Option<&str> {
    sign_in::ADDRESS.get(node)
}

/// Makes something act on a tap.
pub(super) fn tap(draft: Draft, node: &Node) -> Draft {
    let Some(action) = common::TAP.get(node) else {
        return draft;
    };
    let link = action.kind == Some(&open_url::KIND);
    let title = parts::text_of(&common::BUTTON_TEXT, action.node);
    parts::tappable(draft, action.node, link, title)
}
