//! A row of a list card: a thing with an icon.

use super::common::{self, TYPE};
use crate::kinds::prelude::*;

/// The row.
pub static KIND: Kind = Kind {
    name: "resultItem",
    title: "Result",
    group: Group::Content,
    icon: Icon::Square,
    docs: "A row with an icon, a title and a subtitle.",
    label: &[common::ROW_TITLE.name()],
    props: props!(
        V1_0,
        [
            TYPE,
            ICON,
            common::ROW_TITLE,
            common::ROW_SUBTITLE,
            common::TAP
        ]
    ),
    starter: r#"{
        "type": "resultItem",
        "icon": "https://example.org/build.png",
        "title": "Build 42",
        "subtitle": "Integration tests"
    }"#,
    ..Kind::ATTACHMENT
};

pub const ICON: Prop<Url> = Prop::new(
    "icon",
    "Icon",
    "The address of a small picture before the row.",
);
