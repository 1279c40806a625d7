//! ImageSet: pictures of one size in rows.

use card_catalog::Element;
use card_catalog::kinds::adaptive::image_set;

use super::ground::px;
use super::{placed, shown};
use crate::names::Css;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

/// How a set draws its pictures: in a named size, as high as that and as wide
/// as they are, or as squares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Gallery {
    size: usize,
    squares: bool,
}

impl Gallery {
    pub(super) fn class(self) -> &'static str {
        let classes = if self.squares {
            ["cw-square-small", "cw-square-medium", "cw-square-large"]
        } else {
            ["cw-high-small", "cw-high-medium", "cw-high-large"]
        };
        classes[self.size]
    }
}

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let images = image_set::IMAGES.get(node).unwrap_or_default();
    let images = shown(pen, &images);
    let style = image_set::STYLE.get(node);
    let gallery = Gallery {
        size: match image_set::IMAGE_SIZE.get(node) {
            Some("small") => 0,
            Some("large") => 2,
            _ => 1,
        },
        squares: style == Some("grid"),
    };
    let stacked = style == Some("stacked") && images.len() <= 2;
    let overlap = image_set::OFFSET.get(node).filter(|_| stacked);
    let context = Context {
        gallery: Some(gallery),
        ..context
    };
    placed(Draft::of("div", "cw-set"), node)
        .class_if(stacked, "cw-set-stacked")
        .maybe_style(Css::OVERLAP, overlap.map(|by| px(by.clamp(-999.0, 999.0))))
        .children(pen.elements(&images, context))
        .build()
}
