//! Badge: a few words or an icon on a coloured ground.

use card_catalog::Element;
use card_catalog::kinds::adaptive::badge as key;

use super::{aligned, icon, placed};
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let (size, pixels) = match key::SIZE.get(node) {
        Some("Large") => (Some("cw-badge-large"), 16),
        Some("ExtraLarge") => (Some("cw-badge-extra-large"), 20),
        _ => (None, 12),
    };
    let text = parts::text_of(&key::TEXT, node);
    let tooltip = parts::text_of(&key::TOOLTIP, node);
    let glyph = parts::text_of(&key::ICON, node);
    let glyph = glyph.map(|name| icon::sized(icon::written(&name), pixels));
    let words = text
        .as_deref()
        .map(|text| Draft::of("span", "cw-badge-text").text(text).build());
    let after = key::ICON_POSITION.get(node) == Some("After");
    let inside = if after {
        [words, glyph]
    } else {
        [glyph, words]
    };
    // What is only an icon is called by its tooltip.
    let name = tooltip.as_deref().filter(|_| text.is_none());
    let badge = Draft::of("span", "cw-badge")
        .maybe_class(size)
        .class(style(key::STYLE.get(node)))
        .class_if(key::APPEARANCE.get(node) == Some("Tint"), "cw-tint")
        .class_if(text.is_none(), "cw-badge-icon")
        .maybe_class(match key::SHAPE.get(node) {
            Some("Square") => Some("cw-square"),
            Some("Rounded") => Some("cw-rounded-badge"),
            _ => None,
        })
        .maybe_attr(Attr::TITLE, tooltip.as_deref())
        .maybe_attr(Attr::ROLE, name.map(|_| "img"))
        .maybe_attr(Attr::ARIA_LABEL, name)
        .children(inside.into_iter().flatten())
        .build();
    aligned(placed(Draft::of("div", "cw-badge-line"), node), node)
        .child(badge)
        .build()
}

fn style(name: Option<&str>) -> &'static str {
    match name {
        Some("Subtle") => "cw-badge-subtle",
        Some("Informative") => "cw-badge-informative",
        Some("Accent") => "cw-badge-accent",
        Some("Good") => "cw-badge-good",
        Some("Attention") => "cw-badge-attention",
        Some("Warning") => "cw-badge-warning",
        _ => "cw-badge-default",
    }
}
