//! What containers, columns, column sets and cards share: style, ground,
//! padding, bleeding, measures.

use card_catalog::kinds::adaptive::{background_image, common};
use card_json::Node;

use super::{Align, tap, themed};
use crate::host::{ContainerStyle, StyleClass};
use crate::names::{Attr, Css};
use crate::renderer::Context;
use crate::safe_url::SafeUrl;
use crate::view::Draft;

/// Gives a box its ground, and says what holds inside it.
///
/// A box has a ground, and so padding, when it names a style other than that
/// of some box around it, or has a background picture.
pub(super) fn lay(draft: Draft, node: &Node, context: Context) -> (Draft, Context) {
    lay_with(draft, node, context, |padded| padded.then_some("cw-pad"))
}

/// As [`lay`], without padding.
pub(super) fn lay_row(draft: Draft, node: &Node, context: Context) -> (Draft, Context) {
    lay_with(draft, node, context, |_| None)
}

/// As [`lay`] and [`stack`], for a cell: it has little padding, but has it also
/// between grid lines.
pub(super) fn lay_cell(
    draft: Draft,
    node: &Node,
    context: Context,
    lines: bool,
) -> (Draft, Context) {
    let padding = |padded| (padded || lines).then_some("cw-cell-pad");
    let (draft, inside) = lay_with(draft, node, context, padding);
    stack(draft, node, inside)
}

fn lay_with(
    draft: Draft,
    node: &Node,
    context: Context,
    padding: impl Fn(bool) -> Option<&'static str>,
) -> (Draft, Context) {
    let named = common::STYLE.get(node).and_then(ContainerStyle::from_name);
    let style = named.unwrap_or(context.style);
    let differs = context.around & !bit(style) != 0 || context.on_picture;
    let colored = named.is_some() && differs;
    let (draft, on_picture) = picture(draft, node, context);
    let bordered = common::SHOW_BORDER.get(node) == Some(true);
    let padding = padding(colored || on_picture || bordered);
    let bleeds = padding.is_some() && common::BLEED.get(node) == Some(true);
    let own = Align::read(common::HORIZONTAL_ALIGNMENT.get(node));
    let draft = draft
        .maybe_class(named.map(ContainerStyle::class))
        .class_if(colored, "cw-fill")
        .maybe_class(padding)
        .class_if(bleeds, "cw-bleed")
        .class_if(bordered, "cw-border")
        .class_if(
            common::ROUNDED_CORNERS.get(node) == Some(true),
            "cw-rounded",
        )
        .maybe_class(own.map(Align::text_class));
    let inside = Context {
        on_picture: context.on_picture || on_picture,
        across: own.unwrap_or(context.across),
        ..entered(context, style)
    };
    (tap(measures(draft, node), node), inside)
}

/// As [`lay`], for a box whose items stand one below the other: they may stand
/// higher or lower in it.
pub(super) fn lay_stack(draft: Draft, node: &Node, context: Context) -> (Draft, Context) {
    let (draft, inside) = lay(draft, node, context);
    stack(draft, node, inside)
}

/// Where the items of a box stand from top to bottom.
pub(super) fn stack(draft: Draft, node: &Node, inside: Context) -> (Draft, Context) {
    let own = Align::read(common::VERTICAL_CONTENT_ALIGNMENT.get(node));
    let down = own.unwrap_or(inside.down);
    (
        draft.maybe_class(down.box_class()),
        Context { down, ..inside },
    )
}

/// The context inside a box of a style.
pub(super) fn entered(context: Context, style: ContainerStyle) -> Context {
    Context {
        style,
        around: context.around | bit(style),
        share: None,
        ..context
    }
}

const fn bit(style: ContainerStyle) -> u8 {
    1 << style as u8
}

/// Least and greatest height, direction of writing.
pub(super) fn measures(draft: Draft, node: &Node) -> Draft {
    let most = common::MAX_HEIGHT.get(node);
    draft
        .maybe_style(Css::MIN_HEIGHT, common::MIN_HEIGHT.get(node).map(px))
        .maybe_style(Css::MAX_HEIGHT, most.map(px))
        .class_if(most.is_some(), "cw-scroll")
        .maybe_attr(
            Attr::DIR,
            common::RTL
                .get(node)
                .map(|rtl| if rtl { "rtl" } else { "ltr" }),
        )
}

pub(super) fn px(pixels: impl std::fmt::Display) -> String {
    format!("{pixels}px")
}

/// Puts the background picture behind a box; says whether there is one.
pub(super) fn picture(draft: Draft, node: &Node, context: Context) -> (Draft, bool) {
    let Some(image) = common::BACKGROUND_IMAGE.node(node) else {
        return (draft, false);
    };
    let own = themed::address(common::THEMED_URLS.node(image), context.theme);
    let plain = || image.as_str().or_else(|| background_image::URL.get(image));
    let address = own.or_else(plain);
    let Some(url) = address.and_then(SafeUrl::image) else {
        return (draft, false);
    };
    let draft = draft
        .class("cw-back")
        .style(Css::BACKGROUND_IMAGE, url.css());
    (
        if image.as_object().is_some() {
            arranged(draft, image)
        } else {
            draft
        },
        true,
    )
}

fn arranged(draft: Draft, image: &Node) -> Draft {
    draft
        .maybe_class(match background_image::FILL_MODE.get(image) {
            Some("repeat") => Some("cw-back-tile"),
            Some("repeatHorizontally") => Some("cw-back-tile-x"),
            Some("repeatVertically") => Some("cw-back-tile-y"),
            _ => None,
        })
        .maybe_class(match background_image::HORIZONTAL_ALIGNMENT.get(image) {
            Some("center") => Some("cw-back-center"),
            Some("right") => Some("cw-back-right"),
            _ => None,
        })
        .maybe_class(match background_image::VERTICAL_ALIGNMENT.get(image) {
            Some("center") => Some("cw-back-middle"),
            Some("bottom") => Some("cw-back-bottom"),
            _ => None,
        })
}
