//! Where a new element of some kind goes, given what is selected.

use card_catalog::kinds::attachment::{attachment, message};
use card_catalog::{Kind, PropSpec, Role, starter};
use card_json::{Edit, Node, NodeId};

use crate::error::EditorError;
use crate::names::{full_name, name};
use crate::scene::{Scene, list_slots, takes_one_kind};
use crate::slots::{Held, put, takes};
use crate::transaction::{Landing, Turn};

/// A place for a new element.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    /// The object that gets it.
    pub(crate) owner: NodeId,
    /// The child slot.
    pub(crate) spec: &'static PropSpec,
    /// The place in the slot's list.
    pub(crate) index: usize,
    /// What is put around it, where the place takes it only so: a Section around a fact.
    pub(crate) wrapper: Option<(&'static Kind, &'static PropSpec)>,
    /// What it stands behind, if that is the selection or around it.
    after: Option<NodeId>,
}

impl Point {
    fn inside(scene: Scene<'_>, owner: NodeId, spec: &'static PropSpec) -> Point {
        let index = scene
            .node(owner)
            .map_or(0, |node| Held::of(node, spec).len());
        Point {
            owner,
            spec,
            index,
            wrapper: None,
            after: None,
        }
    }

    /// The edit that brings `value` here, and where it lands. `None` if the slot is taken.
    pub(crate) fn insert(
        &self,
        scene: Scene<'_>,
        kind: &Kind,
        value: Node,
    ) -> Option<(Edit, Landing)> {
        let owner = scene.node(self.owner)?;
        let value = match self.wrapper {
            Some((outer, _)) if outer == &attachment::KIND => attached(kind, value),
            Some((outer, slot)) => shell(outer, slot, value),
            None => value,
        };
        let edit = put(owner, scene.kind(self.owner), self.spec, self.index, value)?;
        let mut path = turns(self.spec, self.index);
        path.extend(self.wrapper.iter().flat_map(|(_, slot)| turns(slot, 0)));
        Some((
            edit,
            Landing {
                from: self.owner,
                path,
            },
        ))
    }

    /// The place in words: "after Text 2", "at the end of Section 1".
    pub(crate) fn words(&self, scene: Scene<'_>) -> String {
        let within = || full_name(scene, self.owner);
        match (self.after, self.wrapper) {
            (Some(before), Some(_)) => format!("after {}", name(scene, before)),
            (None, Some((kind, _))) => format!("in a new {} in {}", kind.title, within()),
            (Some(before), None) => format!("after {}", name(scene, before)),
            (None, None) => format!("at the end of {}", within()),
        }
    }
}

fn turns(spec: &PropSpec, index: usize) -> Vec<Turn> {
    let key = Turn::Key(spec.name.into());
    match spec.ty.is_many() {
        true => vec![key, Turn::Item(index)],
        false => vec![key],
    }
}

/// An instance of `kind` with nothing in it but what it needs, and `child` in `slot`.
pub(crate) fn shell(kind: &'static Kind, slot: &PropSpec, child: Node) -> Node {
    match slot.ty.is_many() {
        true => shell_with(kind, slot, Node::array(vec![child])),
        false => shell_with(kind, slot, child),
    }
}

/// The same with several children in a list.
pub(crate) fn shell_around(kind: &'static Kind, slot: &PropSpec, children: Vec<Node>) -> Node {
    shell_with(kind, slot, Node::array(children))
}

fn shell_with(kind: &'static Kind, slot: &PropSpec, content: Node) -> Node {
    let instance = starter(kind);
    let needed = |key: &str| {
        let tag = kind.discriminator().is_some_and(|(name, _)| name == key);
        tag || kind.prop(key).is_some_and(|prop| prop.required)
    };
    let entries = instance.as_object().unwrap_or(&[]).iter();
    let kept = entries.filter(|entry| needed(&entry.key) && *entry.key != *slot.name);
    let mut all: Vec<_> = kept
        .map(|entry| (entry.key.clone(), entry.value.clone()))
        .collect();
    all.push((slot.name.into(), content));
    Node::object(all)
}

