//! The card itself: colour bar, title, text, sections, buttons.

use card_catalog::Element;
use card_catalog::kinds::message_card::card;

use super::{action, limit};
use crate::names::Css;
use crate::parts;
use crate::prose::TextMode;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};
use card_catalog::palette::Color;

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let context = Context {
        text: TextMode::ConnectorMarkdown,
        ..context
    };
    let node = element.node;
    let brand = card::THEME_COLOR
        .get(node)
        .and_then(Color::parse_theme_color);
    let mut children = Vec::new();
    if let Some(title) = parts::text_of(&card::TITLE, node) {
        let heading = Draft::of("h2", "cw-mc-title");
        children.push(
            pen.prose(&title, context)
                .fill_line(heading, Some(2))
                .build(),
        );
    }
    if let Some(text) = parts::text_of(&card::TEXT, node) {
        let paragraph = Draft::of("p", "cw-text").class("cw-mc-text");
        children.push(pen.prose(&text, context).fill_line(paragraph, None).build());
    }
    sections(pen, element, context, &mut children);
    let actions = card::POTENTIAL_ACTION.get(node).unwrap_or_default();
    children.extend(action::bar(pen, &actions, limit::CARD_ACTIONS, context));
    if children.is_empty() {
        children.extend(summary(element));
    }
    Draft::of("article", "cw-card")
        .class("cw-frame")
        .class("cw-mc")
        .class("cw-stack")
        .class("cw-pad")
        .class("cw-fill")
        .maybe_style(Css::BRAND, brand.map(|color| color.to_string()))
        .origin(node.id())
        .children(children)
        .build()
}

fn sections(pen: &mut Pen<'_>, element: Element<'_>, context: Context, out: &mut Vec<View>) {
    let sections = card::SECTIONS.get(element.node).unwrap_or_default();
    let shown = sections.len().min(limit::SECTIONS);
    out.extend(pen.elements(&sections[..shown], context));
    out.extend(parts::cut("section", sections.len(), shown));
}

/// A card with only a summary shows nothing but that.
fn summary(element: Element<'_>) -> Option<View> {
    let text = parts::text_of(&card::SUMMARY, element.node)?;
    Some(Draft::of("p", "cw-text").text(text).build())
}
