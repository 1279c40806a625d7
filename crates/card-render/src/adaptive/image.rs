//! Image.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{common, image as key};
use card_json::Node;

use super::ground::px;
use super::image_set::Gallery;
use super::{Align, pixels, placed, tap, themed};
use crate::names::{Attr, Css};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};
use card_catalog::palette::Color;
use card_catalog::palette::Theme;

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let address = address(node, pen.options.theme).unwrap_or_default();
    let alt = parts::text_of(&key::ALT_TEXT, node);
    let draft = match SafeUrl::image(address) {
        Some(url) => Draft::of("img", "cw-img")
            .src(&url)
            .attr(Attr::ALT, alt.as_deref().unwrap_or_default())
            .attr(Attr::LOADING, "lazy"),
        None => parts::missing_image(alt.as_deref().unwrap_or(address)).class("cw-img"),
    };
    let draft = shape(placed(draft, node), node, context.across);
    tap(measures(draft, node, context.gallery), node).build()
}

/// The address for the theme, else the ordinary one.
pub(super) fn address(node: &Node, theme: Theme) -> Option<&str> {
    themed::address(common::THEMED_URLS.node(node), theme).or_else(|| key::URL.shown(node))
}

fn shape(draft: Draft, node: &Node, across: Align) -> Draft {
    let across = Align::read(key::HORIZONTAL_ALIGNMENT.get(node)).unwrap_or(across);
    let ground = key::BACKGROUND_COLOR.get(node).and_then(Color::parse);
    draft
        .maybe_class(match key::STYLE.get(node) {
            Some("person") => Some("cw-person"),
            Some("roundedCorners") => Some("cw-rounded"),
            _ => None,
        })
        .maybe_class([None, Some("cw-img-center"), Some("cw-img-right")][across as usize])
        .maybe_class(match key::FIT_MODE.get(node) {
            Some("cover") => Some("cw-fit-cover"),
            Some("contain") => Some("cw-fit-contain"),
            _ => None,
        })
        .maybe_style(Css::BACKGROUND_COLOR, ground.map(|color| color.to_string()))
}

/// Exact measures go before the named size, and that of a set before its own.
fn measures(draft: Draft, node: &Node, gallery: Option<Gallery>) -> Draft {
    let exact = |value: Option<&Node>| value.and_then(pixels).map(px);
    let (width, height) = (exact(key::WIDTH.node(node)), exact(key::HEIGHT.node(node)));
    let named = width.is_none() && height.is_none();
    draft
        .maybe_class(match gallery {
            _ if !named => None,
            Some(gallery) => Some(gallery.class()),
            None => size(node),
        })
        .maybe_style(Css::WIDTH, width)
        .maybe_style(Css::HEIGHT, height)
}

fn size(node: &Node) -> Option<&'static str> {
    let stretched = key::WIDTH.node(node).and_then(Node::as_str) == Some("stretch");
    match key::SIZE.get(node) {
        Some("stretch") => Some("cw-img-stretch"),
        _ if stretched => Some("cw-img-stretch"),
        Some("small") => Some("cw-img-small"),
        Some("medium") => Some("cw-img-medium"),
        Some("large") => Some("cw-img-large"),
        _ => None,
    }
}
