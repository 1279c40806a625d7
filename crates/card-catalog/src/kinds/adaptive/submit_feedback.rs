//! What Teams says after a Submit.

use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "TeamsSubmitActionFeedback",
    title: "Feedback",
    tag: Tag::None,
    icon: Icon::Chat,
    docs: "Whether Teams says that the response was sent.",
    props: props!(V1_0, [HIDE]),
    starter: r#"{"hide": true}"#,
    ..Kind::ADAPTIVE
};

pub const HIDE: Prop<Bool> = Prop::new(
    "hide",
    "Say nothing",
    "Leaves out the line that says the response was sent.",
);
