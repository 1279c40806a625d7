//! DateInput: a field for a date.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "DateInput",
    title: "Date input",
    group: Group::Inputs,
    role: Role::Input,
    icon: Icon::CalendarLtr,
    claims: common::NOT_IN_WORKFLOWS,
    docs: "A field for a date, and by choice a time of day.",
    label: &[common::INPUT_TITLE.name(), common::INPUT_ID.name()],
    props: props!(V1_0, [TYPE, INCLUDE_TIME], common::INPUT),
    starter: r#"{"@type": "DateInput", "id": "due", "title": "Due date"}"#,
    ..Kind::MESSAGE_CARD
};

pub const INCLUDE_TIME: Prop<Bool> = Prop::new(
    "includeTime",
    "With time",
    "Asks for a time of day as well.",
)
.default("false");
