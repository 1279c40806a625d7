//! Component.

use super::common::{self, TYPE};
use super::component_properties;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Component",
    title: "Graph component",
    group: Group::Content,
    role: Role::Element,
    icon: Icon::Person,
    hosts: host::TEAMS,
    docs: "A person, several people, an event, a file or another thing out of Microsoft Graph.",
    label: &[],
    props: props!(
        V1_5,
        [TYPE, NAME, PROPERTIES, common::ALIGNMENT],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "Component",
        "name": "graph.microsoft.com/user",
        "properties": {"userPrincipalName": "ada@example.org", "displayName": "Ada Lovelace"}
    }"#,
    ..Kind::TEAMS
};

pub const NAME: Prop<Choice> = Prop::choice(
    "name",
    "Of what",
    &[
        ChoiceValue::new("graph.microsoft.com/user", "A person"),
        ChoiceValue::new("graph.microsoft.com/users", "Several people"),
        ChoiceValue::new("graph.microsoft.com/event", "An event"),
        ChoiceValue::new("graph.microsoft.com/file", "A file"),
        ChoiceValue::new("graph.microsoft.com/resource", "Another resource"),
    ],
    "What it shows.",
)
.required();

pub const PROPERTIES: Prop<Child> = Prop::record(
    "properties",
    "Properties",
    &component_properties::KIND,
    "What is said of it.",
);
