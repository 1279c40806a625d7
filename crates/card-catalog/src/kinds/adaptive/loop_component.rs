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
    since: Version::V1_5,
    teams_extension: true,
    preview: true,
    hosts: host::NOWHERE,
    claims: common::TEAMS_ONLY,
    docs: "A Microsoft Loop component, shown live. A preview feature.",
    label: &[COMPONENT_URL.name()],
    props: props!(
        V1_5,
        [TYPE, COMPONENT_URL, common::HORIZONTAL_ALIGNMENT],
        common::ELEMENT
    ),
    starter: r#"{"type": "LoopComponent", "componentUrl": "https://example.org/loop/plan"}"#,
    ..Kind::ADAPTIVE
};

pub const COMPONENT_URL: Prop<Url> = Prop::new(
    "componentUrl",
    "Address",
    "The address of the Loop component.",
);
