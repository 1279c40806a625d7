//! Buttons of Adaptive Cards, their overflow menu, and the cards they open.

use std::borrow::Cow;

use card_catalog::kinds::adaptive::{common, open_url, show_card};
use card_catalog::{Element, Host};
use card_json::Node;

use super::{menu, themed};
use crate::host::Alignment;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View, Widget};

/// A row of buttons, and below it the card that is open.
pub(super) fn bar(
    pen: &mut Pen<'_>,
    actions: &[Element<'_>],
    align: Option<&str>,
    context: Context,
) -> Vec<View> {
    let actions = pen.stand_ins(actions);
    if actions.is_empty() {
        return Vec::new();
    }
    if let Some(card) = lone_card(pen, &actions) {
        return vec![panel(pen, card, context)];
    }
    let rules = &pen.options.host.actions;
    let (front, rest) = divide(&actions, rules.max);
    let mut buttons = pen.elements(&front, context);
    if !rest.is_empty() {
        buttons.push(menu::overflow("More actions", pen.elements(&rest, context)));
    }
    let row = Draft::of("div", "cw-actions")
        .class_if(pen.options.host.actions.vertical, "cw-actions-vertical")
        .maybe_class(alignment(pen, align))
        .children(buttons)
        .build();
    let mut out = vec![row];
    out.extend(panels(pen, &actions, context));
    out
}

/// The buttons in the row, and those behind the three dots: secondary ones and
/// whatever is over the host's limit.
fn divide<'a>(actions: &[Element<'a>], max: usize) -> (Vec<Element<'a>>, Vec<Element<'a>>) {
    let (mut front, mut rest) = (Vec::new(), Vec::new());
    for action in actions {
        let secondary = common::MODE.get(action.node) == Some("secondary");
        let target = if secondary || front.len() >= max {
            &mut rest
        } else {
            &mut front
        };
        target.push(*action);
    }
    (front, rest)
}

fn panels(pen: &mut Pen<'_>, actions: &[Element<'_>], context: Context) -> Vec<View> {
    let mut out = Vec::new();
    for action in actions
        .iter()
        .filter(|action| action.kind == Some(&show_card::KIND))
    {
        if !pen.is_open(action.node) {
            continue;
        }
        if let Some(card) = show_card::CARD.get(action.node) {
            out.push(panel(pen, card, context));
        }
    }
    out
}

fn panel(pen: &mut Pen<'_>, card: Element<'_>, context: Context) -> View {
    pen.element(
        card,
        Context {
            nested: true,
            ..context
        },
    )
}

/// Some hosts show the card of a lone button at once.
fn lone_card<'a>(pen: &Pen<'_>, actions: &[Element<'a>]) -> Option<Element<'a>> {
    match actions {
        [action] if action.kind == Some(&show_card::KIND) => {
            let card = show_card::CARD.get(action.node);
            card.filter(|_| pen.options.host.actions.pre_expand)
        }
        _ => None,
    }
}

/// A host that stretches its buttons leaves the card no choice.
fn alignment(pen: &Pen<'_>, own: Option<&str>) -> Option<&'static str> {
    let host = pen.options.host.actions.alignment;
    match (host, own) {
        (Alignment::Stretch, _) => Some("cw-actions-stretch"),
        (_, Some("center")) | (Alignment::Center, None) => Some("cw-center"),
        (_, Some("right")) | (Alignment::Right, None) => Some("cw-end"),
        _ => None,
    }
}

pub(crate) fn draw_open_url(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let url = open_url::URL.get(node).and_then(SafeUrl::link);
    finish(pen, parts::bare_button(url), element, context)
}

pub(crate) fn draw_show_card(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let open = pen.is_open(element.node);
    let draft = parts::bare_button(None)
        .class("cw-opens")
        .attr(Attr::ARIA_EXPANDED, open.to_string());
    finish(pen, draft, element, context)
}

pub(crate) fn draw_plain(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    finish(pen, parts::bare_button(None), element, context)
}

/// An action that Teams leaves out; the designer shows that something is there.
pub(crate) fn draw_elsewhere(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let draft = parts::bare_button(None).class("cw-unknown-action");
    finish(pen, draft, element, context)
}

/// What all buttons have: style, tooltip, icon, title, and a menu beside them.
pub(super) fn finish(
    pen: &mut Pen<'_>,
    draft: Draft,
    element: Element<'_>,
    context: Context,
) -> View {
    let node = element.node;
    let enabled = common::IS_ENABLED.get(node) != Some(false) && pen.is_enabled(node);
    let title = parts::text_of(&common::TITLE, node);
    let button = draft
        .maybe_class(match common::ACTION_STYLE.get(node) {
            Some("positive") => Some("cw-primary"),
            Some("destructive") => Some("cw-destructive"),
            _ => None,
        })
        .flag(Attr::DISABLED, !enabled)
        .maybe_attr(Attr::TITLE, tip(element))
        .origin(node.id())
        .action(node.id())
        .children(icon(node, context))
        .children(title.map(|title| parts::button_name(&title)))
        .build();
    menu::split(pen, element, button, context)
}

/// The tooltip, or why Teams does not draw the button.
fn tip<'a>(element: Element<'a>) -> Option<Cow<'a, str>> {
    let own = parts::text_of(&common::TOOLTIP, element.node);
    own.or_else(|| {
        let hosts = element.kind?.hosts;
        let host = match hosts {
            [host, ..] if !hosts.contains(&Host::Teams) => host.title(),
            [] => return Some(Cow::Borrowed("A preview: Teams does not show this button")),
            _ => return None,
        };
        Some(format!("Only {host}: Teams does not show this button").into())
    })
}

/// A picture, or one of the Fluent icons by name: `icon:Calendar,filled`.
fn icon(node: &Node, context: Context) -> Option<View> {
    let own = themed::address(common::THEMED_ICON_URLS.node(node), context.theme);
    let address = own.or_else(|| common::ICON_URL.get(node))?;
    if let Some(name) = address.strip_prefix("icon:") {
        let (name, variant) = name.split_once(',').unwrap_or((name, ""));
        let filled = variant.trim().eq_ignore_ascii_case("filled");
        return Some(View::widget(Widget::Icon {
            name: name.trim().into(),
            filled,
        }));
    }
    let url = SafeUrl::image(address)?;
    Some(
        Draft::of("img", "cw-icon")
            .src(&url)
            .attr(Attr::ALT, "")
            .build(),
    )
}

/// Does the action lead to another page?
pub(super) fn is_link(action: &Element<'_>) -> bool {
    action.kind == Some(&open_url::KIND)
}

/// What is said of an action on hovering: its tooltip, else its title.
pub(super) fn tooltip(node: &Node) -> Option<Cow<'_, str>> {
    parts::text_of(&common::TOOLTIP, node).or_else(|| parts::text_of(&common::TITLE, node))
}
