//! The message around cards: its text, then the cards as a list or a carousel.

use card_catalog::Element;
use card_catalog::kinds::attachment::{attachment, message};

use super::{limit, picture};
use crate::names::Attr;
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let all = element.children_in(&message::ATTACHMENTS.spec);
    let shown = &all[..all.len().min(limit::CARDS)];
    let carousel = message::ATTACHMENT_LAYOUT.get(node) == Some("carousel");
    let mut children: Vec<View> = text(element).into_iter().collect();
    match shown {
        [_, _, ..] if carousel => children.push(pages(pen, shown, context)),
        [] if children.is_empty() => children.push(parts::note(
            "This message is not a card yet: add one from the palette.",
        )),
        _ => children.extend(pen.elements(shown, context)),
    }
    children.extend(parts::cut("card", all.len(), shown.len()));
    // A card alone needs nothing around it.
    if let ([card], [_]) = (&children[..], shown) {
        return card.clone();
    }
    Draft::of("div", "cw-deck")
        .origin(node.id())
        .children(children)
        .build()
}

fn text(element: Element<'_>) -> Option<View> {
    let text = parts::text_of(&message::TEXT, element.node)?;
    let line = Draft::of("p", "cw-message-text").text(text).build();
    Some(Draft::of("div", "cw-card").child(line).build())
}

/// The cards side by side from the one in front on, and the buttons to page.
fn pages(pen: &mut Pen<'_>, cards: &[Element<'_>], context: Context) -> View {
    let front = cards.iter().position(|card| pen.is_open(card.node));
    let front = front.unwrap_or(0);
    let track = Draft::of("div", "cw-shelf")
        .attr(Attr::ROLE, "group")
        .attr(Attr::TABINDEX, "0")
        .attr(
            Attr::ARIA_LABEL,
            format!("Card {} of {}", front + 1, cards.len()),
        )
        .children(pen.elements(&cards[front..], context))
        .build();
    let turn = |to: Option<usize>, class, name: &str| {
        let card = cards.get(to?)?;
        let button = Draft::of("button", "cw-beside").class(class);
        let button = button
            .attr(Attr::TYPE, "button")
            .attr(Attr::ARIA_LABEL, name);
        Some(button.action(card.node.id()).build())
    };
    Draft::of("div", "cw-carousel-cards")
        .child(track)
        .children(turn(
            front.checked_sub(1),
            "cw-beside-back",
            "Previous card",
        ))
        .children(turn(Some(front + 1), "cw-beside-on", "Next card"))
        .build()
}

pub(crate) fn draw_attachment(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let cards = element.children_in(&attachment::CONTENT.spec);
    match cards.first() {
        Some(card) => pen.element(*card, context),
        None => file(element),
    }
}

/// What is no card: a picture, or a file by its name.
fn file(element: Element<'_>) -> View {
    let node = element.node;
    let content_type = attachment::CONTENT_TYPE
        .node(node)
        .and_then(|node| node.as_str());
    let content_type = content_type.unwrap_or_default();
    let name = parts::text_of(&attachment::NAME, node);
    let address = attachment::CONTENT_URL.shown(node);
    let inside = match address.filter(|_| content_type.starts_with("image/")) {
        Some(address) => picture(address, name).build(),
        None => {
            let words = name.unwrap_or_else(|| content_type.into());
            parts::note(format!("Attachment without a card: {words}"))
        }
    };
    Draft::of("div", "cw-card")
        .origin(node.id())
        .child(inside)
        .build()
}
