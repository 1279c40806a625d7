//! Layout.Stack: items below one another.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The layout.
pub static KIND: Kind = Kind {
    name: "Layout.Stack",
    title: "Stack layout",
    icon: Icon::Column,
    docs: "Items below one another: how they stand without any layout.",
    props: props!(V1_5, [TYPE, common::FOR_WIDTH, common::KEY]),
    starter: r#"{"type": "Layout.Stack", "targetWidth": "atMost:Narrow"}"#,
    ..Kind::TEAMS
};
