//! Where what is being dragged may be dropped.

use card_catalog::{Kind, PropSpec, Typing};
use card_json::{Document, NodeId};

use crate::commands::may_move;
use crate::names::{full_name, name};
use crate::scene::{Scene, list_slots};
use crate::slots::{Held, takes};

/// What is being dragged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Payload {
    /// A new element, from the palette.
    Kind(&'static Kind),
    /// An element of the card.
    Node(NodeId),
}

/// A list that takes the payload. The places in it are counted as the list is before the drop.
#[derive(Debug, Clone, PartialEq)]
pub struct DropSlot {
    /// The object that owns the list: `parent` of the command.
    pub owner: NodeId,
    /// The property: `slot` of the command is its name.
    pub slot: &'static PropSpec,
    /// What is in it now; empty where there is no list yet.
    pub items: Vec<NodeId>,
}

/// Every list of the document's cards that takes `payload`, in document order.
pub fn drop_slots(document: &Document, typing: &Typing, payload: Payload) -> Vec<DropSlot> {
    let scene = Scene::new(document, typing);
    let mut found = Vec::new();
    for element in typing.elements() {
        let owner = element.node.id();
        let fitting = element
            .kind
            .into_iter()
            .flat_map(list_slots)
            .map(|(slot, _)| slot);
        for slot in fitting.filter(|slot| is_taken(scene, owner, slot, payload)) {
            let list = element.node.get(slot.name).and_then(|list| list.as_array());
            let items = list.unwrap_or(&[]).iter().map(|item| item.id()).collect();
            found.push(DropSlot { owner, slot, items });
        }
    }
    found
}

fn is_taken(scene: Scene<'_>, owner: NodeId, slot: &'static PropSpec, payload: Payload) -> bool {
    match payload {
        Payload::Kind(kind) => takes(scene, owner, slot, kind),
        Payload::Node(node) => {
            let open = scene
                .node(owner)
                .is_some_and(|owner| Held::of(owner, slot).is_open());
            open && may_move(scene, node, owner, slot).is_ok()
        }
    }
}

/// The place in words, for the line that shows where a drop would go: "before Open link in
/// Section 1", "at the end of Section 1".
pub fn drop_words(document: &Document, typing: &Typing, target: &DropSlot, index: usize) -> String {
    let scene = Scene::new(document, typing);
    match target.items.get(index) {
        Some(next) => format!(
            "before {} in {}",
            name(scene, *next),
            name(scene, target.owner)
        ),
        None => format!("at the end of {}", full_name(scene, target.owner)),
    }
}
