//! TabSet: pages chosen by tabs.

use super::common::{self, TYPE};
use super::tab_page;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "TabSet",
    title: "Tabs",
    group: Group::Layout,
    role: Role::Element,
    icon: Icon::Board,
    preview: true,
    hosts: host::NOWHERE,
    docs: "Pages that the reader chooses by tabs. A preview feature.",
    props: props!(
        V1_5,
        [TYPE, PAGES, SIZE, common::BLEED, common::MIN_HEIGHT],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "TabSet",
        "pages": [
            {"type": "TabPage", "title": "Summary", "items": [
                {"type": "TextBlock", "text": "Three tests failed.", "wrap": true}
            ]},
            {"type": "TabPage", "title": "Log", "items": [
                {"type": "TextBlock", "text": "login_rejects_expired_token", "wrap": true}
            ]}
        ]
    }"#,
    ..Kind::TEAMS
};

pub const PAGES: Prop<Children> = Prop::many(
    "pages",
    "Pages",
    Accept::only(Family::Adaptive, only!(tab_page)),
    "The pages, in the order of their tabs.",
)
.required();

pub const SIZE: Prop<Choice> = Prop::choice(
    "size",
    "Size",
    &[
        ChoiceValue::new("Small", "Small"),
        ChoiceValue::new("Medium", "Medium"),
        ChoiceValue::new("Large", "Large"),
    ],
    "How large icons and titles of the tabs are.",
)
.default(r#""Medium""#)
.look();
