//! Where the card is to be shown.

use super::when::send;
use super::{Entry, Group};
use crate::state::ViewMsg;
use crate::words::id;
use card_catalog::Target;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-aim"),
    entries: &[
        Entry::new("aim-workflows", id!("command-aim-workflows"), |_| {
            send(ViewMsg::Target(Target::Workflows))
        }),
        Entry::new("aim-classic", id!("command-aim-classic"), |_| {
            send(ViewMsg::Target(Target::ClassicWebhook))
        }),
        Entry::new("aim-outgoing", id!("command-aim-outgoing"), |_| {
            send(ViewMsg::Target(Target::OutgoingWebhook))
        }),
        Entry::new("aim-bot", id!("command-aim-bot"), |_| {
            send(ViewMsg::Target(Target::Bot))
        }),
        Entry::new("aim-copilot", id!("command-aim-copilot"), |_| {
            send(ViewMsg::Target(Target::Copilot))
        }),
        Entry::new("aim-outlook", id!("command-aim-outlook"), |_| {
            send(ViewMsg::Target(Target::Outlook))
        }),
    ],
};
