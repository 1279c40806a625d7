//! The `msteams` record of Action.Submit.

use super::submit_feedback;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "TeamsSubmitActionProperties",
    title: "Teams",
    tag: Tag::None,
    icon: Icon::Settings,
    docs: "What only Teams knows of a Submit button.",
    props: props!(V1_0, [FEEDBACK]),
    starter: r#"{"feedback": {"hide": true}}"#,
    ..Kind::ADAPTIVE
};

pub const FEEDBACK: Prop<Child> = Prop::record(
    "feedback",
    "Feedback",
    &submit_feedback::KIND,
    "What Teams says below the card after a click.",
);
