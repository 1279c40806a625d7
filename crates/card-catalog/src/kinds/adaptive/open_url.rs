//! Action.OpenUrl: a button that opens a link.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.OpenUrl",
    title: "Open link",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Open,
    docs: "A button that opens an address in the browser.",
    label: &[TITLE.name(), URL.name()],
    props: props!(V1_0, [TYPE, TITLE, URL], common::ACTION),
    starter: r#"{"type": "Action.OpenUrl", "title": "View build", "url": "https://example.org/builds/42"}"#,
    ..Kind::ADAPTIVE
};

pub const URL: Prop<Url> = Prop::new("url", "Address", "The page that is opened, by https.")
    .required()
    .behaviour();
