//! Action.InvokeAddInCommand: a button that opens an Outlook add-in.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.InvokeAddInCommand",
    title: "Open add-in",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::PlugConnected,
    hosts: host::OUTLOOK,
    docs: "A button that opens the task pane of an Outlook add-in. Outlook only.",
    label: &[TITLE.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            TITLE,
            ADD_IN_ID,
            DESKTOP_COMMAND_ID,
            INITIALIZATION_CONTEXT
        ],
        common::ACTION
    ),
    starter: r#"{
        "type": "Action.InvokeAddInCommand",
        "title": "Open in Build Helper",
        "addInId": "527104a1-f1a5-475a-9199-7a968161c870",
        "desktopCommandId": "showBuild",
        "initializationContext": {"build": 42}
    }"#,
    ..Kind::ADAPTIVE
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

/// One page requires it here, which the MessageCard action leaves free.
pub const INITIALIZATION_CONTEXT: Prop<Any> = Prop::object(
    "initializationContext",
    "Context",
    "Any JSON object; the add-in gets it as a text.",
)
.control(Control::Json)
.behaviour();