/// An attachment that says that its card is of `kind`.
fn attached(kind: &Kind, card: Node) -> Node {
    let (name, content) = (attachment::CONTENT_TYPE.name(), attachment::CONTENT.name());
    Node::object(vec![
        (name, Node::string(kind.content_type)),
        (content, card),
    ])
}

/// The element that inserting starts from: the selected one, or the card.
fn start(scene: Scene<'_>, selection: Option<NodeId>) -> Option<NodeId> {
    let selected = selection.and_then(|id| scene.element_at(id));
    selected.or_else(|| scene.typing.roots().first().copied())
}

/// Where a new `kind` goes: right after the selection, else inside it, else after or inside what
/// is around it, else into the nearest element that takes it, else with a new one around it.
pub(crate) fn find(
    scene: Scene<'_>,
    selection: Option<NodeId>,
    kind: &'static Kind,
    inside_first: bool,
) -> Result<Point, EditorError> {
    if let Some(point) = further_card(scene, selection, kind) {
        return Ok(point);
    }
    let Some(start) = start(scene, selection) else {
        return Err(no_card(kind));
    };
    let list = selection.and_then(|id| selected_list(scene, id, kind));
    let own = || match inside_first {
        true => inside(scene, start, kind).or_else(|| after(scene, start, kind)),
        false => after(scene, start, kind).or_else(|| inside(scene, start, kind)),
    };
    let around = || {
        scene
            .elements_up(start)
            .skip(1)
            .find_map(|id| after(scene, id, kind).or_else(|| inside(scene, id, kind)))
    };
    list.or_else(own)
        .or_else(around)
        .or_else(|| nearest(scene, start, kind))
        .or_else(|| wrapped(scene, start, kind))
        .or_else(|| single(scene, start, kind))
        .ok_or_else(|| nowhere(scene, start, kind))
}

/// In a message, a card goes into an attachment of its own: behind the one that is selected.
fn further_card(scene: Scene<'_>, selection: Option<NodeId>, kind: &Kind) -> Option<Point> {
    let owner = scene.typing.message()?.node.id();
    let spec = &message::ATTACHMENTS.spec;
    let open = scene
        .node(owner)
        .is_some_and(|node| Held::of(node, spec).is_open());
    if !open || kind.role != Role::Card {
        return None;
    }
    let chosen = selection.and_then(|id| scene.element_at(id));
    let behind = chosen.and_then(|id| {
        scene
            .elements_up(id)
            .find(|id| scene.kind(*id) == Some(&attachment::KIND))
    });
    let place = behind.and_then(|id| scene.place(id));
    let last = Point::inside(scene, owner, spec);
    Some(Point {
        index: place.map_or(last.index, |place| place.index + 1),
        wrapper: Some((&attachment::KIND, &attachment::CONTENT.spec)),
        after: behind,
        ..last
    })
}

/// The selected list itself ("Facts"), at its end.
fn selected_list(scene: Scene<'_>, selected: NodeId, kind: &'static Kind) -> Option<Point> {
    let (owner, spec) = scene.property(selected)?;
    let many = spec.ty.is_many() && takes(scene, owner, spec, kind);
    many.then(|| Point::inside(scene, owner, spec))
}

fn after(scene: Scene<'_>, id: NodeId, kind: &'static Kind) -> Option<Point> {
    let place = scene.place(id).filter(|place| place.list.is_some())?;
    let spec = place
        .spec
        .filter(|spec| takes(scene, place.owner, spec, kind))?;
    let index = place.index + 1;
    Some(Point {
        owner: place.owner,
        spec,
        index,
        wrapper: None,
        after: Some(id),
    })
}

fn inside(scene: Scene<'_>, id: NodeId, kind: &'static Kind) -> Option<Point> {
    let mut slots = list_slots(scene.kind(id)?);
    let (spec, _) = slots.find(|(spec, _)| takes(scene, id, spec, kind))?;
    Some(Point::inside(scene, id, spec))
}

/// A slot for one child that is free, in the start element itself.
fn single(scene: Scene<'_>, id: NodeId, kind: &'static Kind) -> Option<Point> {
    let mut slots = scene
        .kind(id)?
        .slots()
        .filter(|(spec, _)| !spec.ty.is_many());
    let (spec, _) = slots.find(|(spec, _)| takes(scene, id, spec, kind))?;
    Some(Point::inside(scene, id, spec))
}

