//! The card itself, and a card inside an action.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{card, common, teams_properties};
use card_json::{Document, Node};

use super::{action, fallback, ground, layout, tap, visible};
use crate::host::{ContainerStyle, StyleClass};
use crate::names::Attr;
use crate::reader::Letterhead;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    if context.nested {
        return picture(pen, element, context);
    }
    // A card pasted among the elements of another must leave that one its mentions and sources.
    let around = std::mem::replace(&mut pen.head, Letterhead::of(element.node));
    let head = pen.head.mark();
    let view = picture(pen, element, Context { head, ..context });
    pen.head = around;
    view
}

fn picture(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let style = style(pen, node, context);
    let draft = if context.nested {
        Draft::of("div", "cw-panel")
            .class("cw-bleed")
            .class(style.class())
    } else {
        let draft = Draft::of("article", "cw-card").class("cw-frame");
        draft.class_if(style != ContainerStyle::Default, style.class())
    };
    let draft = draft
        .class("cw-stack")
        .class("cw-pad")
        .class("cw-fill")
        .origin(node.id());
    let (draft, on_picture) = ground::picture(draft, node, context);
    let inside = Context {
        on_picture,
        ..ground::entered(context, style)
    };
    let (draft, inside) = ground::stack(draft, node, inside);
    let children = content(pen, &element, inside);
    tap(ground::measures(draft, node), node)
        .maybe_attr(Attr::LANG, card::LANG.get(node))
        .children(children)
        .build()
}

/// Body and buttons, or what stands for a card that the host cannot draw.
fn content(pen: &mut Pen<'_>, element: &Element<'_>, inside: Context) -> Vec<View> {
    let node = element.node;
    if pen.options.as_host && !inside.nested && fallback::is_too_new(pen, node) {
        let text = card::FALLBACK_TEXT.get(node).unwrap_or_default();
        let draft = Draft::of("p", "cw-text");
        return vec![pen.prose(text, inside).fill_line(draft, None).build()];
    }
    if let Some(other) = fallback::of_card(pen, element) {
        return visible(pen, &[other], inside);
    }
    let body = card::BODY.get(node).unwrap_or_default();
    let mut children = layout::arranged(pen, node, &body, inside);
    if pen.options.host.supports_interactivity {
        let actions = card::ACTIONS.get(node).unwrap_or_default();
        children.extend(action::bar(pen, &actions, None, inside));
    }
    children
}

/// Teams lets only cards inside actions look different, and all the same.
fn style(pen: &Pen<'_>, node: &Node, context: Context) -> ContainerStyle {
    let own = common::STYLE.get(node).and_then(ContainerStyle::from_name);
    match own.filter(|_| pen.options.host.allow_custom_style) {
        Some(style) => style,
        None if context.nested => pen.options.host.actions.show_card_style,
        None => ContainerStyle::Default,
    }
}

/// Does a card of the document ask Teams for the full width, by
/// `"msteams": {"width": "Full"}`?
pub fn wants_full_width(document: &Document) -> bool {
    card_catalog::cards(document.root())
        .iter()
        .any(|(_, card)| is_wide(card))
}

fn is_wide(node: &Node) -> bool {
    let teams = card::MSTEAMS
        .get(node)
        .or_else(|| card::MSTEAMS_OTHER_SPELLING.get(node));
    teams.is_some_and(|teams| {
        teams_properties::WIDTH
            .get(teams.node)
            .is_some_and(|w| w.eq_ignore_ascii_case("full"))
    })
}
