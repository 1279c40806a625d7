//! A list card: rows to scroll through.

use super::{attachment, common, file_item, person_item, result_item, section_item};
use crate::kinds::prelude::*;

/// The card.
pub static KIND: Kind = Kind {
    name: "ListCard",
    title: "List card",
    group: Group::Card,
    role: Role::Card,
    tag: Tag::None,
    icon: Icon::List,
    content_type: attachment::LIST,
    claims: common::NOT_NAMED_FOR_REPLIES,
    docs: "Rows of results, files and people under headings.",
    label: &[common::TITLE.name()],
    props: props!(V1_0, [common::TITLE, ITEMS, common::BUTTONS]),
    starter: r#"{
        "title": "Builds of today",
        "items": [
            {"type": "section", "title": "Failed"},
            {
                "type": "resultItem",
                "icon": "https://example.org/build.png",
                "title": "Build 42",
                "subtitle": "Integration tests",
                "tap": {"type": "openUrl", "value": "https://example.org/builds/42"}
            }
        ]
    }"#,
    ..Kind::ATTACHMENT
};

pub const ITEMS: Prop<Children> = Prop::many(
    "items",
    "Rows",
    Accept::only(
        Family::Attachment,
        only!(result_item, section_item, person_item, file_item),
    ),
    "The rows, one below the other.",
)
.required();
