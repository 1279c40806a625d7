//! FactSet: a list of facts.

use super::common::{self, TYPE};
use super::fact;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "FactSet",
    title: "Facts",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::List,
    docs: "A list in two columns, names on the left and values on the right.",
    props: props!(V1_0, [TYPE, FACTS], common::ELEMENT),
    starter: r#"{
        "type": "FactSet",
        "facts": [
            {"title": "Stage", "value": "Integration tests"},
            {"title": "Branch", "value": "main"}
        ]
    }"#,
    ..Kind::ADAPTIVE
};

pub const FACTS: Prop<Children> = Prop::many(
    "facts",
    "Facts",
    Accept::only(Family::Adaptive, only!(fact)),
    "The lines of the list.",
)
.required();
