//! TextBlock: text with Markdown.

use card_catalog::Element;
use card_catalog::kinds::adaptive::text_block as key;
use card_json::Node;

use super::placed;
use crate::host::TextLook;
use crate::names::Css;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let heading = key::STYLE.get(node) == Some("heading");
    let level = heading.then_some(pen.options.host.heading_level);
    let tag = level.map_or("p", heading_tag);
    let look = look(pen, node, context);
    let plain = look.cloned().unwrap_or_default();
    let subtle = key::IS_SUBTLE.get(node);
    let monospace = key::FONT_TYPE.get(node).map(|font| font == "monospace");
    let draft = placed(Draft::of(tag, "cw-text"), node)
        .maybe_class(size(node, look))
        .maybe_class(weight(node, look))
        .maybe_class(color(node, look))
        .class_if(subtle.unwrap_or(plain.subtle), "cw-subtle")
        .class_if(monospace.unwrap_or(plain.monospace), "cw-mono")
        .maybe_class(align(node));
    let text = parts::text_of(&key::TEXT, node).unwrap_or_default();
    pen.prose(&text, context)
        .fill_line(lines(draft, node), level)
        .build()
}

fn heading_tag(level: u8) -> &'static str {
    const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    TAGS[usize::from(level.clamp(1, 6)) - 1]
}

/// The host's look for what the text is: a heading, the head of a column.
fn look<'h>(pen: &Pen<'h>, node: &Node, context: Context) -> Option<&'h TextLook> {
    let texts = &pen.options.host.texts;
    match key::STYLE.get(node) {
        Some("heading") => Some(&texts.heading),
        Some("columnHeader") => Some(&texts.column_header),
        Some(_) => None,
        None => in_heading(pen, context),
    }
}

/// The host's look for texts in the head of a table.
pub(super) fn in_heading<'h>(pen: &Pen<'h>, context: Context) -> Option<&'h TextLook> {
    context
        .heading
        .then_some(&pen.options.host.texts.column_header)
}

/// What the card says goes before what the host says.
pub(super) fn size(node: &Node, look: Option<&TextLook>) -> Option<&'static str> {
    match key::SIZE.get(node) {
        None => look.and_then(TextLook::size_class),
        Some("small") => Some("cw-size-small"),
        Some("medium") => Some("cw-size-medium"),
        Some("large") => Some("cw-size-large"),
        Some("extraLarge") => Some("cw-size-extra-large"),
        _ => None,
    }
}

pub(super) fn weight(node: &Node, look: Option<&TextLook>) -> Option<&'static str> {
    match key::WEIGHT.get(node) {
        None => look.and_then(TextLook::weight_class),
        Some("lighter") => Some("cw-weight-lighter"),
        Some("bolder") => Some("cw-weight-bolder"),
        _ => None,
    }
}

pub(super) fn color(node: &Node, look: Option<&TextLook>) -> Option<&'static str> {
    match key::COLOR.get(node) {
        None => look.and_then(TextLook::color_class),
        Some("dark") => Some("cw-fg-dark"),
        Some("light") => Some("cw-fg-light"),
        Some("accent") => Some("cw-fg-accent"),
        Some("good") => Some("cw-fg-good"),
        Some("warning") => Some("cw-fg-warning"),
        Some("attention") => Some("cw-fg-attention"),
        _ => None,
    }
}

pub(super) fn align(node: &Node) -> Option<&'static str> {
    Some(match key::HORIZONTAL_ALIGNMENT.get(node)? {
        "center" => "cw-center",
        "right" => "cw-end",
        _ => "cw-start",
    })
}

/// One line with an ellipsis, unless the text may wrap; then perhaps a limit.
fn lines(draft: Draft, node: &Node) -> Draft {
    if key::WRAP.get(node) != Some(true) {
        return draft.class("cw-nowrap");
    }
    match key::MAX_LINES.get(node).filter(|lines| *lines > 0) {
        Some(lines) => draft
            .class("cw-clamp")
            .style(Css::LINE_CLAMP, lines.to_string()),
        None => draft,
    }
}
