//! imBack: a message in the reader's name.

use super::common::TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "imBack",
    title: "Say",
    icon: Icon::Chat,
    docs: "Writes a message in the reader's name, as if typed.",
    props: props!(V1_0, [TYPE, VALUE]),
    starter: r#"{"type": "imBack", "value": "Approve"}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Message",
    "What appears in the chat and is sent to the bot.",
)
.required();
