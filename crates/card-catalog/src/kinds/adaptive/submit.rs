//! Action.Submit: a button that sends the inputs to a bot.

use super::common::{self, ASSOCIATED_INPUTS, CONDITIONALLY_ENABLED, DATA, TITLE, TYPE};
use super::submit_properties;
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.Submit",
    title: "Submit",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Send,
    hosts: host::TEAMS_AND_COPILOT,
    claims: common::NEEDS_BOT,
    docs: "A button that checks the inputs and sends them to the bot behind the card.",
    label: &[TITLE.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            TITLE,
            DATA,
            ASSOCIATED_INPUTS,
            CONDITIONALLY_ENABLED,
            MSTEAMS
        ],
        common::ACTION
    ),
    starter: r#"{"type": "Action.Submit", "title": "Send", "data": {"action": "comment"}}"#,
    ..Kind::ADAPTIVE
};

pub const MSTEAMS: Prop<Child> = Prop::record(
    "msteams",
    "Teams",
    &submit_properties::KIND,
    "What only Teams knows of this button: whether it says that the answer was sent.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.advanced();
