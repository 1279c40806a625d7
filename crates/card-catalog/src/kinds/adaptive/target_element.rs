//! A target of Action.ToggleVisibility.

use super::common::OPTIONAL_TYPE;
use crate::kinds::prelude::*;

/// The record.
pub static KIND: Kind = Kind {
    name: "TargetElement",
    title: "Target element",
    tag: Tag::Optional,
    icon: Icon::Target,
    since: Version::V1_2,
    docs: "An element to show or hide, and which of the two. A plain id turns it over instead.",
    label: &[ELEMENT_ID.name()],
    props: props!(V1_2, [OPTIONAL_TYPE, ELEMENT_ID, IS_VISIBLE]),
    starter: r#"{"elementId": "details"}"#,
    ..Kind::ADAPTIVE
};

pub const ELEMENT_ID: Prop<IdRef> =
    Prop::new("elementId", "Element", "The id of the element.").required();

pub const IS_VISIBLE: Prop<Bool> = Prop::new(
    "isVisible",
    "Visible",
    "Shows it if true and hides it if false; without it, turns from one to the other.",
);
