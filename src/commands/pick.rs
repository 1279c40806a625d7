//! Selecting.

use super::{Entry, Group, Scope};
use crate::state::{AppState, Msg};
use crate::words::id;
use card_editor::Command;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-pick"),
    entries: &[
        Entry::new("select-next", id!("command-select-next"), |_| {
            send(Command::SelectNext)
        })
        .keys(Scope::Card, &["ArrowDown"]),
        Entry::new("select-previous", id!("command-select-previous"), |_| {
            send(Command::SelectPrevious)
        })
        .keys(Scope::Card, &["ArrowUp"]),
        Entry::new("select-parent", id!("command-select-parent"), |_| {
            send(Command::SelectParent)
        })
        .keys(Scope::Card, &["Escape", "ArrowLeft"]),
        Entry::new("select-child", id!("command-select-child"), enter)
            .keys(Scope::Card, &["Enter"]),
        Entry::new("select-inside", id!("command-select-inside"), |_| {
            send(Command::SelectFirstChild)
        })
        .keys(Scope::Card, &["ArrowRight"]),
        Entry::new("select-first", id!("command-select-first"), |_| {
            send(Command::SelectFirst)
        })
        .keys(Scope::Card, &["Home"]),
        Entry::new("select-last", id!("command-select-last"), |_| {
            send(Command::SelectLast)
        })
        .keys(Scope::Card, &["End"]),
        Entry::new("extend-next", id!("command-extend-next"), |_| {
            send(Command::Extend(1))
        })
        .keys(Scope::Card, &["Shift+ArrowDown"]),
        Entry::new("extend-previous", id!("command-extend-previous"), |_| {
            send(Command::Extend(-1))
        })
        .keys(Scope::Card, &["Shift+ArrowUp"]),
        Entry::new("select-siblings", id!("command-select-siblings"), |_| {
            send(Command::SelectSiblings)
        })
        .keys(Scope::Card, &["Ctrl+A"]),
    ],
};

fn send(command: Command) -> Option<Msg> {
    Some(command.into())
}

/// Into what the selection holds; into its text where it holds nothing.
fn enter(state: &AppState) -> Option<Msg> {
    let editor = &state.editor;
    let inside = editor.perform(&Command::SelectFirstChild, 0.0).ok()?;
    match inside.selection == editor.selection && state.draft.is_none() {
        true => Some(crate::state::OverMsg::Write(None).into()),
        false => send(Command::SelectFirstChild),
    }
}
