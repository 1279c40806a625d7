//! Pages of which one is seen: carousels and tabs.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{carousel, common, tab_page, tab_set};
use card_json::Node;

use super::{ground, layout, placed, shown};
use crate::names::{Attr, Css};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View, Widget};

/// Draws a carousel: a page, and below it the way to the others.
pub(crate) fn draw_carousel(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let first = carousel::INITIAL_PAGE.get(node).unwrap_or(0);
    let pages = Pages::of(pen, node, carousel::PAGES.get(node), first);
    let turned = pen.options.state.pages.contains_key(&node.id());
    let height = carousel::HEIGHT_IN_PIXELS.get(node);
    let frame = Draft::of("div", "cw-pages")
        .class("cw-stack")
        .class_if(height.is_some(), "cw-scroll")
        .maybe_style(Css::HEIGHT, height.map(ground::px))
        .maybe_class(match carousel::PAGE_ANIMATION.get(node) {
            _ if !turned => None,
            Some("None") => None,
            Some("CrossFade") => Some("cw-fades"),
            _ => Some("cw-slides"),
        });
    let shown = pages.shown().map(|page| pen.element(page, context));
    let vertical = carousel::ORIENTATION.get(node) == Some("vertical");
    let draft = placed(Draft::of("div", "cw-stack"), node)
        .class_if(vertical, "cw-carousel-vertical")
        .class_if(common::BLEED.get(node) == Some(true), "cw-bleed")
        .attr(Attr::ROLE, "group")
        .attr(Attr::ARIA_ROLE_DESCRIPTION, "carousel")
        .child(frame.children(shown).build());
    ground::measures(draft, node)
        .children(pages.pager(carousel::LOOP.get(node).unwrap_or(true)))
        .build()
}

/// Draws a page of a carousel.
pub(crate) fn draw_page(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let draft = Draft::of("div", "cw-stack").class("cw-page");
    let (draft, inside) = ground::lay(draft.origin(node.id()), node, context);
    let items = common::ITEMS.get(node).unwrap_or_default();
    draft
        .children(layout::arranged(pen, node, &items, inside))
        .build()
}

/// Draws a set of tabs: the tabs, and below them the page of the chosen one.
pub(crate) fn draw_tabs(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let pages = Pages::of(pen, node, tab_set::PAGES.get(node), 0);
    let tabs = pages.all.iter().enumerate();
    let tabs = tabs.map(|(at, page)| tab(page.node, at == pages.now));
    let row = Draft::of("div", "cw-tabs")
        .maybe_class(match tab_set::SIZE.get(node) {
            Some("Small") => Some("cw-tabs-small"),
            Some("Large") => Some("cw-tabs-large"),
            _ => None,
        })
        .attr(Attr::ROLE, "tablist")
        .children(tabs)
        .build();
    let shown = pages.shown().map(|page| pen.element(page, context));
    let panel = Draft::of("div", "cw-stack")
        .attr(Attr::ROLE, "tabpanel")
        .children(shown)
        .build();
    let draft = placed(Draft::of("div", "cw-stack"), node)
        .class_if(common::BLEED.get(node) == Some(true), "cw-bleed");
    ground::measures(draft, node)
        .child(row)
        .child(panel)
        .build()
}

fn tab(page: &Node, chosen: bool) -> View {
    let title = parts::text_of(&tab_page::TITLE, page).unwrap_or_default();
    let icon = tab_page::ICON_NAME.get(page).map(fluent);
    let bare = tab_page::TAB_STYLE.get(page) == Some("IconOnly") && icon.is_some();
    let draft = Draft::of("button", "cw-tab")
        .attr(Attr::TYPE, "button")
        .attr(Attr::ROLE, "tab")
        .attr(Attr::ARIA_SELECTED, chosen.to_string())
        .action(page.id())
        .children(icon);
    if bare {
        draft.attr(Attr::ARIA_LABEL, title).build()
    } else {
        draft.child(parts::button_name(&title)).build()
    }
}

/// One of the Fluent icons, by its name.
pub(super) fn fluent(name: &str) -> View {
    View::widget(Widget::Icon {
        name: name.into(),
        filled: false,
    })
}

/// Some pages, and which of them is seen.
struct Pages<'a> {
    all: Vec<Element<'a>>,
    now: usize,
}

impl<'a> Pages<'a> {
    /// The visible pages of `owner`, at the one the reader turned to, else at
    /// the `first`; where that one is hidden, at the next that is not.
    fn of(pen: &Pen<'_>, owner: &Node, every: Option<Vec<Element<'a>>>, first: i64) -> Pages<'a> {
        let every = every.unwrap_or_default();
        let turned = pen.options.state.pages.get(&owner.id()).copied();
        let wanted = turned.unwrap_or(usize::try_from(first).unwrap_or(0));
        let all = shown(pen, &every);
        let hidden = |page: &&Element<'_>| !all.iter().any(|own| own.node.id() == page.node.id());
        let before = every.iter().take(wanted).filter(hidden).count();
        let now = (wanted - before.min(wanted)).min(all.len().saturating_sub(1));
        Pages { all, now }
    }

    fn shown(&self) -> Option<Element<'a>> {
        self.all.get(self.now).copied()
    }

    /// Arrows and dots; nothing where there is nothing to turn.
    fn pager(&self, round: bool) -> Option<View> {
        let count = self.all.len();
        if count < 2 {
            return None;
        }
        let beside = |step: usize| {
            let inside = if step == 1 {
                self.now + 1 < count
            } else {
                self.now > 0
            };
            (round || inside).then(|| self.all[(self.now + step) % count].node)
        };
        let dots = self.all.iter().enumerate().map(|(at, page)| {
            Draft::of("button", "cw-page-dot")
                .attr(Attr::TYPE, "button")
                .attr(Attr::ARIA_LABEL, format!("Page {} of {count}", at + 1))
                .maybe_attr(Attr::ARIA_CURRENT, (at == self.now).then_some("true"))
                .action(page.node.id())
                .build()
        });
        let draft = Draft::of("div", "cw-pager")
            .child(arrow(
                Some("cw-turn-back"),
                "Previous page",
                beside(count - 1),
            ))
            .children(dots)
            .child(arrow(None, "Next page", beside(1)));
        Some(draft.build())
    }
}

fn arrow(class: Option<&'static str>, name: &str, to: Option<&Node>) -> View {
    let draft = Draft::of("button", "cw-turn")
        .maybe_class(class)
        .attr(Attr::TYPE, "button")
        .attr(Attr::ARIA_LABEL, name);
    match to {
        Some(page) => draft.action(page.id()).build(),
        None => draft.attr(Attr::DISABLED, "").build(),
    }
}
