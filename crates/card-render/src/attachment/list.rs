//! List card: rows with an icon, under headings.

use card_catalog::Element;
use card_catalog::kinds::attachment::{common, file_item, list_card, result_item};

use super::{action, frame, line, picture};
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let rows = list_card::ITEMS.get(node).unwrap_or_default();
    let rows = Draft::of("div", "cw-list")
        .attr(Attr::ROLE, "list")
        .children(pen.elements(&rows, context))
        .build();
    frame(node, "cw-list-card")
        .class("cw-stack")
        .class("cw-pad")
        .children(line("h2", "cw-at-title", &common::TITLE, node))
        .child(rows)
        .children(action::buttons(pen, node, context))
        .build()
}

pub(crate) fn draw_section(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    Draft::of("p", "cw-list-section")
        .attr(Attr::ROLE, "listitem")
        .origin(element.node.id())
        .text(parts::text_of(&common::ROW_TITLE, element.node).unwrap_or_default())
        .build()
}

pub(crate) fn draw_result(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let icon = result_item::ICON.shown(element.node);
    let icon = icon.map(|address| picture(address, None).class("cw-list-icon").build());
    row(element, icon)
}

/// A circle with the initials, as where Teams has no photograph.
pub(crate) fn draw_person(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let name = parts::text_of(&common::ROW_TITLE, element.node).unwrap_or_default();
    row(
        element,
        Some(badge("cw-list-person", parts::initials(&name))),
    )
}

/// A sheet with the ending of the file's name.
pub(crate) fn draw_file(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let address = file_item::FILE.shown(element.node).unwrap_or_default();
    let name = parts::text_of(&common::ROW_TITLE, element.node).unwrap_or_default();
    let ending = ending(address)
        .or_else(|| ending(&name))
        .unwrap_or_default();
    row(
        element,
        Some(badge("cw-list-file", ending.to_ascii_uppercase())),
    )
}

/// `xlsx` of `…/report.xlsx`.
fn ending(name: &str) -> Option<&str> {
    const LONGEST: usize = 4;
    let (_, ending) = name.rsplit_once('.')?;
    let short = (1..=LONGEST).contains(&ending.len());
    (short && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(ending)
}

fn badge(class: &'static str, text: String) -> View {
    Draft::of("span", "cw-list-icon")
        .class(class)
        .attr(Attr::ARIA_HIDDEN, "true")
        .text(text)
        .build()
}

fn row(element: Element<'_>, icon: Option<View>) -> View {
    let node = element.node;
    let texts = Draft::of("div", "cw-list-texts")
        .children(line("p", "cw-list-title", &common::ROW_TITLE, node))
        .children(line("p", "cw-at-subtitle", &common::ROW_SUBTITLE, node))
        .build();
    let inner = action::tap(Draft::of("div", "cw-list-row"), node)
        .children(icon)
        .child(texts)
        .build();
    Draft::new("div")
        .attr(Attr::ROLE, "listitem")
        .origin(node.id())
        .child(inner)
        .build()
}
