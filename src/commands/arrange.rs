//! Moving elements and putting containers around them.

use super::when::{about, refused, selected};
use super::{Entry, Group, Scope};
use crate::state::{AppState, Msg};
use crate::words::id;
use card_catalog::Family;
use card_editor::Command;
use card_json::NodeId;
use yew::AttrValue;

pub(super) const GROUP: Group = Group {
    title: id!("command-group-arrange"),
    entries: &[
        Entry::new("move-up", id!("command-move-up"), |state| about(state, up))
            .keys(Scope::Card, &["Alt+ArrowUp"])
            .unless(|state| refused(state, up)),
        Entry::new("move-down", id!("command-move-down"), |state| {
            about(state, down)
        })
        .keys(Scope::Card, &["Alt+ArrowDown"])
        .unless(|state| refused(state, down)),
        Entry::new("move-out", id!("command-move-out"), |state| {
            about(state, Command::MoveOut)
        })
        .keys(Scope::Card, &["Alt+ArrowLeft"])
        .unless(|state| refused(state, Command::MoveOut)),
        Entry::new("move-into", id!("command-move-into"), |state| {
            about(state, Command::MoveInto)
        })
        .keys(Scope::Card, &["Alt+ArrowRight"])
        .unless(|state| refused(state, Command::MoveInto)),
        Entry::new("wrap", id!("command-wrap"), |state| {
            wrap(state, "Container")
        })
        .keys(Scope::Card, &["Ctrl+G"])
        .unless(|state| no_wrap(state, "Container")),
        Entry::new("wrap-columns", id!("command-wrap-columns"), |state| {
            wrap(state, "ColumnSet")
        })
        .unless(|state| no_wrap(state, "ColumnSet")),
        Entry::new("wrap-actions", id!("command-wrap-actions"), |state| {
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

fn wrap(state: &AppState, kind: &str) -> Option<Msg> {
    let kind = card_catalog::kind(kind, Family::Adaptive)?;
    let node = selected(state)?;
    Some(Command::Wrap { node, kind }.into())
}

fn no_wrap(state: &AppState, kind: &str) -> Option<AttrValue> {
    let kind = card_catalog::kind(kind, Family::Adaptive)?;
    refused(state, |node| Command::Wrap { node, kind })
}
