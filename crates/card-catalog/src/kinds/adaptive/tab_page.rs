//! TabPage: one page of a set of tabs.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The page.
pub static KIND: Kind = Kind {
    name: "TabPage",
    title: "Tab",
    icon: Icon::Square,
    preview: true,
    docs: "One page of a set of tabs.",
    label: &[TITLE.name()],
    props: props!(
        V1_5,
        [TYPE, TITLE, common::ITEMS, ICON_NAME, TAB_STYLE],
        common::PAGE,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "TabPage",
        "title": "More",
        "items": [{"type": "TextBlock", "text": "One more thing to know.", "wrap": true}]
    }"#,
    ..Kind::TEAMS
};

pub const TITLE: Prop<Text> = Prop::new("title", "Title", "The text of the tab.");

pub const ICON_NAME: Prop<Text> = Prop::new(
    "iconName",
    "Icon",
    "The name of a Fluent icon for the tab, such as Calendar.",
)
.look();

pub const TAB_STYLE: Prop<Choice> = Prop::choice(
    "tabStyle",
    "Tab style",
    &[
        ChoiceValue::new("IconAndText", "Icon and text"),
        ChoiceValue::new("IconOnly", "Icon alone"),
    ],
    "What the tab shows. The title is read out in either case.",
)
.default(r#""IconAndText""#)
.look();
