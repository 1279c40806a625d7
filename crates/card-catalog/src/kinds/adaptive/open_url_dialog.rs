//! Action.OpenUrlDialog: a button that opens a page in a dialog.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.OpenUrlDialog",
    title: "Open dialog",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::WindowNew,
    hosts: host::OFFICE,
    docs: "A button that opens a page in a dialog. Word and PowerPoint only.",
    label: &[TITLE.name(), URL.name()],
    props: props!(
        V1_5,
        [TYPE, TITLE, URL, DIALOG_TITLE, DIALOG_WIDTH, DIALOG_HEIGHT],
        common::ACTION
    ),
    starter: r#"{"type": "Action.OpenUrlDialog", "title": "Edit build", "url": "https://example.org/builds/42", "dialogTitle": "Build 42"}"#,
    ..Kind::TEAMS
};

pub const URL: Prop<Url> = Prop::new("url", "Address", "The page in the dialog, by https.")
    .required()
    .behaviour();

pub const DIALOG_TITLE: Prop<Text> =
    Prop::new("dialogTitle", "Dialog title", "The heading of the dialog.");

pub const DIALOG_WIDTH: Prop<Text> = Prop::new(
    "dialogWidth",
    "Dialog width",
    "How wide the dialog is: small, medium, large, or pixels such as 600px.",
)
.look();

pub const DIALOG_HEIGHT: Prop<Text> = Prop::new(
    "dialogHeight",
    "Dialog height",
    "How tall the dialog is: small, medium, large, or pixels such as 400px.",
)
.look();
