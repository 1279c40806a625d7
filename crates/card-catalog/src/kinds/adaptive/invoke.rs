//! invoke: a call of the bot that the chat does not show.

use super::common::TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "invoke",
    title: "Invoke",
    icon: Icon::Flash,
    docs: "Calls the bot without a trace in the chat.",
    props: props!(V1_0, [TYPE, VALUE]),
    starter: r#"{"type": "invoke", "value": {"build": 42}}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Any> = Prop::object("value", "Value", "Any JSON object that the bot gets.")
    .control(Control::Json)
    .required();
