//! LoopComponent: a Loop component, shown live.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "LoopComponent",
    title: "Loop component",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::PlugConnected,
    preview: true,
    hosts: host::NOWHERE,
    docs: "A Microsoft Loop component, shown live. A preview feature.",
    label: &[COMPONENT_URL.name()],
    props: props!(
        V1_5,
        [TYPE, COMPONENT_URL, common::HORIZONTAL_ALIGNMENT],
        common::ELEMENT
    ),
    starter: r#"{"type": "LoopComponent", "componentUrl": "https://example.org/loop/plan"}"#,
    ..Kind::TEAMS
};

pub const COMPONENT_URL: Prop<Url> = Prop::new(
    "componentUrl",
    "Address",
    "The address of the Loop component.",
);
