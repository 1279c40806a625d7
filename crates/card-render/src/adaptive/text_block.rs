//! TextBlock: text with Markdown.

use card_catalog::Element;
use card_catalog::kinds::adaptive::text_block as key;
use card_json::Node;

use super::placed;
use crate::names::Css;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let heading = key::STYLE.get(node) == Some("heading");
    let level = heading.then_some(pen.options.host.heading_level);
    let tag = level.map_or("p", heading_tag);
    let draft = placed(Draft::of(tag, "cw-text"), node)
        .maybe_class(size(node, heading))
        .maybe_class(weight(node, context.heading))
        .maybe_class(color(node))
        .class_if(key::IS_SUBTLE.get(node) == Some(true), "cw-subtle")
        .class_if(key::FONT_TYPE.get(node) == Some("monospace"), "cw-mono")
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

/// Headings are large and bold unless the card says otherwise.
pub(super) fn size(node: &Node, heading: bool) -> Option<&'static str> {
    match key::SIZE.get(node) {
        None if heading => Some("cw-size-large"),
        Some("small") => Some("cw-size-small"),
        Some("medium") => Some("cw-size-medium"),
        Some("large") => Some("cw-size-large"),
        Some("extraLarge") => Some("cw-size-extra-large"),
        _ => None,
    }
}

pub(super) fn weight(node: &Node, in_heading: bool) -> Option<&'static str> {
    let heading = match key::STYLE.get(node) {
        Some(style) => matches!(style, "heading" | "columnHeader"),
        None => in_heading,
    };
    match key::WEIGHT.get(node) {
        None if heading => Some("cw-weight-bolder"),
        Some("lighter") => Some("cw-weight-lighter"),
        Some("bolder") => Some("cw-weight-bolder"),
        _ => None,
    }
}

pub(super) fn color(node: &Node) -> Option<&'static str> {
    Some(match key::COLOR.get(node)? {
        "dark" => "cw-fg-dark",
        "light" => "cw-fg-light",
        "accent" => "cw-fg-accent",
        "good" => "cw-fg-good",
        "warning" => "cw-fg-warning",
        "attention" => "cw-fg-attention",
        _ => return None,
    })
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
