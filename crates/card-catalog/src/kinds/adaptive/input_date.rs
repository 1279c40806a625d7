//! Input.Date: a field for a day.

use super::common::{self, PLACEHOLDER, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.Date",
    title: "Date input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::CalendarLtr,
    docs: "A field for a day, with a calendar to choose it from.",
    label: &[common::LABEL.name(), common::INPUT_ID.name()],
    props: props!(V1_0, [TYPE, VALUE, MIN, MAX, PLACEHOLDER], common::INPUT),
    starter: r#"{"type": "Input.Date", "id": "due", "label": "Due date"}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Date> = Prop::new(
    "value",
    "Initial value",
    "The day chosen at first, such as 2024-12-31.",
);

pub const MIN: Prop<Date> =
    Prop::new("min", "First day", "The earliest day that may be sent.").behaviour();

pub const MAX: Prop<Date> =
    Prop::new("max", "Last day", "The latest day that may be sent.").behaviour();
