//! Moving elements by keyboard across containers: out of one, into the one beside it.

use card_catalog::PropSpec;
use card_json::{Node, NodeId};

use crate::commands::arrange::{may_move, move_to};
use crate::error::EditorError;
use crate::names::full_name;
use crate::scene::{Scene, list_slots, takes_one_kind};
use crate::slots::Held;
use crate::transaction::Transaction;

/// A place in a list: its owner, the slot, the index.
type Spot = (NodeId, &'static PropSpec, usize);

/// Into the column before, else out of the container, right behind it.
pub(crate) fn move_out(scene: Scene<'_>, id: NodeId) -> Result<Option<Transaction>, EditorError> {
    scene.node(id).ok_or(EditorError::Gone(id))?;
    let spot = beside_like(scene, id, Way::Before).or_else(|| behind(scene, id));
    let (owner, slot, index) = spot.ok_or_else(|| {
        refusal(
            scene,
            id,
            "out",
            "nothing around what it stands in takes it",
        )
    })?;
    move_to(scene, id, owner, slot.name, index)
}

/// Into the next column, else into the container behind it, else into the one before it.
pub(crate) fn move_into(scene: Scene<'_>, id: NodeId) -> Result<Option<Transaction>, EditorError> {
    scene.node(id).ok_or(EditorError::Gone(id))?;
    let spot = beside_like(scene, id, Way::Behind)
        .or_else(|| neighbour(scene, id, Way::Behind).and_then(|next| start_of(scene, id, next)))
        .or_else(|| neighbour(scene, id, Way::Before).and_then(|last| end_of(scene, id, last)));
    let (owner, slot, index) = spot.ok_or_else(|| {
        refusal(
            scene,
            id,
            "into anything",
            "nothing that takes it stands beside it",
        )
    })?;
    move_to(scene, id, owner, slot.name, index)
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Before,
    Behind,
}

/// What stands right before or behind `id` in its list.
fn neighbour(scene: Scene<'_>, id: NodeId, way: Way) -> Option<NodeId> {
    let siblings = scene.siblings(id);
    let at = siblings.iter().position(|node| node.id() == id)?;
    let other = match way {
        Way::Before => at.checked_sub(1)?,
        Way::Behind => at + 1,
    };
    siblings.get(other).map(Node::id)
}

/// The end of what stands beside the container of `id`, in a list of such containers alone:
/// columns, sections, cells.
fn beside_like(scene: Scene<'_>, id: NodeId, way: Way) -> Option<Spot> {
    let owner = scene.place(id)?.owner;
    let around = scene.place(owner).filter(|place| place.list.is_some())?;
    around
        .spec?
        .ty
        .accept()
        .filter(|accept| takes_one_kind(*accept))?;
    end_of(scene, id, neighbour(scene, owner, way)?)
}

/// Right behind the nearest thing around `id` that stands in a list which takes it.
fn behind(scene: Scene<'_>, id: NodeId) -> Option<Spot> {
    let owner = scene.place(id)?.owner;
    scene.elements_up(owner).find_map(|around| {
        let place = scene.place(around).filter(|place| place.list.is_some())?;
        let slot = place.spec?;
        may_move(scene, id, place.owner, slot).ok()?;
        Some((place.owner, slot, place.index + 1))
    })
}

fn start_of(scene: Scene<'_>, id: NodeId, owner: NodeId) -> Option<Spot> {
    room(scene, id, owner).map(|(owner, slot)| (owner, slot, 0))
}

fn end_of(scene: Scene<'_>, id: NodeId, owner: NodeId) -> Option<Spot> {
    let (owner, slot) = room(scene, id, owner)?;
    let held = Held::of(scene.node(owner)?, slot).len();
    Some((owner, slot, held))
}

/// The list of `owner` that takes `id`, else that of the first child that has one: of Columns, the
/// first column.
fn room(scene: Scene<'_>, id: NodeId, owner: NodeId) -> Option<(NodeId, &'static PropSpec)> {
    let kind = scene.kind(owner)?;
    let node = scene.node(owner)?;
    let open = |slot: &&'static PropSpec| {
        Held::of(node, slot).is_open() && may_move(scene, id, owner, slot).is_ok()
    };
    let mut slots = list_slots(kind).map(|(slot, _)| slot);
    if let Some(slot) = slots.find(|slot| open(slot)) {
        return Some((owner, slot));
    }
    let lists = list_slots(kind).filter(|(_, accept)| takes_one_kind(*accept));
    let children = lists.filter_map(|(slot, _)| node.get(slot.name)?.as_array());
    children
        .flatten()
        .find_map(|child| room(scene, id, child.id()))
}

fn refusal(scene: Scene<'_>, id: NodeId, way: &str, why: &str) -> EditorError {
    EditorError::refuse(
        format!("Can't move {} {way}", full_name(scene, id)),
        why,
        "Drag it to another place, or cut and paste it there",
        Some(id),
    )
}
