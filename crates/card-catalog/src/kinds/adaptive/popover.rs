//! Action.Popover: a button that opens a small box with content beside itself.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.Popover",
    title: "Popover",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Comment,
    hosts: host::TEAMS,
    docs: "A button that opens a box with further content over the card.",
    label: &[TITLE.name()],
    props: props!(
        V1_5,
        [
            TYPE,
            TITLE,
            CONTENT,
            POSITION,
            DISPLAY_ARROW,
            MAX_POPOVER_WIDTH
        ],
        common::ACTION
    ),
    starter: r#"{
        "type": "Action.Popover",
        "title": "Why?",
        "content": {"type": "TextBlock", "text": "The token had expired.", "wrap": true}
    }"#,
    ..Kind::TEAMS
};

pub const CONTENT: Prop<Child> = Prop::one(
    "content",
    "Content",
    common::ANY_ELEMENT,
    "What the box shows: one element, such as a container.",
)
.required();

pub const POSITION: Prop<Choice> = Prop::choice(
    "position",
    "Position",
    &[
        ChoiceValue::new("Above", "Above"),
        ChoiceValue::new("Below", "Below"),
        ChoiceValue::new("Before", "Before"),
        ChoiceValue::new("After", "After"),
    ],
    "On which side of the button the box opens.",
)
.default(r#""Above""#)
.look();

pub const DISPLAY_ARROW: Prop<Bool> = Prop::new(
    "displayArrow",
    "Arrow",
    "Draws an arrow from the box to the button.",
)
.default("true")
.look();

pub const MAX_POPOVER_WIDTH: Prop<Pixels> = Prop::new(
    "maxPopoverWidth",
    "Greatest width",
    "At most this wide, such as 300px.",
)
.look();
