//! ActionSet: buttons in the middle of a card.

use super::common::{self, TYPE};
use super::values::HORIZONTAL;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "ActionSet",
    title: "Buttons",
    group: Group::Actions,
    role: Role::Element,
    icon: Icon::CursorClick,
    since: Version::V1_2,
    docs: "A row of buttons anywhere in the body, not only at the foot of the card.",
    props: props!(V1_2, [TYPE, ACTIONS, HORIZONTAL_ALIGNMENT], common::ELEMENT),
    starter: r#"{
        "type": "ActionSet",
        "actions": [
            {"type": "Action.OpenUrl", "title": "View build", "url": "https://example.org/builds/42"}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const ACTIONS: Prop<Children> = Prop::many(
    "actions",
    "Actions",
    common::ANY_ACTION,
    "The buttons, from left to right. Teams shows six and puts the rest behind three dots.",
)
.required();

pub const HORIZONTAL_ALIGNMENT: Prop<Choice> = Prop::choice(
    "horizontalAlignment",
    "Alignment",
    HORIZONTAL,
    "Where the buttons stand. Taken from the container around them if not set.",
)
.default(r#""left""#)
.layout();
