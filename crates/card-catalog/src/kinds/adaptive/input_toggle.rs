//! Input.Toggle: a box to tick.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.Toggle",
    title: "Toggle input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::ToggleLeft,
    docs: "A yes or no: a box with words beside it.",
    label: &[common::LABEL.name(), TITLE.name(), common::INPUT_ID.name()],
    props: props!(
        V1_0,
        [TYPE, TITLE, VALUE, VALUE_ON, VALUE_OFF, WRAP, SHOW_TITLE],
        common::INPUT
    ),
    starter: r#"{"type": "Input.Toggle", "id": "notify", "title": "Tell the team", "wrap": true}"#,
    ..Kind::ADAPTIVE
};

pub const TITLE: Prop<Text> = Prop::new("title", "Words", "The words beside the box.").required();

pub const VALUE: Prop<Text> = Prop::new(
    "value",
    "Initial value",
    "Ticked at first if this equals the value when on.",
)
.default(r#""false""#);

pub const VALUE_ON: Prop<Text> = Prop::new("valueOn", "Value when on", "What is sent if ticked.")
    .default(r#""true""#)
    .behaviour();

pub const VALUE_OFF: Prop<Text> =
    Prop::new("valueOff", "Value when off", "What is sent if not ticked.")
        .default(r#""false""#)
        .behaviour();

pub const WRAP: Prop<Bool> = Prop::new(
    "wrap",
    "Wrap",
    "Breaks long words beside the box into lines instead of cutting them off. Say it either way: the \
     schema takes it for off, the libraries of Teams for on.",
)
.since(Version::V1_2)
.look();

pub const SHOW_TITLE: Prop<Bool> = Prop::new(
    "showTitle",
    "Show words",
    "Switched off, only the box is drawn; screen readers still read the words.",
)
.teams_extension()
.claims(common::TEAMS_ONLY)
.default("true")
.look();
