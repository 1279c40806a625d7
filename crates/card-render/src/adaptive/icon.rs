//! Icons out of the Fluent catalogue.

use card_catalog::Element;
use card_catalog::kinds::adaptive::{common, icon as key, icon_info};
use card_json::Node;

use super::{aligned, placed, tap};
use crate::names::{Attr, Css};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View, Widget};

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let size = pixels(key::SIZE.get(node), 24);
    let draft = aligned(placed(Draft::of("div", "cw-glyph"), node), node);
    tap(colored(draft, node), node)
        .child(sized(named(node), size))
        .build()
}

/// The icon that a record speaks of, in its own size and colour.
pub(super) fn of_record(node: &Node) -> View {
    let size = pixels(icon_info::SIZE.get(node), 16);
    colored(Draft::of("span", "cw-glyph"), node)
        .child(sized(named(node), size))
        .build()
}

/// Fluent's eight sizes, in pixels.
fn pixels(name: Option<&str>, default: u32) -> u32 {
    match name {
        Some("xxSmall") => 12,
        Some("xSmall") => 16,
        Some("Small") => 20,
        Some("Standard") => 24,
        Some("Medium") => 28,
        Some("Large") => 32,
        Some("xLarge") => 40,
        Some("xxLarge") => 48,
        _ => default,
    }
}

fn named(node: &Node) -> Widget {
    let name = parts::text_of(&common::ICON_NAME, node).unwrap_or_default();
    Widget::Icon {
        name: name.trim().into(),
        filled: common::ICON_STYLE.get(node) == Some("Filled"),
    }
}

fn colored(draft: Draft, node: &Node) -> Draft {
    draft.maybe_class(match common::ICON_COLOR.get(node) {
        Some("Dark") => Some("cw-fg-dark"),
        Some("Light") => Some("cw-fg-light"),
        Some("Accent") => Some("cw-fg-accent"),
        Some("Good") => Some("cw-fg-good"),
        Some("Warning") => Some("cw-fg-warning"),
        Some("Attention") => Some("cw-fg-attention"),
        _ => None,
    })
}

/// `Calendar` or `Calendar,filled`.
pub(super) fn written(text: &str) -> Widget {
    let (name, variant) = text.split_once(',').unwrap_or((text, ""));
    Widget::Icon {
        name: name.trim().into(),
        filled: variant.trim().eq_ignore_ascii_case("filled"),
    }
}

/// A drawing of ours beside words.
pub(super) fn plain(name: &str, pixels: u32) -> View {
    sized(written(name), pixels)
}

/// An icon so many pixels wide and high. It says nothing that the words beside it do not.
pub(super) fn sized(icon: Widget, pixels: u32) -> View {
    Draft::of("span", "cw-sized")
        .attr(Attr::ARIA_HIDDEN, "true")
        .style(Css::ICON, format!("{pixels}px"))
        .child(View::widget(icon))
        .build()
}
