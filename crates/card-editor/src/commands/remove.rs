//! Removing a node.

use card_json::{Edit, Node, NodeId};

use crate::error::EditorError;
use crate::names::full_name;
use crate::scene::Scene;
use crate::transaction::{Then, Transaction};

/// Removes `id`. If the selection goes with it, the next sibling is selected, else the one
/// before, else the object around it.
pub(crate) fn remove(
    scene: Scene<'_>,
    id: NodeId,
    selected: Option<NodeId>,
) -> Result<Transaction, EditorError> {
    scene.node(id).ok_or(EditorError::Gone(id))?;
    if scene.document.parent(id).is_none() {
        return Err(EditorError::refuse(
            "Can't remove the whole document",
            "a file without any value is not JSON",
            "Start a new card, or remove what is in this one",
            Some(id),
        ));
    }
    let label = format!("Remove {}", full_name(scene, id));
    let edits = doubles(scene, id)
        .into_iter()
        .map(|node| Edit::Remove { node })
        .collect();
    let lost = selected.is_some_and(|at| at == id || scene.document.ancestors(at).contains(&id));
    let then = match heir(scene, id).filter(|_| lost) {
        Some(heir) => Then::Select(heir),
        None => Then::Keep,
    };
    Ok(Transaction::new(label, edits).then(then))
}

/// The entries to remove so that the property is gone: JSON may hold it several times.
fn doubles(scene: Scene<'_>, id: NodeId) -> Vec<NodeId> {
    let document = scene.document;
    let holder = document.parent(id).and_then(|parent| document.node(parent));
    match (holder.and_then(Node::as_object), document.key_of(id)) {
        (Some(entries), Some(key)) => entries
            .iter()
            .filter(|entry| *entry.key == *key)
            .map(|entry| entry.value.id())
            .collect(),
        _ => vec![id],
    }
}

/// The nearest in the list of `id` that is not among `gone`: behind it first. Else what is around.
pub(crate) fn heir_beside(scene: Scene<'_>, id: NodeId, gone: &[NodeId]) -> Option<NodeId> {
    let siblings = scene.siblings(id);
    let at = siblings.iter().position(|node| node.id() == id)?;
    let stays = |node: &&Node| !gone.contains(&node.id());
    let behind = siblings[at..].iter().find(stays);
    let beside = behind.or_else(|| siblings[..at].iter().rev().find(stays));
    beside.map(Node::id).or_else(|| around(scene, id))
}

fn heir(scene: Scene<'_>, id: NodeId) -> Option<NodeId> {
    let siblings = scene.siblings(id);
    let at = siblings.iter().position(|node| node.id() == id)?;
    let next = siblings
        .get(at + 1)
        .or_else(|| siblings.get(at.checked_sub(1)?));
    next.map(Node::id).or_else(|| around(scene, id))
}

/// The object that owns the node; what merely holds it where no card is.
fn around(scene: Scene<'_>, id: NodeId) -> Option<NodeId> {
    let owner = scene.place(id).map(|place| place.owner);
    owner.or_else(|| scene.document.parent(id))
}
