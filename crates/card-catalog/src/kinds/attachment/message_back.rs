//! messageBack: a button that sends a message to the bot.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The button.
pub static KIND: Kind = Kind {
    name: "messageBack",
    title: "Message back",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Send,
    claims: common::NEEDS_BOT,
    docs: "Sends a message to the bot; the chat shows a text of your choice.",
    label: &[common::BUTTON_TEXT.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            common::BUTTON_TEXT,
            DISPLAY_TEXT,
            TEXT,
            VALUE,
            common::BUTTON_IMAGE
        ]
    ),
    starter: r#"{
        "type": "messageBack",
        "title": "Run again",
        "displayText": "Run build 42 again",
        "text": "run",
        "value": {"build": 42}
    }"#,
    ..Kind::ATTACHMENT
};

pub const DISPLAY_TEXT: Prop<Text> = Prop::new(
    "displayText",
    "Shown text",
    "What the chat shows as written by the reader.",
);

pub const TEXT: Prop<Text> = Prop::new("text", "Sent text", "What the bot receives as text.");

pub const VALUE: Prop<Any> = Prop::new(
    "value",
    "Data",
    "What the bot receives besides: a text or an object.",
);
