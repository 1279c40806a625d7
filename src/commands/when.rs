//! What commands send, what they are about, and why one can't be had now.

use crate::state::{AppState, Msg};
use crate::words::{self, t};
use card_editor::Command;
use card_json::NodeId;
use yew::AttrValue;

/// A command that is always the same message.
pub(super) fn send(message: impl Into<Msg>) -> Option<Msg> {
    Some(message.into())
}

/// A command about the selected node.
pub(super) fn about(state: &AppState, command: fn(NodeId) -> Command) -> Option<Msg> {
    Some(command(selected(state)?).into())
}

/// The selected node.
pub(super) fn selected(state: &AppState) -> Option<NodeId> {
    state.editor.selection.node
}

/// Nothing is selected.
pub(super) fn nothing_selected(state: &AppState) -> Option<AttrValue> {
    selected(state)
        .is_none()
        .then(|| t!("command-none-selected"))
}

/// The JSON has an error.
pub(super) fn broken(state: &AppState) -> Option<AttrValue> {
    let broken = state.draft.is_some();
    broken.then(|| t!("command-draft"))
}

/// Why a command about the selection can't be carried out: asked of the editor itself.
pub(super) fn refused(state: &AppState, command: impl Fn(NodeId) -> Command) -> Option<AttrValue> {
    if let Some(why) = nothing_selected(state).or_else(|| broken(state)) {
        return Some(why);
    }
    let command = command(selected(state)?);
    let refusal = state.editor.perform(&command, 0.0).err()?;
    Some(words::said(&refusal.to_string()))
}
