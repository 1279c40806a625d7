//! A receipt: what was bought and what it cost.

use super::{attachment, common, receipt_fact, receipt_item};
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "ReceiptCard",
    title: "Receipt",
    group: Group::Card,
    role: Role::Card,
    tag: Tag::None,
    icon: Icon::Table,
    content_type: attachment::RECEIPT,
    claims: common::NOT_IN_REPLIES,
    docs: "What was bought: facts, items with prices, tax and total.",
    label: &[common::TITLE.name()],
    props: props!(
        V1_0,
        [
            common::TITLE,
            FACTS,
            ITEMS,
            TAX,
            VAT,
            TOTAL,
            common::BUTTONS,
            common::TAP,
        ]
    ),
    starter: r#"{
        "title": "Ada Lovelace",
        "facts": [{"key": "Order", "value": "1234"}],
        "items": [{"title": "Build minutes", "price": "$ 38.45", "quantity": "368"}],
        "tax": "$ 7.50",
        "total": "$ 45.95"
    }"#,
    ..Kind::ATTACHMENT
};

pub const FACTS: Prop<Children> = Prop::many(
    "facts",
    "Facts",
    Accept::only(Family::Attachment, only!(receipt_fact)),
    "A list of names and values, such as the number of the order.",
)
.default("[]");

pub const ITEMS: Prop<Children> = Prop::many(
    "items",
    "Items",
    Accept::only(Family::Attachment, only!(receipt_item)),
    "What was bought.",
)
.default("[]");

pub const TAX: Prop<Text> = Prop::new("tax", "Tax", "The tax, written as it shall be read.");

pub const VAT: Prop<Text> = Prop::new(
    "vat",
    "VAT",
    "The value added tax, written as it shall be read.",
)
.claims(&[Claim::new(
    Target::ClassicWebhook,
    Support::Disputed,
    "The Bot Framework has it; the Teams page does not name it.",
    sources::TEAMS_CARDS_REFERENCE,
)]);

pub const TOTAL: Prop<Text> = Prop::new("total", "Total", "The sum, written as it shall be read.");
