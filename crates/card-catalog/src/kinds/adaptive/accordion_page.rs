//! AccordionPage: one page of an accordion.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The page.
pub static KIND: Kind = Kind {
    name: "AccordionPage",
    title: "Folding page",
    icon: Icon::Square,
    preview: true,
    docs: "One page of an accordion: a header, and elements that it folds away.",
    label: &[HEADER_TITLE.name()],
    props: props!(
        V1_5,
        [
            TYPE,
            HEADER_TITLE,
            common::ITEMS,
            IS_EXPANDED,
            HEADER_ICON_NAME,
            HEADER_SIZE,
            HEADER_WRAP,
            EXPAND_ICON_POSITION,
            common::BLEED,
            common::HORIZONTAL_ALIGNMENT
        ],
        common::PAGE,
        common::ELEMENT
    ),
    starter: r#"{
        "type": "AccordionPage",
        "headerTitle": "Details",
        "items": [{"type": "TextBlock", "text": "One more thing to know.", "wrap": true}]
    }"#,
    ..Kind::TEAMS
};

pub const HEADER_TITLE: Prop<Text> = Prop::new("headerTitle", "Header", "The text of the header.");

pub const IS_EXPANDED: Prop<Bool> =
    Prop::new("isExpanded", "Open", "Whether the page is open at first.")
        .default("false")
        .behaviour();

pub const HEADER_ICON_NAME: Prop<Text> = Prop::new(
    "headerIconName",
    "Header icon",
    "The name of a Fluent icon for the header, such as Calendar.",
)
.look();

pub const HEADER_SIZE: Prop<Choice> = Prop::choice(
    "headerSize",
    "Header size",
    &[
        ChoiceValue::new("Small", "Small"),
        ChoiceValue::new("Medium", "Medium"),
        ChoiceValue::new("Large", "Large"),
        ChoiceValue::new("XLarge", "Extra large"),
    ],
    "How large the header is.",
)
.default(r#""Medium""#)
.look();

pub const HEADER_WRAP: Prop<Bool> = Prop::new(
    "headerWrap",
    "Wrap header",
    "Whether a long header goes on in further lines.",
)
.default("true")
.look();

pub const EXPAND_ICON_POSITION: Prop<Choice> = Prop::choice(
    "expandIconPosition",
    "Place of the arrow",
    &[
        ChoiceValue::new("Start", "Before the header"),
        ChoiceValue::new("Inline", "After the text"),
        ChoiceValue::new("End", "At the end"),
    ],
    "Where the arrow stands that opens the page.",
)
.default(r#""Start""#)
.look();
