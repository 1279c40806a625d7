//! Cards coming in and going out.

use super::when::{broken, send};
use super::{Entry, Group, Scope};
use crate::state::{
    DiskMsg, FileMsg, Helper, HelperMsg, InsightMsg, LibraryMsg, SendMsg, ShareMsg, Sheet,
    TimelineMsg,
};
use crate::words::id;
use card_catalog::Family;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-card"),
    entries: &[
        Entry::new("send", id!("command-send"), |_| send(SendMsg::Open))
            .keys(Scope::Always, &["Ctrl+Enter"])
            .unless(broken),
        Entry::new("share", id!("command-share"), |_| send(ShareMsg::Open)).unless(broken),
        Entry::new("size", id!("command-size"), |_| {
            send(InsightMsg::Sheet(Some(Sheet::Size)))
        }),
        Entry::new("versions", id!("command-versions"), |_| {
            send(TimelineMsg::Open)
        }),
        Entry::new("export", id!("command-export"), |_| {
            send(LibraryMsg::Export)
        }),
        Entry::new("open", id!("command-open"), |_| send(DiskMsg::Open))
            .keys(Scope::Always, &["Ctrl+O"]),
        Entry::new("save", id!("command-save"), |_| send(DiskMsg::Save))
            .keys(Scope::Always, &["Ctrl+S"]),
        Entry::new("save-as", id!("command-save-as"), |_| send(DiskMsg::SaveAs))
            .keys(Scope::Always, &["Ctrl+Shift+S"]),
        Entry::new("download", id!("command-download"), |_| {
            send(FileMsg::Download)
        }),
        Entry::new("gallery", id!("command-gallery"), |_| {
            send(HelperMsg::Open(Helper::Gallery))
        }),
        Entry::new("new-adaptive", id!("command-new-adaptive"), |_| {
            send(FileMsg::New(Family::Adaptive))
        }),
        Entry::new("new-message-card", id!("command-new-message-card"), |_| {
            send(FileMsg::New(Family::MessageCard))
        }),
        Entry::new("new-message", id!("command-new-message"), |_| {
            send(FileMsg::New(Family::Attachment))
        }),
        Entry::new("copy-json", id!("command-copy-json"), |_| {
            send(FileMsg::CopyJson)
        }),
        Entry::new("copy-minified", id!("command-copy-minified"), |_| {
            send(FileMsg::CopyMinified)
        }),
        Entry::new("copy-body", id!("command-copy-body"), |_| {
            send(FileMsg::CopyBody)
        })
        .unless(broken),
        Entry::new("copy-curl", id!("command-copy-curl"), |_| {
            send(FileMsg::CopyCurl)
        })
        .unless(broken),
    ],
};
