//! RichTextBlock: a paragraph of runs, each with a look of its own.

use super::common::{self, TYPE};
use super::text_block::{HORIZONTAL_ALIGNMENT, LABEL_FOR};
use super::{citation_run, icon_run, image_run, text_run};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "RichTextBlock",
    title: "Rich text",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::TextT,
    since: Version::V1_2,
    docs: "A paragraph of pieces, each with its own colour, size and weight. No Markdown in it.",
    props: props!(
        V1_2,
        [TYPE, INLINES, HORIZONTAL_ALIGNMENT, LABEL_FOR],
        common::ELEMENT
    ),
    starter: r#"{"type": "RichTextBlock", "inlines": [
        {"type": "TextRun", "text": "Build 42 "},
        {"type": "TextRun", "text": "failed", "color": "attention", "weight": "bolder"}
    ]}"#,
    ..Kind::ADAPTIVE
};

pub const INLINES: Prop<Children> = Prop::many(
    "inlines",
    "Pieces",
    Accept::only(
        Family::Adaptive,
        only!(text_run, icon_run, image_run, citation_run),
    )
    .or_text(),
    "The pieces in reading order. A plain string is a text without a look of its own.",
)
.required();
