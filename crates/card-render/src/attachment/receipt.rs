//! Receipt: facts, what was bought, tax and total.

use std::borrow::Cow;

use card_catalog::kinds::attachment::{common, receipt, receipt_fact, receipt_item};
use card_catalog::{Element, Prop};
use card_json::Node;

use super::{action, frame, line};
use crate::parts;
use crate::renderer::{Context, Pen};
use crate::view::{Draft, View};

pub(crate) fn draw(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let facts = receipt::FACTS.get(node).unwrap_or_default();
    let items = receipt::ITEMS.get(node).unwrap_or_default();
    let sums = [
        sum("Tax", &receipt::TAX, node),
        sum("VAT", &receipt::VAT, node),
        sum("Total", &receipt::TOTAL, node),
    ];
    frame(node, "cw-receipt")
        .class("cw-stack")
        .class("cw-pad")
        .children(line("h2", "cw-at-title", &common::TITLE, node))
        .children(list("dl", Some("cw-facts"), pen.elements(&facts, context)))
        .children(list(
            "div",
            Some("cw-receipt-items"),
            pen.elements(&items, context),
        ))
        .children(list("dl", None, sums.into_iter().flatten().collect()))
        .children(action::buttons(pen, node, context))
        .build()
}

fn list(tag: &'static str, class: Option<&'static str>, children: Vec<View>) -> Option<View> {
    let list = Draft::new(tag).maybe_class(class);
    (!children.is_empty()).then(|| list.children(children).build())
}

/// A line below the items. The words are ours: Teams writes them in the reader's language.
fn sum(
    words: &'static str,
    prop: &'static Prop<card_catalog::read::Text>,
    node: &Node,
) -> Option<View> {
    let amount = parts::text_of(prop, node)?;
    let total = prop.name() == receipt::TOTAL.name();
    Some(
        Draft::of("div", "cw-receipt-sum")
            .class_if(total, "cw-receipt-total")
            .child(Draft::new("dt").text(words).build())
            .child(Draft::new("dd").text(amount).build())
            .build(),
    )
}

pub(crate) fn draw_fact(_: &mut Pen<'_>, element: Element<'_>, _: Context) -> View {
    let node = element.node;
    let cell =
        |tag, text: Option<Cow<'_, str>>| Draft::new(tag).text(text.unwrap_or_default()).build();
    Draft::of("div", "cw-fact")
        .origin(node.id())
        .child(cell("dt", parts::text_of(&receipt_fact::KEY, node)))
        .child(cell("dd", parts::text_of(&receipt_fact::VALUE, node)))
        .build()
}

pub(crate) fn draw_item(pen: &mut Pen<'_>, element: Element<'_>, context: Context) -> View {
    let node = element.node;
    let image = receipt_item::IMAGE.get(node);
    let texts = Draft::of("div", "cw-list-texts")
        .children(line("p", "cw-list-title", &common::ROW_TITLE, node))
        .children(line("p", "cw-at-subtitle", &common::ROW_SUBTITLE, node))
        .children(line("p", "cw-at-subtitle", &receipt_item::TEXT, node))
        .children(quantity(node))
        .build();
    action::tap(Draft::of("div", "cw-receipt-item"), node)
        .origin(node.id())
        .children(image.map(|image| pen.element(image, context)))
        .child(texts)
        .children(line("span", "cw-receipt-price", &receipt_item::PRICE, node))
        .build()
}

fn quantity(node: &Node) -> Option<View> {
    let quantity = parts::text_of(&receipt_item::QUANTITY, node)?;
    let words = format!("Quantity: {quantity}");
    Some(Draft::of("p", "cw-at-subtitle").text(words).build())
}
