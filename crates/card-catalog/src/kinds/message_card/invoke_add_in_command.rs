//! InvokeAddInCommand: a button that opens an Outlook add-in.

use super::common::{self, NAME, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "InvokeAddInCommand",
    title: "Open add-in",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::PlugConnected,
    hosts: host::OUTLOOK,
    claims: common::OUTLOOK_ONLY,
    docs: "A button that opens the task pane of an Outlook add-in, and offers to install it \
           first. Outlook only.",
    label: &[NAME.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            NAME,
            ADD_IN_ID,
            DESKTOP_COMMAND_ID,
            INITIALIZATION_CONTEXT
        ]
    ),
    starter: r#"{
        "@type": "InvokeAddInCommand",
        "name": "Open in Build Helper",
        "addInId": "527104a1-f1a5-475a-9199-7a968161c870",
        "desktopCommandId": "showBuild",
        "initializationContext": {"build": 42}
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const ADD_IN_ID: Prop<Text> = Prop::new(
    "addInId",
    "Add-in id",
    "The UUID from the add-in's manifest.",
)
.required()
.behaviour();

pub const DESKTOP_COMMAND_ID: Prop<Text> = Prop::new(
    "desktopCommandId",
    "Command id",
    "The id of the manifest's button that shows the task pane.",
)
.required()
.behaviour();

pub const INITIALIZATION_CONTEXT: Prop<Any> = Prop::object(
    "initializationContext",
    "Context",
    "Any JSON object; the add-in gets it as a string.",
)
.control(Control::Json)
.behaviour();
