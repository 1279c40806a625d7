//! AdaptiveCardReference: a card that citations point to.

use super::card;
use super::common::TYPE;
use super::document_reference::{ABSTRACT, ICON, KEY, KEYWORDS, TITLE, URL};
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "AdaptiveCardReference",
    title: "Card reference",
    icon: Icon::CardUi,
    preview: true,
    docs: "A card that citations in the text point to. A preview feature.",
    label: &[TITLE.name()],
    props: props!(
        V1_5,
        [TYPE, TITLE, CONTENT, URL, ABSTRACT, ICON, KEYWORDS, KEY]
    ),
    starter: r#"{
        "type": "AdaptiveCardReference",
        "title": "Build report",
        "content": {"type": "AdaptiveCard", "body": [
            {"type": "TextBlock", "text": "All tests passed.", "wrap": true}
        ]}
    }"#,
    ..Kind::TEAMS
};

pub const CONTENT: Prop<Child> = Prop::one(
    "content",
    "Card",
    Accept::only(Family::Adaptive, only!(card)),
    "The card that is shown for it.",
)
.required();
