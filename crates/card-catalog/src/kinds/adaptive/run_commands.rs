//! Action.RunCommands: a preview; commands of the dynamic expression language.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.RunCommands",
    title: "Run commands",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Play,
    preview: true,
    hosts: host::NOWHERE,
    docs: "A button that runs commands in the card itself. A preview that no host draws yet.",
    label: &[TITLE.name()],
    props: props!(V1_5, [TYPE, TITLE, COMMANDS, ON_FAILURE], common::ACTION),
    starter: r#"{"type": "Action.RunCommands", "title": "Count", "commands": ["count := $var.count + 1"]}"#,
    ..Kind::TEAMS
};

pub const COMMANDS: Prop<Any> = Prop::list(
    "commands",
    "Commands",
    &Ty::Any,
    "The commands, one after the other, such as name := expression.",
)
.required()
.behaviour();

pub const ON_FAILURE: Prop<Any> =
    Prop::new("onFailure", "On failure", "What runs if a command fails.").behaviour();
