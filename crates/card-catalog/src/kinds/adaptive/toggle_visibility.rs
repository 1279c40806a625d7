//! Action.ToggleVisibility: a button that shows and hides elements.

use super::common::{self, TITLE, TYPE};
use super::target_element;
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.ToggleVisibility",
    title: "Show or hide",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Eye,
    since: Version::V1_2,
    docs: "A button that shows or hides elements of the card, named by their ids.",
    label: &[TITLE.name()],
    props: props!(V1_2, [TYPE, TITLE, TARGET_ELEMENTS], common::ACTION),
    starter: r#"{"type": "Action.ToggleVisibility", "title": "Show details", "targetElements": []}"#,
    ..Kind::ADAPTIVE
};

pub const TARGET_ELEMENTS: Prop<Children> = Prop::many(
    "targetElements",
    "Elements",
    Accept::only(Family::Adaptive, only!(target_element)).or_text(),
    "The elements it acts on: ids, which it turns from shown to hidden and back, or objects that \
     say which of the two.",
)
.required()
.behaviour();
