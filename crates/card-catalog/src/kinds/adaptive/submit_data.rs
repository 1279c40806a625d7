//! What Submit and Execute send besides inputs: anything, and a part that Teams reads itself.

use super::{im_back, invoke, message_back, sign_in, task_fetch};
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "SubmitActionData",
    title: "Data",
    tag: Tag::None,
    open: true,
    icon: Icon::Cube,
    docs: "What is sent along with the inputs: any properties, and what Teams itself is to do.",
    props: props!(V1_0, [MSTEAMS]),
    starter: r#"{"build": 42}"#,
    ..Kind::ADAPTIVE
};

pub const MSTEAMS: Prop<Child> = Prop::one(
    "msteams",
    "Teams",
    Accept::only(
        Family::Adaptive,
        only!(message_back, im_back, sign_in, invoke, task_fetch),
    ),
    "Makes Teams do something else than just send: write a message, open a dialog, sign in.",
)
.teams_extension();
