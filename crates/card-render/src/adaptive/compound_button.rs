//! CompoundButton: a large button with an icon, a title, a description and a badge.

use card_catalog::Element;
use card_catalog::kinds::adaptive::compound_button as key;

use super::{aligned, icon, placed, tap};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let words = |class: &'static str, text: Option<std::borrow::Cow<'_, str>>| {
        text.map(|text| Draft::of("div", class).text(text.into_owned()).build())
    };
    let head = Draft::of("div", "cw-compound-head")
        .children(
            key::ICON
                .get(node)
                .map(|record| icon::of_record(record.node)),
        )
        .children(words(
            "cw-compound-title",
            parts::text_of(&key::TITLE, node),
        ))
        .children(words(
            "cw-compound-badge",
            parts::text_of(&key::BADGE, node),
        ))
        .build();
    let description = parts::text_of(&key::DESCRIPTION, node);
    tap(
        aligned(placed(Draft::of("div", "cw-compound"), node), node),
        node,
    )
    .child(head)
    .children(description.map(|text| {
        Draft::of("p", "cw-compound-words")
            .text(text.into_owned())
            .build()
    }))
    .build()
}