/// The element nearest to `start` in reading order that takes `kind` inside; of two as near, the
/// one before it.
fn nearest(scene: Scene<'_>, start: NodeId, kind: &'static Kind) -> Option<Point> {
    let ids: Vec<NodeId> = scene
        .typing
        .elements()
        .map(|element| element.node.id())
        .collect();
    let here = ids.iter().position(|id| *id == start)?;
    let found = ids
        .iter()
        .enumerate()
        .filter_map(|(at, id)| Some((at, inside(scene, *id, kind)?)));
    found
        .min_by_key(|(at, _)| (at.abs_diff(here), *at))
        .map(|(_, point)| point)
}

/// A new element around it, in `start` or what is around that: a FactSet for a fact.
fn wrapped(scene: Scene<'_>, start: NodeId, kind: &'static Kind) -> Option<Point> {
    scene.elements_up(start).find_map(|id| {
        let open = list_slots(scene.kind(id)?).filter(|(spec, _)| {
            scene
                .node(id)
                .is_some_and(|node| Held::of(node, spec).is_open())
        });
        let mut around = open.filter_map(|(spec, accept)| {
            let mut kinds = accept
                .candidates()
                .filter_map(|outer| Some((outer, room(outer, kind)?)));
            kinds.next().map(|wrapper| (spec, wrapper))
        });
        let (spec, wrapper) = around.next()?;
        Some(Point {
            wrapper: Some(wrapper),
            ..Point::inside(scene, id, spec)
        })
    })
}

/// The slot of `outer` that is made for `kind` alone, or at least takes it.
fn room(outer: &'static Kind, kind: &'static Kind) -> Option<&'static PropSpec> {
    let fitting = || list_slots(outer).filter(|(_, accept)| accept.accepts(kind));
    fitting()
        .find(|(_, accept)| takes_one_kind(*accept) || kind.role != Role::Part)
        .map(|(spec, _)| spec)
}

fn no_card(kind: &Kind) -> EditorError {
    EditorError::refuse(
        format!("Can't add {}", kind.title),
        "this document is no card",
        "Open or paste a card, or start a new one",
        None,
    )
}

fn nowhere(scene: Scene<'_>, start: NodeId, kind: &'static Kind) -> EditorError {
    let what = format!("Can't add {}", kind.title);
    let family = scene
        .typing
        .element(start)
        .and_then(|element| element.family);
    if family.is_some_and(|family| family != kind.family) {
        let here = family.map_or("", |family| family.title());
        let why = format!(
            "it belongs to {} and this card is an {here}",
            kind.family.title()
        );
        return EditorError::refuse(
            what,
            why.replace("an MessageCard", "a MessageCard"),
            "Convert the card, or start a new one",
            None,
        );
    }
    if kind.role == Role::Card {
        return EditorError::refuse(
            what,
            "a card does not stand inside a card",
            "Start a new card instead, or a message that holds several",
            None,
        );
    }
    let holders = holders(kind);
    let why = match holders.is_empty() {
        true => "nothing takes it".to_owned(),
        false => format!(
            "it stands only in {}, and there is no place for it here",
            either(&holders)
        ),
    };
    let mend = holders.first().map_or_else(
        || "Choose another kind".to_owned(),
        |holder| format!("Add {holder} first"),
    );
    EditorError::refuse(what, why, mend, Some(start))
}

/// The titles of the kinds that take `kind` as a child.
pub(crate) fn holders(kind: &'static Kind) -> Vec<&'static str> {
    let kinds = card_catalog::kinds(kind.family).iter();
    let taking = kinds.filter(|outer| outer.slots().any(|(_, accept)| accept.accepts(kind)));
    let mut titles: Vec<_> = taking.map(|outer| outer.title).collect();
    titles.dedup();
    titles
}

/// "A, B or C"; of many, the first four.
pub(crate) fn either(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] if first.len() < 4 => format!("{} or {last}", first.join(", ")),
        many => format!("{} or others", many[..4].join(", ")),
    }
}
