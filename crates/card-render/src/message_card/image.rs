//! A picture of a section's strip.

use card_catalog::Element;
use card_catalog::kinds::message_card::image;

use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let title = parts::text_of(&image::TITLE, element.node);
    let address = image::IMAGE.shown(element.node).unwrap_or_default();
    let picture = match SafeUrl::image(address) {
        Some(url) => Draft::of("img", "cw-img")
            .src(&url)
            .attr(Attr::ALT, title.as_deref().unwrap_or_default())
            .maybe_attr(Attr::TITLE, title.as_deref()),
        None => parts::missing_image(title.as_deref().unwrap_or(address)),
    };
    picture.origin(element.node.id()).build()
}

/// Pictures side by side.
pub(crate) fn strip(pen: &mut Pen<'_>, images: &[Element<'_>], context: Context) -> View {
    Draft::of("div", "cw-strip")
        .children(pen.elements(images, context))
        .build()
}
