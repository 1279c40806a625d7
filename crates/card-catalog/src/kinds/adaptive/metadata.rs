//! What is known of a card besides its content.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "CardMetadata",
    title: "Metadata",
    tag: Tag::None,
    icon: Icon::Link,
    docs: "What is known of the card besides its content.",
    label: &[WEB_URL.name()],
    props: props!(V1_0, [WEB_URL]),
    starter: r#"{"webUrl": "https://example.org/builds/42"}"#,
    ..Kind::ADAPTIVE
};

pub const WEB_URL: Prop<Url> = Prop::new(
    "webUrl",
    "Page",
    "The page the card stands for; copying the card's link gives this.",
);
