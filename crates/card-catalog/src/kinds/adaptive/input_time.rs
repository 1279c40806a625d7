//! Input.Time: a field for a time of day.

use super::common::{self, PLACEHOLDER, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.Time",
    title: "Time input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::Clock,
    claims: &[Claim::new(
        Target::Outlook,
        Support::Disputed,
        "The Outlook page says it is silently left out; the hub lists Outlook.",
        sources::OUTLOOK_ADAPTIVE,
    )],
    docs: "A field for a time of day.",
    label: &[common::LABEL.name(), common::INPUT_ID.name()],
    props: props!(V1_0, [TYPE, VALUE, MIN, MAX, PLACEHOLDER], common::INPUT),
    starter: r#"{"type": "Input.Time", "id": "start", "label": "Start"}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Time> = Prop::new(
    "value",
    "Initial value",
    "The time chosen at first, such as 14:30.",
);

pub const MIN: Prop<Time> =
    Prop::new("min", "Earliest", "The earliest time that may be sent.").behaviour();

pub const MAX: Prop<Time> =
    Prop::new("max", "Latest", "The latest time that may be sent.").behaviour();
