//! messageBack: a message in the reader's name, and more for the bot.

use super::common::TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "messageBack",
    title: "Message back",
    icon: Icon::Chat,
    docs: "Writes a message in the reader's name, if there is one, and sends text and value to the bot.",
    props: props!(V1_0, [TYPE, TEXT, DISPLAY_TEXT, VALUE]),
    starter: r#"{"type": "messageBack", "text": "approve", "displayText": "Approved"}"#,
    ..Kind::ADAPTIVE
};

pub const TEXT: Prop<Text> = Prop::new(
    "text",
    "Text",
    "The text the bot gets; the reader does not see it.",
);

pub const DISPLAY_TEXT: Prop<Text> = Prop::new(
    "displayText",
    "Shown text",
    "What appears in the chat in the reader's name. Without it nothing does.",
);

pub const VALUE: Prop<Any> = Prop::new(
    "value",
    "Value",
    "Any JSON that the bot gets besides the text.",
);
