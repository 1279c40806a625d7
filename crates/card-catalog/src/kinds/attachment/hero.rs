//! A hero card: a large picture above its texts.

use super::{attachment, common};
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "HeroCard",
    title: "Hero card",
    group: Group::Card,
    role: Role::Card,
    tag: Tag::None,
    icon: Icon::CardUi,
    content_type: attachment::HERO,
    claims: common::HERO,
    docs: "A large picture with title, text and buttons below.",
    label: &[common::TITLE.name(), common::TEXT.name()],
    props: props!(V1_0, [common::TITLE], common::CARD_REST),
    starter: r#"{
        "title": "Build 42 failed",
        "subtitle": "main, 14:02",
        "text": "The <strong>integration tests</strong> did not pass.",
        "images": [{"url": "https://example.org/build-trend.png", "alt": "Build times of the last week"}],
        "buttons": [{"type": "openUrl", "title": "View build", "value": "https://example.org/builds/42"}]
    }"#,
    ..Kind::ATTACHMENT
};
