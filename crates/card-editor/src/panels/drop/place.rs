//! Which places of the document take what is dragged.

use card_catalog::kinds::adaptive::column;
use card_catalog::{Group, PropSpec, Role, Typing};
use card_json::{Document, NodeId};

use super::Payload;
use crate::commands::{may_move, may_stand_beside};
use crate::scene::{Scene, list_slots};
use crate::slots::{Held, takes};

/// A place in the document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// Where it is already.
    Stay,
    /// In a list of an object.
    In {
        /// The object that owns the list.
        owner: NodeId,
        /// The property that holds it.
        slot: &'static PropSpec,
        /// The place in the list as it is before the drop.
        index: usize,
    },
    /// In a column of its own beside an element.
    Beside {
        /// The element.
        node: NodeId,
        /// On which side of it.
        side: Side,
    },
}

/// A side of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// To its left: before it.
    Left,
    /// To its right: after it.
    Right,
}

/// Is `node` an element in a list, so that it can be dragged?
pub fn is_movable(document: &Document, typing: &Typing, node: NodeId) -> bool {
    let scene = Scene::new(document, typing);
    let slot = scene.element(node).and_then(|element| element.slot);
    slot.is_some() && scene.place(node).is_some_and(|place| place.list.is_some())
}

/// What is dragged by a part of the picture that was drawn from `node`: itself or what it is in, but
/// no run of a text and no value of a chart.
pub fn grabbed(document: &Document, typing: &Typing, node: NodeId) -> Option<NodeId> {
    let scene = Scene::new(document, typing);
    let whole = |id: &NodeId| {
        let slot = scene.element(*id).and_then(|element| element.slot);
        let accept = slot.and_then(|slot| slot.ty.accept());
        let data = scene
            .kind(*id)
            .is_some_and(|kind| kind.group == Group::Data);
        !data && !accept.is_some_and(|accept| accept.accepts_text())
    };
    let mut around = scene.elements_up(scene.element_at(node)?);
    around.find(|id| whole(id) && is_movable(document, typing, *id))
}

/// A list, and where in it the payload would go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Listed {
    pub(super) owner: NodeId,
    pub(super) slot: &'static PropSpec,
    pub(super) index: usize,
}

impl Listed {
    /// The place before (0) or after (1) the item.
    pub(super) fn at(self, offset: usize) -> Place {
        Place::In {
            owner: self.owner,
            slot: self.slot,
            index: self.index + offset,
        }
    }
}

/// The list that `id` is an item of, if it takes the payload.
pub(super) fn around(scene: Scene<'_>, payload: Payload, id: NodeId) -> Option<Listed> {
    let place = scene.place(id).filter(|place| place.list.is_some())?;
    let slot = place.spec?;
    is_taken(scene, place.owner, slot, payload).then_some(Listed {
        owner: place.owner,
        slot,
        index: place.index,
    })
}

/// The first list of `id` that takes the payload, and its end.
pub(super) fn inside(scene: Scene<'_>, payload: Payload, id: NodeId) -> Option<Listed> {
    let mut slots = list_slots(scene.kind(id)?).map(|(slot, _)| slot);
    let slot = slots.find(|slot| is_taken(scene, id, slot, payload))?;
    let index = Held::of(scene.node(id)?, slot).len();
    Some(Listed {
        owner: id,
        slot,
        index,
    })
}

/// The list that the array `id` is, if it takes the payload, and its end.
pub(super) fn array(scene: Scene<'_>, payload: Payload, id: NodeId) -> Option<Listed> {
    let index = scene.node(id)?.as_array()?.len();
    let (owner, slot) = scene.property(id)?;
    is_taken(scene, owner, slot, payload).then_some(Listed { owner, slot, index })
}

/// Can the payload become a column beside `id`?
pub(super) fn beside(scene: Scene<'_>, payload: Payload, id: NodeId) -> bool {
    may_stand_beside(scene, payload, id).is_ok()
}

fn is_taken(scene: Scene<'_>, owner: NodeId, slot: &'static PropSpec, payload: Payload) -> bool {
    match payload {
        Payload::Kind(kind) => takes(scene, owner, slot, kind),
        Payload::Node(node) => {
            let own = scene.place(node).is_some_and(|place| {
                place.owner == owner && place.list.is_some() && *place.key == *slot.name
            });
            let held = scene.node(owner).map(|owner| Held::of(owner, slot));
            own || held.is_some_and(Held::is_open) && may_move(scene, node, owner, slot).is_ok()
        }
    }
}

/// Would nothing change?
pub(super) fn stays(scene: Scene<'_>, payload: Payload, place: Place) -> bool {
    match (payload, place) {
        (_, Place::Stay) => true,
        (Payload::Node(node), Place::In { owner, slot, index }) => {
            scene.place(node).is_some_and(|place| {
                let here = place.owner == owner && *place.key == *slot.name;
                here && place.list.is_some() && (index == place.index || index == place.index + 1)
            })
        }
        _ => false,
    }
}

/// Do the items of this list usually stand side by side? Asked where too few are there to see it.
pub fn is_row(slot: &PropSpec) -> bool {
    let Some(accept) = slot.ty.accept() else {
        return false;
    };
    let mut kinds = accept.candidates();
    kinds.next().is_some_and(|kind| {
        let alone = kinds.next().is_none();
        let across = kind.group == Group::Media || *kind == column::KIND;
        kind.role == Role::Action || alone && across
    })
}
