//! Accordion: pages that fold open below one another.

use super::accordion_page;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Accordion",
    title: "Accordion",
    group: Group::Layout,
    role: Role::Element,
    icon: Icon::List,
    preview: true,
    hosts: host::NOWHERE,
    docs: "Pages below one another that the reader folds open. A preview feature.",
    props: props!(
        V1_5,
        [TYPE, PAGES, MULTIPLE, COLLAPSE_ALL, common::MIN_HEIGHT],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Accordion",
        "pages": [
            {"type": "AccordionPage", "headerTitle": "What happened", "isExpanded": true, "items": [
                {"type": "TextBlock", "text": "Three tests failed.", "wrap": true}
            ]},
            {"type": "AccordionPage", "headerTitle": "What to do", "items": [
                {"type": "TextBlock", "text": "Read the log, then run them again.", "wrap": true}
            ]}
        ]
    }"#,
    ..Kind::TEAMS
};

pub const PAGES: Prop<Children> = Prop::many(
    "pages",
    "Pages",
    Accept::only(Family::Adaptive, only!(accordion_page)),
    "The pages, from top to bottom.",
)
.required();

pub const MULTIPLE: Prop<Bool> = Prop::new(
    "allowMultipleExpandedPages",
    "Several open",
    "Whether several pages may be open at once.",
)
.default("false")
.behaviour();

pub const COLLAPSE_ALL: Prop<Bool> = Prop::new(
    "allowCollapseAllPages",
    "All closed",
    "Whether all pages may be closed at once.",
)
.default("true")
.behaviour();
