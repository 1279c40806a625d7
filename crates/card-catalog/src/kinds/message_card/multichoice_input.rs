//! MultichoiceInput: a choice among values.

use super::choice;
use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "MultichoiceInput",
    title: "Choice input",
    group: Group::Inputs,
    role: Role::Input,
    icon: Icon::CheckboxChecked,
    claims: common::NOT_IN_WORKFLOWS,
    docs: "A choice of one or several values, as a list, radio buttons or check boxes.",
    label: &[common::INPUT_TITLE.name(), common::INPUT_ID.name()],
    props: props!(V1_0, [TYPE, CHOICES, IS_MULTI_SELECT, STYLE], common::INPUT),
    starter: r#"{
        "@type": "MultichoiceInput",
        "id": "severity",
        "title": "Severity",
        "choices": [{"display": "High", "value": "high"}, {"display": "Low", "value": "low"}],
        "isMultiSelect": false
    }"#,
    ..Kind::MESSAGE_CARD
};

pub const CHOICES: Prop<Children> = Prop::many(
    "choices",
    "Choices",
    Accept::only(Family::MessageCard, only!(choice)),
    "What the reader can choose from.",
)
.required();

pub const IS_MULTI_SELECT: Prop<Bool> = Prop::new(
    "isMultiSelect",
    "Several answers",
    "Lets the reader choose more than one value.",
)
.default("false")
.behaviour();

const STYLES: &[ChoiceValue] = &[
    ChoiceValue::new("normal", "List").docs("Outlook's word for a closed list."),
    ChoiceValue::new("compact", "Closed list").docs("Teams' word for a closed list."),
    ChoiceValue::new("expanded", "All visible").docs("Radio buttons, or check boxes."),
];

/// One of [`choice words`](Ty::Choice); a Microsoft sample writes `true` for `compact`.
pub const STYLE: Prop<Mixed> = Prop::either(
    "style",
    "Style",
    &[Ty::Choice(STYLES), Ty::Bool],
    "A closed list or all choices in view. Without it, Teams shows all of them where several \
     answers are allowed.",
)
.look();
