//! What can be added at or around an element: the next of its like, and everything a list takes.

use card_catalog::{Kind, PropSpec, Role, Typing};
use card_json::{Document, NodeId};

use super::palette::rank;
use crate::scene::{Scene, list_slots, takes_one_kind};
use crate::slots::{Held, takes};

/// A place in a list where something new can go.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The object that owns the list.
    pub owner: NodeId,
    /// The property that holds it.
    pub slot: &'static PropSpec,
    /// The place in the list.
    pub index: usize,
}

/// The next thing one would add to an element, or after it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Addition {
    /// What it is: the only kind that is possible, or the first of several.
    pub kind: &'static Kind,
    /// Are there others?
    pub several: bool,
    /// Where it goes.
    pub gap: Gap,
}

/// The gap right after `node`, or before it; inside it, at the end, if it is in no list.
pub fn gap_at(document: &Document, typing: &Typing, node: NodeId, before: bool) -> Option<Gap> {
    let scene = Scene::new(document, typing);
    let listed = scene.place(node).filter(|place| place.list.is_some());
    if let Some((place, slot)) = listed.and_then(|place| Some((place.clone(), place.spec?)))
        && slot.ty.accept().is_some()
    {
        return Some(Gap {
            owner: place.owner,
            slot,
            index: place.index + usize::from(!before),
        });
    }
    list_slots(scene.kind(node)?).find_map(|(slot, _)| end_of(scene, node, slot))
}

fn end_of(scene: Scene<'_>, owner: NodeId, slot: &'static PropSpec) -> Option<Gap> {
    let held = Held::of(scene.node(owner)?, slot);
    held.is_open().then(|| Gap {
        owner,
        slot,
        index: held.len(),
    })
}

/// What belongs to `node` next: one more of its like where its list takes just one kind, what its own
/// lists take just one kind of, and one more action where actions stand.
pub fn additions(document: &Document, typing: &Typing, node: NodeId) -> Vec<Addition> {
    let scene = Scene::new(document, typing);
    let own = gap_at(document, typing, node, false).filter(|gap| gap.owner != node);
    let inner = scene.kind(node).into_iter().flat_map(list_slots);
    let inner = inner.filter_map(|(slot, _)| end_of(scene, node, slot));
    let mut found: Vec<Addition> = Vec::new();
    for gap in own.into_iter().chain(inner) {
        let next = addition(gap);
        if let Some(next) = next.filter(|next| found.iter().all(|other| other.kind != next.kind)) {
            found.push(next);
        }
    }
    found
}

fn addition(gap: Gap) -> Option<Addition> {
    let accept = gap.slot.ty.accept()?;
    let kind = accept.candidates().find(|kind| !kind.preview)?;
    let alone = takes_one_kind(accept);
    (alone || kind.role == Role::Action).then_some(Addition {
        kind,
        several: !alone,
        gap,
    })
}

/// The kinds that may stand in the gap and answer the query, the best first.
pub fn fitting(
    document: &Document,
    typing: &Typing,
    gap: Gap,
    query: &str,
    previews: bool,
) -> Vec<&'static Kind> {
    let scene = Scene::new(document, typing);
    let words = query.trim().to_ascii_lowercase();
    let Some(accept) = gap.slot.ty.accept() else {
        return Vec::new();
    };
    let kinds = accept.candidates();
    let offered =
        kinds.filter(|kind| (previews || !kind.preview) && takes(scene, gap.owner, gap.slot, kind));
    let mut found: Vec<(usize, &'static Kind)> = offered
        .filter_map(|kind| Some((rank(kind, &words)?, kind)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, kind)| kind).collect()
}

/// The kinds that [`crate::Command::Wrap`] can put around `node`.
pub fn wrappers(document: &Document, typing: &Typing, node: NodeId) -> Vec<&'static Kind> {
    let scene = Scene::new(document, typing);
    let place = scene.place(node).filter(|place| place.list.is_some());
    let accept = place.and_then(|place| place.spec?.ty.accept());
    let (Some(accept), Some(own)) = (accept, scene.kind(node)) else {
        return Vec::new();
    };
    let holds = |outer: &&'static Kind| list_slots(outer).any(|(_, inner)| inner.accepts(own));
    let around = accept.candidates().filter(|outer| !outer.preview);
    around.filter(holds).collect()
}
