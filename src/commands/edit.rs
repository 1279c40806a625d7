//! Changing the card.

use super::when::{about, broken, nothing_selected, refused, send};
use super::{Entry, Group, Scope};
use crate::state::{ClipMsg, Helper, HelperMsg, OverMsg};
use crate::words::{id, t};
use card_editor::Command;
use card_json::Style;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-edit"),
    entries: &[
        Entry::new("undo", id!("command-undo"), |_| send(Command::Undo))
            .keys(Scope::History, &["Ctrl+Z"])
            .unless(|state| (!state.can_undo()).then(|| t!("command-nothing-to-undo"))),
        Entry::new("redo", id!("command-redo"), |_| send(Command::Redo))
            .keys(Scope::History, &["Ctrl+Y", "Ctrl+Shift+Z"])
            .unless(|state| (!state.can_redo()).then(|| t!("command-nothing-to-redo"))),
        Entry::new("copy", id!("command-copy"), |_| send(ClipMsg::Copy))
            .keys(Scope::Browser, &["Ctrl+C"])
            .unless(nothing_selected),
        Entry::new("cut", id!("command-cut"), |_| send(ClipMsg::Cut))
            .keys(Scope::Browser, &["Ctrl+X"])
            .unless(|state| refused(state, Command::Remove)),
        Entry::new("paste", id!("command-paste"), |_| send(ClipMsg::Paste))
            .keys(Scope::Browser, &["Ctrl+V"]),
        Entry::new("duplicate", id!("command-duplicate"), |state| {
            about(state, Command::Duplicate)
        })
        .keys(Scope::Card, &["Ctrl+D"])
        .unless(|state| refused(state, Command::Duplicate)),
        Entry::new("delete", id!("command-delete"), |state| {
            about(state, Command::Remove)
        })
        .keys(Scope::Card, &["Delete", "Backspace"])
        .unless(|state| refused(state, Command::Remove)),
        Entry::new("edit-text", id!("command-edit-text"), |_| {
            send(OverMsg::Write(None))
        })
        .keys(Scope::Card, &["F2"])
        .unless(|state| nothing_selected(state).or_else(|| broken(state))),
        Entry::new("blocks", id!("command-blocks"), |_| {
            send(HelperMsg::Open(Helper::Blocks))
        }),
        Entry::new("format", id!("command-format"), |_| {
            send(Command::Format(Style::Indent(2)))
        })
        .unless(broken),
        Entry::new("minify", id!("command-minify"), |_| {
            send(Command::Format(Style::Compact))
        })
        .unless(broken),
    ],
};
