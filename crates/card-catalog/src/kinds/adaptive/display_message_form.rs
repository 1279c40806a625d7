//! Action.DisplayMessageForm: a button that opens a mail in Outlook.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.DisplayMessageForm",
    title: "Open mail",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::Mention,
    hosts: host::OUTLOOK,
    docs: "A button that opens a mail in Outlook. Outlook only.",
    label: &[TITLE.name()],
    props: props!(V1_0, [TYPE, TITLE, ITEM_ID], common::ACTION),
    starter: r#"{"type": "Action.DisplayMessageForm", "title": "Open mail", "itemId": "AAMkAGI1"}"#,
    ..Kind::ADAPTIVE
};

pub const ITEM_ID: Prop<Text> = Prop::new("itemId", "Item id", "The Exchange id of the mail.")
    .required()
    .behaviour();
