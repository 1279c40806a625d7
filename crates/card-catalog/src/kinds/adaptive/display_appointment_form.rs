//! Action.DisplayAppointmentForm: a button that opens an appointment in Outlook.

use super::common::{self, TITLE, TYPE};
use crate::kinds::prelude::*;

/// The action.
pub static KIND: Kind = Kind {
    name: "Action.DisplayAppointmentForm",
    title: "Open appointment",
    group: Group::Actions,
    role: Role::Action,
    icon: Icon::CalendarLtr,
    hosts: host::OUTLOOK,
    docs: "A button that opens an appointment in Outlook. Outlook only.",
    label: &[TITLE.name()],
    props: props!(V1_0, [TYPE, TITLE, ITEM_ID], common::ACTION),
    starter: r#"{"type": "Action.DisplayAppointmentForm", "title": "Open appointment", "itemId": "AAMkAGI1"}"#,
    ..Kind::ADAPTIVE
};

pub const ITEM_ID: Prop<Text> =
    Prop::new("itemId", "Item id", "The Exchange id of the appointment.")
        .required()
        .behaviour();
