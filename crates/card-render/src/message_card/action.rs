//! Buttons, and the form a button of kind `ActionCard` opens below them.

use std::borrow::Cow;

use card_catalog::Element;
use card_catalog::kinds::message_card::{
    action_card, common, http_post, open_uri, target, view_action,
};
use card_json::Node;

use super::limit;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Part, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

/// A row of buttons, then the forms that are open, then what was cut.
pub(crate) fn bar(
    pen: &mut Pen<'_>,
    actions: &[Element<'_>],
    most: usize,
    context: Context,
) -> Vec<View> {
    let actions = pen.stand_ins(actions);
    if actions.is_empty() {
        return Vec::new();
    }
    let shown = &actions[..actions.len().min(most)];
    let buttons = pen.elements(shown, context);
    let mut out = vec![Draft::of("div", "cw-actions").children(buttons).build()];
    for action in shown.iter().filter(|action| is_form(action)) {
        if pen.is_open(action.node) {
            out.push(pen.part(*action, context, Part::Panel, form));
        }
    }
    out.extend(parts::cut("button", actions.len(), shown.len()));
    out
}

fn is_form(action: &Element<'_>) -> bool {
    action.kind == Some(&action_card::KIND)
}

fn name(node: &Node) -> Cow<'_, str> {
    parts::text_of(&common::NAME, node).unwrap_or_default()
}

/// A button that opens an address.
fn link(node: &Node, address: Option<&str>) -> View {
    parts::link_button(&name(node), address.and_then(SafeUrl::link))
        .origin(node.id())
        .action(node.id())
        .build()
}

pub(crate) fn draw_open_uri(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    link(element.node, open_uri_address(element.node))
}

/// Where a click leads on a desktop: the `default` target, else the first.
pub(crate) fn open_uri_address(node: &Node) -> Option<&str> {
    let targets = open_uri::TARGETS.get(node)?;
    let default = targets
        .iter()
        .find(|t| target::OS.get(t.node) == Some("default"));
    target::URI.get(default.or(targets.first())?.node)
}

/// The old form of `OpenUri`, still in Microsoft's own samples.
pub(crate) fn draw_view_action(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    link(element.node, view_action_address(element.node))
}

pub(crate) fn view_action_address(node: &Node) -> Option<&str> {
    view_action::TARGET.get(node)?.as_array()?.first()?.as_str()
}

pub(crate) fn draw_http_post(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let primary = http_post::IS_PRIMARY.get(node) == Some(true);
    parts::button(&name(node))
        .class_if(primary, "cw-primary")
        .origin(node.id())
        .action(node.id())
        .build()
}

pub(crate) fn draw_action_card(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    parts::button(&name(node))
        .class("cw-opens")
        .attr(Attr::ARIA_EXPANDED, pen.is_open(node).to_string())
        .origin(node.id())
        .action(node.id())
        .build()
}

/// Teams leaves these out; the designer shows that something is there.
pub(crate) fn draw_outlook_only(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    parts::button(&name(element.node))
        .class("cw-unknown-action")
        .attr(Attr::TITLE, "Outlook only: Teams does not show this button")
        .origin(element.node.id())
        .build()
}

/// The open form: inputs, then their buttons.
fn form(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let inputs = action_card::INPUTS.get(node).unwrap_or_default();
    let mut children = pen.elements(&inputs, context);
    let actions = action_card::ACTIONS.get(node).unwrap_or_default();
    children.extend(bar(pen, &actions, limit::CARD_ACTIONS, context));
    Draft::of("div", "cw-form")
        .class("cw-stack")
        .attr(Attr::ROLE, "group")
        .attr(Attr::ARIA_LABEL, name(node))
        .origin(node.id())
        .children(children)
        .build()
}
