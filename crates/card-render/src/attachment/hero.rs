//! Hero card: a wide picture on top. Thumbnail card: a square one at the side.

use card_catalog::Element;
use card_catalog::kinds::attachment::common;

use super::{action, frame, limit, texts};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let (picture, cut) = picture(pen, element, context);
    let mut body = texts(pen, node, context);
    body.extend(action::buttons(pen, node, context));
    body.extend(cut);
    frame(node, "cw-hero")
        .children(picture)
        .children(stack(body))
        .build()
}

pub(crate) fn draw_thumbnail(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let (picture, cut) = picture(pen, element, context);
    let texts = Draft::of("div", "cw-thumbnail-texts")
        .class("cw-stack")
        .children(texts(pen, node, context))
        .build();
    let row = Draft::of("div", "cw-thumbnail-row")
        .children(picture)
        .child(texts)
        .build();
    let mut body = vec![row];
    body.extend(action::buttons(pen, node, context));
    body.extend(cut);
    frame(node, "cw-thumbnail").children(stack(body)).build()
}

/// The first picture, and how many more there are.
fn picture(
    pen: &mut Pen<'_>,
    element: Element<'_>,
    context: Context,
) -> (Option<View>, Option<View>) {
    let images = common::IMAGES.get(element.node).unwrap_or_default();
    let picture = images.first().map(|image| pen.element(*image, context));
    let shown = images.len().min(limit::IMAGES);
    (picture, parts::cut("image", images.len(), shown))
}

/// The padded part of a card; nothing where there is nothing in it.
fn stack(children: Vec<View>) -> Option<View> {
    let stack = Draft::of("div", "cw-stack").class("cw-pad");
    (!children.is_empty()).then(|| stack.children(children).build())
}
