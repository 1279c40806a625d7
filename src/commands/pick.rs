//! Selecting.

use super::{Entry, Group, Scope};
use crate::state::{AppState, Msg};
use card_editor::Command;

pub(super) const GROUP: Group = Group {
    title: "Select",
    entries: &[
        Entry::new("select-next", "Select the next element", |_| {
            send(Command::SelectNext)
        })
        .keys(Scope::Card, &["ArrowDown"]),
        Entry::new("select-previous", "Select the element before", |_| {
            send(Command::SelectPrevious)
        })
        .keys(Scope::Card, &["ArrowUp"]),
        Entry::new("select-parent", "Select what it stands in", |_| {
            send(Command::SelectParent)
        })
        .keys(Scope::Card, &["Escape", "ArrowLeft"]),
        Entry::new("select-child", "Select what is in it; edit its text", enter)
            .keys(Scope::Card, &["Enter"]),
        Entry::new("select-inside", "Select the first thing in it", |_| {
            send(Command::SelectFirstChild)
        })
        .keys(Scope::Card, &["ArrowRight"]),
        Entry::new("select-first", "Select the first element", |_| {
            send(Command::SelectFirst)
        })
        .keys(Scope::Card, &["Home"]),
        Entry::new("select-last", "Select the last element", |_| {
            send(Command::SelectLast)
        })
        .keys(Scope::Card, &["End"]),
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
