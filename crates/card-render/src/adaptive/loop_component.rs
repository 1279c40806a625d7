//! LoopComponent: a frame, because only Teams has what belongs in it.

use card_catalog::Element;
use card_catalog::kinds::adaptive::loop_component as key;

use super::placed;
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::safe_url::SafeUrl;
use crate::view::{Draft, View};

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let address = key::COMPONENT_URL.get(element.node);
    let name = match address.and_then(SafeUrl::link) {
        Some(url) => Draft::of("a", "cw-link").href(&url),
        None => Draft::of("span", "cw-weight-bolder"),
    };
    let line = || Draft::new("span").build();
    let lines = Draft::of("div", "cw-loop-lines").attr(Attr::ARIA_HIDDEN, "true");
    placed(Draft::of("div", "cw-loop"), element.node)
        .child(name.text("Loop component").build())
        .child(lines.children([line(), line(), line()]).build())
        .child(parts::note("Teams shows its content live."))
        .build()
}
