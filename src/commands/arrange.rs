//! Moving elements and putting containers around them.

use super::when::{refused, selected};
use super::{Entry, Group, Scope};
use crate::state::{AppState, Msg};
use card_catalog::Family;
use card_editor::Command;
use card_json::NodeId;

pub(super) const GROUP: Group = Group {
    title: "Arrange",
    entries: &[
        Entry::new("move-up", "Move up", |state| about(state, up))
            .keys(Scope::Card, &["Alt+ArrowUp"])
            .unless(|state| refused(state, up)),
        Entry::new("move-down", "Move down", |state| about(state, down))
            .keys(Scope::Card, &["Alt+ArrowDown"])
            .unless(|state| refused(state, down)),
        Entry::new("move-out", "Move out, or into the column before", |state| {
            about(state, Command::MoveOut)
        })
        .keys(Scope::Card, &["Alt+ArrowLeft"])
        .unless(|state| refused(state, Command::MoveOut)),
        Entry::new(
            "move-into",
            "Move into the container or column beside it",
            |state| about(state, Command::MoveInto),
        )
        .keys(Scope::Card, &["Alt+ArrowRight"])
        .unless(|state| refused(state, Command::MoveInto)),
        Entry::new("wrap", "Put into a container", |state| {
            wrap(state, "Container")
        })
        .keys(Scope::Card, &["Ctrl+G"])
        .unless(|state| no_wrap(state, "Container")),
        Entry::new("wrap-columns", "Put into columns", |state| {
            wrap(state, "ColumnSet")
        })
        .unless(|state| no_wrap(state, "ColumnSet")),
        Entry::new("wrap-actions", "Put into a set of actions", |state| {
            wrap(state, "ActionSet")
        })
        .unless(|state| no_wrap(state, "ActionSet")),
    ],
};

fn up(node: NodeId) -> Command {
    Command::MoveBy { node, delta: -1 }
}

fn down(node: NodeId) -> Command {
    Command::MoveBy { node, delta: 1 }
}

fn about(state: &AppState, command: fn(NodeId) -> Command) -> Option<Msg> {
    Some(command(selected(state)?).into())
}

fn wrap(state: &AppState, kind: &str) -> Option<Msg> {
    let kind = card_catalog::kind(kind, Family::Adaptive)?;
    let node = selected(state)?;
    Some(Command::Wrap { node, kind }.into())
}

fn no_wrap(state: &AppState, kind: &str) -> Option<String> {
    let kind = card_catalog::kind(kind, Family::Adaptive)?;
    refused(state, |node| Command::Wrap { node, kind })
}
