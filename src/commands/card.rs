//! Cards coming in and going out.

use super::when::broken;
use super::{Entry, Group, Scope};
use crate::state::{FileMsg, FocusMsg, Helper, HelperMsg, Msg, SendMsg};
use card_catalog::Family;

pub(super) const GROUP: Group = Group {
    title: "Card",
    entries: &[
        Entry::new("send", "Send the card", |_| send(SendMsg::Open))
            .keys(Scope::Always, &["Ctrl+Enter"])
            .unless(broken),
        Entry::new("download", "Download the card", |_| send(FileMsg::Download))
            .keys(Scope::Always, &["Ctrl+S"]),
        Entry::new("open", "Open a file", |_| send(FocusMsg::ChooseFile)),
        Entry::new("gallery", "New card from the gallery", |_| {
            send(HelperMsg::Open(Helper::Gallery))
        }),
        Entry::new("new-adaptive", "New Adaptive Card", |_| {
            send(FileMsg::New(Family::Adaptive))
        }),
        Entry::new("new-message-card", "New MessageCard", |_| {
            send(FileMsg::New(Family::MessageCard))
        }),
        Entry::new("new-message", "New message with several cards", |_| {
            send(FileMsg::New(Family::Attachment))
        }),
        Entry::new("copy-json", "Copy the card's JSON", |_| {
            send(FileMsg::CopyJson)
        }),
        Entry::new("copy-minified", "Copy the card minified", |_| {
            send(FileMsg::CopyMinified)
        }),
        Entry::new("copy-body", "Copy the body as sent", |_| {
            send(FileMsg::CopyBody)
        })
        .unless(broken),
        Entry::new("copy-curl", "Copy as curl", |_| send(FileMsg::CopyCurl)).unless(broken),
    ],
};

fn send(message: impl Into<Msg>) -> Option<Msg> {
    Some(message.into())
}
