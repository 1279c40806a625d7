//! A thumbnail card: a small picture beside its texts.

use super::{attachment, common};
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "ThumbnailCard",
    title: "Thumbnail card",
    group: Group::Card,
    role: Role::Card,
    tag: Tag::None,
    icon: Icon::CardUi,
    content_type: attachment::THUMBNAIL,
    claims: common::NOT_NAMED_FOR_REPLIES,
    docs: "A small square picture beside title, text and buttons.",
    label: &[common::TITLE.name(), common::TEXT.name()],
    props: props!(V1_0, [common::TITLE], common::CARD_REST),
    starter: r#"{
        "title": "Build 42 failed",
        "subtitle": "main, 14:02",
        "text": "The <strong>integration tests</strong> did not pass.",
        "images": [{"url": "https://example.org/avatar.png", "alt": "Ada Lovelace"}],
        "buttons": [{"type": "openUrl", "title": "View build", "value": "https://example.org/builds/42"}]
    }"#,
    ..Kind::ATTACHMENT
};
