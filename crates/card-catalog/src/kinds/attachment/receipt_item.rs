//! A line of a receipt.

use super::common;
use crate::kinds::prelude::*;

/// The line.
pub static KIND: Kind = Kind {
    name: "ReceiptItem",
    title: "Item",
    group: Group::Content,
    tag: Tag::None,
    icon: Icon::Square,
    docs: "One thing that was bought.",
    label: &[common::ROW_TITLE.name()],
    props: props!(
        V1_0,
        [
            common::ROW_TITLE,
            common::ROW_SUBTITLE,
            TEXT,
            IMAGE,
            PRICE,
            QUANTITY,
            common::TAP,
        ]
    ),
    starter: r#"{"title": "Build minutes", "price": "$ 38.45", "quantity": "368"}"#,
    ..Kind::ATTACHMENT
};

pub const TEXT: Prop<Text> = Prop::new("text", "Text", "A few words about it.");

pub const IMAGE: Prop<Child> = Prop::one(
    "image",
    "Image",
    common::ONE_IMAGE,
    "A small picture of it.",
);

pub const PRICE: Prop<Text> =
    Prop::new("price", "Price", "The price, written as it shall be read.");

pub const QUANTITY: Prop<Text> = Prop::new("quantity", "Quantity", "How many or how much.");
