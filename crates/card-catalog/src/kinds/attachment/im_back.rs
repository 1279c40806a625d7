//! imBack: a button that writes into the chat.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The button.
pub static KIND: Kind = Kind {
    name: "imBack",
    title: "Write in chat",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::TextT,
    claims: common::NEEDS_BOT,
    docs: "Writes a text into the chat, as if the reader had.",
    label: &[common::BUTTON_TEXT.name()],
    props: props!(
        V1_0,
        [TYPE, common::BUTTON_TEXT, TEXT, common::BUTTON_IMAGE]
    ),
    starter: r#"{"type": "imBack", "title": "Run again", "value": "run build 42"}"#,
    ..Kind::ATTACHMENT
};

pub const TEXT: Prop<Text> = Prop::new("value", "Text", "What is written.").required();
