//! Icon.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The element.
pub static KIND: Kind = Kind {
    name: "Icon",
    title: "Icon",
    group: Group::Media,
    role: Role::Element,
    icon: Icon::Icons,
    hosts: host::TEAMS_AND_COPILOT,
    docs: "A drawing from the Fluent icon catalogue, in the colour of text.",
    label: &[NAME.name()],
    props: props!(
        V1_5,
        [
            TYPE,
            NAME,
            SIZE,
            STYLE,
            COLOR,
            common::ALIGNMENT,
            SELECT_ACTION
        ],
        common::ELEMENT
    ),
    starter: r#"{"type": "Icon", "name": "Calendar"}"#,
    ..Kind::TEAMS
};

pub use common::{ICON_COLOR as COLOR, ICON_NAME as NAME, ICON_STYLE as STYLE, SELECT_ACTION};

pub const SIZE: Prop<Choice> =
    Prop::choice("size", "Size", common::ICON_SIZES, "How large it is drawn.")
        .default(r#""Standard""#)
        .look();
