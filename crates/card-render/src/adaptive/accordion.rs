//! Accordion: pages that fold open.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{accordion, accordion_page as key, common};
use card_json::Node;

use super::{ground, layout, pages, placed, visible};
use crate::names::Attr;
use crate::options::RenderState;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = placed(Draft::of("div", "cw-stack"), node);
    let pages = accordion::PAGES.get(node).unwrap_or_default();
    ground::measures(draft, node)
        .children(visible(pen, &pages, context))
        .build()
}

/// Draws a page: its header, and what it holds while it is open.
pub(crate) fn draw_page(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let open = is_open(&pen.options.state, node);
    let draft = placed(Draft::of("div", "cw-stack"), node).class("cw-fold");
    let (draft, inside) = ground::lay(draft, node, context);
    let draft = draft.child(header(node, open));
    if !open {
        return draft.build();
    }
    let items = common::ITEMS.get(node).unwrap_or_default();
    draft
        .children(layout::arranged(pen, node, &items, inside))
        .build()
}

/// Is a page open: as the reader folded it, else as the card says.
pub(crate) fn is_open(state: &RenderState, page: &Node) -> bool {
    let folded = state.folds.get(&page.id()).copied();
    folded.or(key::IS_EXPANDED.get(page)).unwrap_or(false)
}

fn header(page: &Node, open: bool) -> View {
    let title = parts::text_of(&key::HEADER_TITLE, page).unwrap_or_default();
    Draft::of("button", "cw-fold-head")
        .maybe_class(match key::HEADER_SIZE.get(page) {
            Some("Small") => Some("cw-size-small"),
            Some("Large") => Some("cw-size-large"),
            Some("XLarge") => Some("cw-size-extra-large"),
            _ => None,
        })
        .maybe_class(match key::EXPAND_ICON_POSITION.get(page) {
            Some("Inline") => Some("cw-fold-inline"),
            Some("End") => Some("cw-fold-end"),
            _ => None,
        })
        .class_if(key::HEADER_WRAP.get(page) == Some(false), "cw-nowrap")
        .attr(Attr::TYPE, "button")
        .attr(Attr::ARIA_EXPANDED, open.to_string())
        .action(page.id())
        .children(key::HEADER_ICON_NAME.get(page).map(pages::fluent))
        .child(parts::button_name(&title))
        .build()
}
