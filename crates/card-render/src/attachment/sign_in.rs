//! Sign-in card: a text and the button.

use card_catalog::Element;
use card_catalog::kinds::attachment::sign_in_card;

use super::{action, frame};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let text = parts::text_of(&sign_in_card::TEXT, node);
    let text = text.map(|text| Draft::of("p", "cw-text").text(text).build());
    let buttons = sign_in_card::BUTTONS.get(node).unwrap_or_default();
    frame(node, "cw-sign-in")
        .class("cw-stack")
        .class("cw-pad")
        .children(text)
        .children(action::bar(pen, &buttons, context))
        .build()
}
