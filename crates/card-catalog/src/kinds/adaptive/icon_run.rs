//! IconRun: an icon among the text of a RichTextBlock.

use super::common::{self, TYPE};
use super::text_block;
use crate::kinds::prelude::*;

/// The run.
pub static KIND: Kind = Kind {
    name: "IconRun",
    title: "Icon in text",
    group: Group::Content,
    icon: Icon::Square,
    docs: "A Fluent icon inside a rich text, as tall as the letters.",
    label: &[NAME.name()],
    props: props!(
        V1_5,
        [TYPE, NAME, SIZE, STYLE, COLOR, SELECT_ACTION],
        common::INLINE
    ),
    starter: r#"{"type": "IconRun", "name": "CheckmarkCircle", "color": "good"}"#,
    ..Kind::TEAMS
};

pub use common::SELECT_ACTION;
pub use text_block::{COLOR, SIZE};

pub const NAME: Prop<Text> = Prop::new(
    "name",
    "Name",
    "The name of a Fluent icon, such as Calendar or CheckmarkCircle.",
)
.required();

pub const STYLE: Prop<Choice> = Prop::choice(
    "style",
    "Style",
    &[
        ChoiceValue::new("Regular", "Outline"),
        ChoiceValue::new("Filled", "Filled"),
    ],
    "Whether the icon is drawn in outline or filled.",
)
.default(r#""Regular""#)
.look();
