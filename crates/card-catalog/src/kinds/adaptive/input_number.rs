//! Input.Number: a field for a number.

use super::common::{self, PLACEHOLDER, TYPE};
use crate::kinds::prelude::*;

/// The input.
pub static KIND: Kind = Kind {
    name: "Input.Number",
    title: "Number input",
    group: Group::Inputs,
    role: Role::Element,
    icon: Icon::NumberSymbol,
    docs: "A field for a number, by choice between two bounds.",
    label: &[common::LABEL.name(), common::INPUT_ID.name()],
    props: props!(V1_0, [TYPE, PLACEHOLDER, VALUE, MIN, MAX], common::INPUT),
    starter: r#"{"type": "Input.Number", "id": "retries", "label": "Retries", "min": 0, "max": 5, "value": 1}"#,
    ..Kind::ADAPTIVE
};

pub const VALUE: Prop<Number> = Prop::new(
    "value",
    "Initial value",
    "The number in the field at first.",
);

pub const MIN: Prop<Number> =
    Prop::new("min", "Least", "The smallest number that may be sent.").behaviour();

pub const MAX: Prop<Number> =
    Prop::new("max", "Greatest", "The largest number that may be sent.").behaviour();
