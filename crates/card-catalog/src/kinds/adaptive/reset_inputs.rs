//! Action.ResetInputs: a button that puts inputs back to their first values.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.ResetInputs",
    title: "Reset inputs",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::ArrowReset,
    hosts: host::TEAMS,
    docs: "A button that puts inputs back to the values they had at first.",
    label: &[TITLE.name()],
    props: props!(V1_5, [TYPE, TITLE, TARGET_INPUT_IDS], common::ACTION),
    starter: r#"{"type": "Action.ResetInputs", "title": "Start over"}"#,
    ..Kind::TEAMS
};

pub const TARGET_INPUT_IDS: Prop<Any> = Prop::list(
    "targetInputIds",
    "Inputs",
    &Ty::IdRef,
    "The ids of the inputs to reset; without them every input.",
)
.behaviour();
