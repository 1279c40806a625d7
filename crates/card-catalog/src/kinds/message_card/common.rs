//! What several kinds of MessageCard share.

use super::{action_card, image};
use crate::kinds::prelude::*;

const FAMILY: Family = Family::MessageCard;

/// Says of which kind an object is.
pub const TYPE: Prop<Text> = Prop::new("@type", "Type", "The kind of this object.")
    .required()
    .advanced()
    .control(Control::Hidden);

/// Any action.
pub const ANY_ACTION: Accept = Accept::role(FAMILY, Role::Action);

/// The actions allowed inside a form: every one but another form.
pub const FORM_ACTION: Accept = Accept::role(FAMILY, Role::Action).except(only!(action_card));

/// Any field of a form.
pub const ANY_INPUT: Accept = Accept::role(FAMILY, Role::Input);

/// A picture.
pub const ONE_IMAGE: Accept = Accept::only(FAMILY, only!(image));

/// The text on an action's button.
pub const NAME: Prop<Text> = Prop::new(
    "name",
    "Button text",
    "The words on the button. Say what happens, such as \"View in Pipelines\".",
)
.required();

/// Forms and requests that Workflows leave out.
pub const NOT_IN_WORKFLOWS: &[Claim] = &[Claim::new(
    Target::Workflows,
    Support::Hidden,
    "Workflows draw MessageCards without buttons that send data. Use a link, or an Adaptive Card.",
    sources::WORKFLOWS_ANNOUNCEMENT,
)];

/// What only Outlook has.
pub const OUTLOOK_ONLY: &[Claim] = &[Claim::of(
    Target::INTO_TEAMS,
    Support::Hidden,
    "Only Outlook knows this; Teams does not draw it.",
    sources::TEAMS_CONNECTORS_USING,
)];

/// What Teams accepts and takes no notice of.
pub const IGNORED_IN_TEAMS: &[Claim] = &[Claim::of(
    Target::INTO_TEAMS,
    Support::Ignored,
    "Teams takes no notice of this; it serves actionable mail.",
    sources::TEAMS_CARDS_REFERENCE,
)];

/// What only Teams has.
pub const TEAMS_ONLY: &[Claim] = &[Claim::new(
    Target::Outlook,
    Support::Ignored,
    "Only Teams knows this; Outlook takes no notice of it.",
    sources::TEAMS_CARDS_REFERENCE,
)];

/// The name under which an input's value is used.
pub const INPUT_ID: Prop<Id> = Prop::new(
    "id",
    "Id",
    "The name of this input, unique in its form. A request uses its value as {{id.value}}.",
)
.required()
.behaviour();

/// The prompt of an input.
pub const INPUT_TITLE: Prop<Text> = Prop::new(
    "title",
    "Prompt",
    "What the reader is asked for, shown with the empty field.",
);

/// What an input holds at first.
pub const INPUT_VALUE: Prop<Text> = Prop::new(
    "value",
    "Initial value",
    "What the field holds before the reader changes it.",
);

/// Whether an input must be filled.
pub const IS_REQUIRED: Prop<Bool> = Prop::new(
    "isRequired",
    "Required",
    "Holds back every action that uses this input until the reader has filled it.",
)
.default("false")
.behaviour();

/// What every input has.
pub const INPUT: &[PropSpec] = &[
    INPUT_TITLE.spec,
    INPUT_ID.spec,
    INPUT_VALUE.spec,
    IS_REQUIRED.spec,
];
