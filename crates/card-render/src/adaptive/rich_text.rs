//! RichTextBlock and its runs: text, icons, pictures and citations in one
//! paragraph. No Markdown here; line breaks count, as in Microsoft's renderer.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{
    citation_run, common, icon_run, image_run, open_url, rich_text_block as key, text_run,
};
use card_json::Node;

use super::text_block::{align, color, in_heading, size, weight};
use super::{action, fallback, image, is_visible, placed, tap};
use crate::host::TextLook;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View, Widget};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let inlines = key::INLINES.node(node).and_then(Node::as_array);
    let runs = inlines.unwrap_or_default().iter().filter_map(|inline| {
        if let Some(text) = inline.as_str() {
            return Some(View::text(pen.plain(text, context)));
        }
        let run = Element::in_slot(inline, &key::INLINES.spec)?;
        let run = fallback::stand_in(pen, run)?;
        is_visible(pen, run.node).then(|| pen.element(run, context))
    });
    let runs: Vec<View> = runs.collect();
    placed(Draft::of("p", "cw-text"), node)
        .class("cw-rich")
        .maybe_class(align(node))
        .children(runs)
        .build()
}

pub(crate) fn draw_text(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let text = parts::text_of(&text_run::TEXT, node).unwrap_or_default();
    let words = View::text(pen.plain(&text, context));
    let look = in_heading(pen, context);
    let run = letters(Draft::new("span"), node, look)
        .maybe_class(weight(node, look))
        .class_if(
            text_run::FONT_TYPE.get(node) == Some("monospace"),
            "cw-mono",
        )
        .class_if(text_run::ITALIC.get(node) == Some(true), "cw-italic")
        .class_if(text_run::HIGHLIGHT.get(node) == Some(true), "cw-highlight")
        .class_if(text_run::STRIKETHROUGH.get(node) == Some(true), "cw-struck")
        .class_if(text_run::UNDERLINE.get(node) == Some(true), "cw-underlined");
    run.child(linked(words, node)).origin(node.id()).build()
}

/// Size and colour, which all runs have.
fn letters(draft: Draft, node: &Node, look: Option<&TextLook>) -> Draft {
    draft
        .maybe_class(size(node, look))
        .maybe_class(color(node, look))
        .class_if(text_run::IS_SUBTLE.get(node) == Some(true), "cw-subtle")
}

/// What a tap does, inside the piece so that its link has its own colour.
fn linked(words: View, node: &Node) -> View {
    let Some(action) = common::SELECT_ACTION.get(node) else {
        return words;
    };
    let address = match action.kind {
        Some(kind) if kind == &open_url::KIND => open_url::URL.get(action.node),
        _ => None,
    };
    let draft = match address.and_then(SafeUrl::link) {
        Some(url) => Draft::of("a", "cw-link")
            .href(&url)
            .maybe_attr(Attr::TITLE, action::tooltip(action.node))
            .action(action.node.id()),
        None => tap(Draft::of("span", "cw-link"), node),
    };
    draft.child(words).build()
}

pub(crate) fn draw_icon(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let icon = View::widget(Widget::Icon {
        name: icon_run::NAME.shown(node).unwrap_or_default().trim().into(),
        filled: icon_run::STYLE.get(node) == Some("Filled"),
    });
    letters(Draft::of("span", "cw-icon-run"), node, None)
        .child(linked(icon, node))
        .origin(node.id())
        .build()
}

pub(crate) fn draw_image(pen: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let address = image::address(node, pen.options.theme).unwrap_or_default();
    let picture = match SafeUrl::image(address) {
        Some(url) => Draft::of("img", "cw-img-run")
            .maybe_class(match image_run::STYLE.get(node) {
                Some("person") => Some("cw-person"),
                Some("roundedCorners") => Some("cw-rounded"),
                _ => None,
            })
            .src(&url)
            .attr(Attr::ALT, ""),
        None => parts::missing_image("").class("cw-img-run"),
    };
    letters(Draft::new("span"), node, None)
        .child(linked(picture.build(), node))
        .origin(node.id())
        .build()
}

/// The mark of a citation; what it points to is told on hovering.
pub(crate) fn draw_citation(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let text = parts::text_of(&citation_run::TEXT, node).unwrap_or_default();
    let number = citation_run::REFERENCE_INDEX.get(node);
    let title = number.and_then(|number| pen.head.reference(number));
    Draft::of("span", "cw-citation")
        .maybe_attr(Attr::TITLE, title)
        .text(pen.plain(&text, context))
        .origin(node.id())
        .build()
}
