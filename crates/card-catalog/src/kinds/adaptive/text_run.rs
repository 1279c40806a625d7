//! TextRun: a piece of a RichTextBlock.

use super::common::{self, TYPE};
use super::text_block;
use crate::kinds::prelude::*;

/// The run.
pub static KIND: Kind = Kind {
    name: "TextRun",
    title: "Text piece",
    group: Group::Content,
    icon: Icon::TextField,
    since: Version::V1_2,
    docs: "A piece of text with a look of its own, inside a rich text.",
    label: &[TEXT.name()],
    props: props!(
        V1_2,
        [
            TYPE,
            TEXT,
            COLOR,
            IS_SUBTLE,
            SIZE,
            WEIGHT,
            FONT_TYPE,
            ITALIC,
            STRIKETHROUGH,
            UNDERLINE,
            HIGHLIGHT,
            SELECT_ACTION,
        ],
        common::INLINE
    ),
    starter: r#"{"type": "TextRun", "text": "Build 42 failed"}"#,
    ..Kind::ADAPTIVE
};

pub use common::SELECT_ACTION;
pub use text_block::{COLOR, FONT_TYPE, IS_SUBTLE, SIZE, WEIGHT};

pub const TEXT: Prop<Text> = Prop::new(
    "text",
    "Text",
    "What it says, letter for letter: Markdown is not read here.",
)
.required()
.control(Control::TextArea);

pub const ITALIC: Prop<Bool> = Prop::new("italic", "Italic", "Slants the letters.")
    .default("false")
    .look();

pub const STRIKETHROUGH: Prop<Bool> = Prop::new(
    "strikethrough",
    "Struck out",
    "Draws a line through the letters.",
)
.default("false")
.look();

pub const UNDERLINE: Prop<Bool> =
    Prop::new("underline", "Underline", "Draws a line under the letters.")
        .since(Version::V1_3)
        .default("false")
        .look();

pub const HIGHLIGHT: Prop<Bool> = Prop::new(
    "highlight",
    "Highlight",
    "Marks the text as with a highlighter.",
)
.default("false")
.look();
