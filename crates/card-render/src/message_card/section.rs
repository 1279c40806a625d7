//! A section: heading, activity, text, facts, pictures, buttons.

use card_catalog::Element;
use card_catalog::kinds::message_card::section;
use card_json::Node;

use super::{action, image, limit};
use crate::names::Attr;
use crate::parts;
use crate::prose::TextMode;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let context = Context {
        text: text_mode(node),
        ..context
    };
    let mut children = Vec::new();
    if let Some(title) = parts::text_of(&section::TITLE, node) {
        let heading = Draft::of("h3", "cw-section-title");
        children.push(
            pen.prose(&title, context)
                .fill_line(heading, Some(3))
                .build(),
        );
    }
    children.extend(activity(pen, node, context));
    if section::HERO_IMAGE.is_in(node) {
        children.push(parts::note("Hero image: Teams does not show it."));
    }
    if let Some(text) = parts::text_of(&section::TEXT, node) {
        let paragraph = Draft::of("p", "cw-text");
        children.push(pen.prose(&text, context).fill_line(paragraph, None).build());
    }
    children.extend(facts(pen, node, context));
    images(pen, node, context, &mut children);
    let actions = section::POTENTIAL_ACTION.get(node).unwrap_or_default();
    children.extend(action::bar(pen, &actions, limit::SECTION_ACTIONS, context));
    Draft::of("section", "cw-section")
        .class("cw-stack")
        .origin(node.id())
        .children(children)
        .build()
}

fn text_mode(section: &Node) -> TextMode {
    match section::MARKDOWN.get(section) {
        Some(false) => TextMode::ConnectorHtml,
        _ => TextMode::ConnectorMarkdown,
    }
}

/// Picture at the start, up to three texts beside it.
fn activity(pen: &Pen<'_>, node: &Node, context: Context) -> Option<View> {
    let lines = [
        (
            parts::text_of(&section::ACTIVITY_TITLE, node),
            "cw-activity-title",
        ),
        (
            parts::text_of(&section::ACTIVITY_SUBTITLE, node),
            "cw-activity-subtitle",
        ),
        (
            parts::text_of(&section::ACTIVITY_TEXT, node),
            "cw-activity-text",
        ),
    ];
    let picture = activity_image(node);
    if picture.is_none() && lines.iter().all(|(text, _)| text.is_none()) {
        return None;
    }
    let texts = lines.into_iter().filter_map(|(text, class)| {
        let line = Draft::of("p", class);
        Some(pen.prose(&text?, context).fill_line(line, None).build())
    });
    let texts = Draft::of("div", "cw-activity-texts")
        .children(texts)
        .build();
    Some(
        Draft::of("div", "cw-activity")
            .children(picture)
            .child(texts)
            .build(),
    )
}

/// Decorative beside its texts, so without a name of its own.
fn activity_image(node: &Node) -> Option<View> {
    let address = section::ACTIVITY_IMAGE.shown(node)?;
    let article = section::ACTIVITY_IMAGE_TYPE.get(node) == Some("article");
    let class = if article { "cw-article" } else { "cw-avatar" };
    Some(match SafeUrl::image(address) {
        Some(url) => Draft::of("img", class)
            .src(&url)
            .attr(Attr::ALT, "")
            .build(),
        None => parts::missing_image(address).class(class).build(),
    })
}

fn facts(pen: &mut Pen<'_>, node: &Node, context: Context) -> Option<View> {
    let facts = section::FACTS.get(node).filter(|facts| !facts.is_empty())?;
    let facts = pen.elements(&facts, context);
    Some(Draft::of("dl", "cw-facts").children(facts).build())
}

fn images(pen: &mut Pen<'_>, node: &Node, context: Context, out: &mut Vec<View>) {
    let images = section::IMAGES.get(node).unwrap_or_default();
    if images.is_empty() {
        return;
    }
    let shown = images.len().min(limit::IMAGES);
    out.push(image::strip(pen, &images[..shown], context));
    out.extend(parts::cut("image", images.len(), shown));
}
