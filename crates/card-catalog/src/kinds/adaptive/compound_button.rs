//! CompoundButton.

use super::common::{self, TYPE};
use super::icon_info;
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "CompoundButton",
    title: "Compound button",
    group: Group::Actions,
    role: Role::Element,
    icon: Icon::CursorClick,
    hosts: host::TEAMS,
    docs: "A large button with an icon, a title and a description.",
    label: &[TITLE.name(), DESCRIPTION.name()],
    props: props!(
        V1_5,
        [
            TYPE,
            TITLE,
            DESCRIPTION,
            ICON,
            BADGE,
            SELECT_ACTION,
            common::ALIGNMENT
        ],
        common::ELEMENT
    ),
    starter: r#"{
        "type": "CompoundButton",
        "title": "Open the dashboard",
        "description": "All builds of the last week",
        "icon": {"name": "DataTrending"},
        "selectAction": {"type": "Action.OpenUrl", "url": "https://example.org/builds"}
    }"#,
    ..Kind::TEAMS
};

pub use common::SELECT_ACTION;

pub const TITLE: Prop<Text> = Prop::new("title", "Title", "What the button does.");

pub const DESCRIPTION: Prop<Text> =
    Prop::new("description", "Description", "A sentence below the title.");

pub const ICON: Prop<Child> = Prop::record(
    "icon",
    "Icon",
    &icon_info::KIND,
    "A Fluent icon beside the title.",
);

pub const BADGE: Prop<Text> = Prop::new("badge", "Badge", "A word in the corner, such as New.");
