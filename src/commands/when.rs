//! Why a command can't be had now, and what it is about.

use crate::state::AppState;
use card_editor::Command;
use card_json::NodeId;

/// The selected node.
pub(super) fn selected(state: &AppState) -> Option<NodeId> {
    state.editor.selection.node
}

/// Nothing is selected.
pub(super) fn nothing_selected(state: &AppState) -> Option<String> {
    selected(state)
        .is_none()
        .then(|| "Select an element first.".to_owned())
}

/// The JSON has an error.
pub(super) fn broken(state: &AppState) -> Option<String> {
    let broken = state.draft.is_some();
    broken.then(|| "Mend the JSON first: it has an error.".to_owned())
}

/// Why a command about the selection can't be carried out: asked of the editor itself.
pub(super) fn refused(state: &AppState, command: impl Fn(NodeId) -> Command) -> Option<String> {
    if let Some(why) = nothing_selected(state).or_else(|| broken(state)) {
        return Some(why);
    }
    let command = command(selected(state)?);
    let refusal = state.editor.perform(&command, 0.0).err()?;
    Some(refusal.to_string())
}
