//! invoke: a button that asks the bot behind the scenes.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The button.
pub static KIND: Kind = Kind {
    name: "invoke",
    title: "Invoke",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::PlugConnected,
    claims: common::NEEDS_BOT,
    docs: "Sends data to the bot; the chat shows nothing.",
    label: &[common::BUTTON_TEXT.name()],
    props: props!(
        V1_0,
        [TYPE, common::BUTTON_TEXT, VALUE, common::BUTTON_IMAGE]
    ),
    starter: r#"{"type": "invoke", "title": "Run again", "value": {"build": 42}}"#,
    ..Kind::ATTACHMENT
};

pub const VALUE: Prop<Any> = Prop::new(
    "value",
    "Data",
    "What the bot receives: a text or an object.",
);
