//! Moving elements and items.

use card_json::{Edit, Node, NodeId};

use crate::commands::insert::{misfit, slot_of, taken};
use crate::error::EditorError;
use crate::names::{full_name, name};
use crate::scene::Scene;
use crate::slots::{Held, put};
use crate::transaction::{Then, Transaction};

/// Moves the item `id` by `delta` places within its list.
pub(crate) fn move_by(
    scene: Scene<'_>,
    id: NodeId,
    delta: i32,
) -> Result<Option<Transaction>, EditorError> {
    let node = scene.node(id).ok_or(EditorError::Gone(id))?;
    let list = scene
        .document
        .parent(id)
        .and_then(|parent| scene.node(parent));
    let Some((list, items)) = list.and_then(|list| Some((list, list.as_array()?))) else {
        return Err(fixed(scene, id));
    };
    let Some(from) = items.iter().position(|item| item.id() == id) else {
        return Ok(None);
    };
    let last = items.len().saturating_sub(1);
    let wanted = from as i64 + i64::from(delta);
    let to = usize::try_from(wanted).unwrap_or(0).min(last);
    match delta {
        0 => return Ok(None),
        _ if to == from => return Err(at_the_end(scene, id, delta)),
        _ => {}
    }
    let label = format!(
        "Move {} {}",
        full_name(scene, id),
        if delta < 0 { "up" } else { "down" }
    );
    Ok(Some(Transaction::new(
        label,
        relocation(node, list.id(), to),
    )))
}

pub(crate) fn relocation(node: &Node, list: NodeId, index: usize) -> Vec<Edit> {
    let insert = Edit::Insert {
        parent: list,
        index,
        key: None,
        value: node.clone(),
    };
    vec![Edit::Remove { node: node.id() }, insert]
}

fn fixed(scene: Scene<'_>, id: NodeId) -> EditorError {
    EditorError::refuse(
        format!("Can't move {}", full_name(scene, id)),
        "it is no item of a list, so it has no order to change",
        "Drag it to another place, or move what it stands in",
        Some(id),
    )
}

fn at_the_end(scene: Scene<'_>, id: NodeId, delta: i32) -> EditorError {
    let (way, end) = if delta < 0 {
        ("up", "first")
    } else {
        ("down", "last")
    };
    EditorError::refuse(
        format!("Can't move {} {way}", full_name(scene, id)),
        format!("it is the {end} in its list already"),
        "Drag it into another container, or cut and paste it there",
        Some(id),
    )
}

/// Moves the element `id` into the slot `slot` of `parent`; `index` counts in the list as it is
/// before the move.
pub(crate) fn move_to(
    scene: Scene<'_>,
    id: NodeId,
    parent: NodeId,
    slot: &str,
    index: usize,
) -> Result<Option<Transaction>, EditorError> {
    let node = scene.node(id).ok_or(EditorError::Gone(id))?;
    let owner = scene.node(parent).ok_or(EditorError::Gone(parent))?;
    let spec = slot_of(scene, parent, slot, &format!("move {}", name(scene, id)))?;
    may_move(scene, id, parent, spec)?;
    let label = format!("Move {} to {}", name(scene, id), name(scene, parent));
    let held = Held::of(owner, spec);
    let place = scene.place(id);
    let from = place.filter(|place| place.list.is_some() && list_id(held) == place.list);
    let Some(from) = from else {
        let put = put(owner, scene.kind(parent), spec, index, node.clone())
            .ok_or_else(|| taken(scene, parent, spec))?;
        return Ok(Some(
            Transaction::new(label, in_order(scene, id, parent, put)).then(Then::Select(id)),
        ));
    };
    let index = index.min(held.len());
    let to = if index > from.index { index - 1 } else { index };
    let list = from.list.filter(|_| to != from.index);
    Ok(list.map(|list| Transaction::new(label, relocation(node, list, to)).then(Then::Select(id))))
}

/// Removal first, then insertion. Where the node is itself an entry of the object that gets it
/// (a single child moving into a new list), its going away moves later entries up by one.
fn in_order(scene: Scene<'_>, id: NodeId, parent: NodeId, mut put: Edit) -> Vec<Edit> {
    let entry = scene
        .document
        .index_of(id)
        .filter(|_| scene.document.parent(id) == Some(parent));
    if let (
        Edit::Insert {
            index,
            key: Some(_),
            ..
        },
        Some(entry),
    ) = (&mut put, entry)
        && *index > entry
    {
        *index -= 1;
    }
    vec![Edit::Remove { node: id }, put]
}

fn list_id(held: Held<'_>) -> Option<NodeId> {
    match held {
        Held::List(list) => Some(list.id()),
        _ => None,
    }
}

/// May the element `id` stand in the slot `spec` of `parent`? The slot may still be taken.
pub(crate) fn may_move(
    scene: Scene<'_>,
    id: NodeId,
    parent: NodeId,
    spec: &'static card_catalog::PropSpec,
) -> Result<(), EditorError> {
    refuse_circle(scene, id, parent)?;
    check(scene, id, parent, spec)
}

pub(super) fn refuse_circle(
    scene: Scene<'_>,
    id: NodeId,
    parent: NodeId,
) -> Result<(), EditorError> {
    if parent != id && !scene.document.ancestors(parent).contains(&id) {
        return Ok(());
    }
    Err(EditorError::refuse(
        format!("Can't move {} there", full_name(scene, id)),
        "an element can't stand inside itself",
        "Choose a place outside it",
        Some(id),
    ))
}

pub(super) fn check(
    scene: Scene<'_>,
    id: NodeId,
    parent: NodeId,
    spec: &'static card_catalog::PropSpec,
) -> Result<(), EditorError> {
    let Some(accept) = spec.ty.accept() else {
        return Ok(());
    };
    let Some(element) = scene.element(id).filter(|element| element.slot.is_some()) else {
        return Err(EditorError::refuse(
            format!("Can't move {}", full_name(scene, id)),
            "only elements and actions can be moved to another place",
            "Select an element inside the card",
            Some(id),
        ));
    };
    let fits = match element.kind {
        Some(kind) => accept.accepts(kind) && is_read_as(accept, element.node, kind),
        None => accept.accepts_unknown(),
    };
    match fits {
        true => Ok(()),
        false => Err(misfit(scene, parent, spec, accept, element.kind)),
    }
}

/// Would the object still be of `kind` in the new slot? One without a type may not be.
fn is_read_as(
    accept: card_catalog::Accept,
    node: &Node,
    kind: &'static card_catalog::Kind,
) -> bool {
    accept.identify(node) == Some(kind)
}
