//! Changing the card.

use super::when::{broken, nothing_selected, refused, selected};
use super::{Entry, Group, Scope};
use crate::state::{AppState, ClipMsg, Helper, HelperMsg, Msg, OverMsg};
use card_editor::Command;
use card_json::Style;

pub(super) const GROUP: Group = Group {
    title: "Edit",
    entries: &[
        Entry::new("undo", "Undo", |_| send(Command::Undo))
            .keys(Scope::History, &["Ctrl+Z"])
            .unless(|state| (!state.can_undo()).then(|| "Nothing to undo.".to_owned())),
        Entry::new("redo", "Redo", |_| send(Command::Redo))
            .keys(Scope::History, &["Ctrl+Y", "Ctrl+Shift+Z"])
            .unless(|state| (!state.can_redo()).then(|| "Nothing to redo.".to_owned())),
        Entry::new("copy", "Copy the selected element", |_| send(ClipMsg::Copy))
            .keys(Scope::Browser, &["Ctrl+C"])
            .unless(nothing_selected),
        Entry::new("cut", "Cut the selected element", |_| send(ClipMsg::Cut))
            .keys(Scope::Browser, &["Ctrl+X"])
            .unless(|state| refused(state, Command::Remove)),
        Entry::new("paste", "Paste", |_| send(ClipMsg::Paste)).keys(Scope::Browser, &["Ctrl+V"]),
        Entry::new("duplicate", "Duplicate", |state| {
            about(state, Command::Duplicate)
        })
        .keys(Scope::Card, &["Ctrl+D"])
        .unless(|state| refused(state, Command::Duplicate)),
        Entry::new("delete", "Delete", |state| about(state, Command::Remove))
            .keys(Scope::Card, &["Delete", "Backspace"])
            .unless(|state| refused(state, Command::Remove)),
        Entry::new("edit-text", "Edit the text", |_| send(OverMsg::Write(None)))
            .keys(Scope::Card, &["F2"])
            .unless(|state| nothing_selected(state).or_else(|| broken(state))),
        Entry::new(
            "blocks",
            "Save the selection as a block, and manage blocks",
            |_| send(HelperMsg::Open(Helper::Blocks)),
        ),
        Entry::new("format", "Format the JSON", |_| {
            send(Command::Format(Style::Indent(2)))
        })
        .unless(broken),
        Entry::new("minify", "Minify the JSON", |_| {
            send(Command::Format(Style::Compact))
        })
        .unless(broken),
    ],
};

fn send(message: impl Into<Msg>) -> Option<Msg> {
    Some(message.into())
}

fn about(state: &AppState, command: fn(card_json::NodeId) -> Command) -> Option<Msg> {
    Some(command(selected(state)?).into())
}
