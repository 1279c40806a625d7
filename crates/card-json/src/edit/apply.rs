//! One edit: the tree by path copying, the text as one splice, the layout along the path.

use std::rc::Rc;

use super::fragment::Writer;
use super::place::{self, Room};
use super::{Edit, EditError, adopt};
use crate::document::State;
use crate::layout::{Layout, Slot};
use crate::node::NodeData;
use crate::print::push_string;
use crate::{Document, Entry, Node, NodeId, Splice, Value};

/// Applies `edit` to `state`; nodes of `origin`, the document before all edits, keep their text.
pub(super) fn apply(
    state: &mut State,
    origin: &Document,
    edit: &Edit,
) -> Result<Splice, EditError> {
    match edit {
        Edit::Replace { node, with } => replace(state, origin, *node, with),
        Edit::Insert {
            parent,
            index,
            key,
            value,
        } => insert(state, origin, *parent, (*index, key.as_ref()), value),
        Edit::Remove { node } => remove(state, *node),
        Edit::Rename { node, key } => rename(state, *node, key),
    }
}

fn replace(
    state: &mut State,
    origin: &Document,
    id: NodeId,
    with: &Node,
) -> Result<Splice, EditError> {
    let path = state.path(id).ok_or(EditError::UnknownNode(id))?;
    adopt::check_depth(with, path.len())?;
    let found = state.at(&path).ok_or(EditError::UnknownNode(id))?;
    let (start, end, old) = (found.start, found.end(), found.node.clone());
    let shape = place::shape_at(state, &path);
    let (text, layout) = Writer::new(origin, &shape).write(with)?;
    let splice = state.splice(start, end, text)?;
    let parent = state.index.get(id).and_then(|place| place.parent());
    adopt::forget(state, &old);
    let with = adopt::adopt(state, with, Some(id));
    adopt::register(
        state,
        &with,
        parent,
        path.last().copied().unwrap_or_default(),
    );
    let delta = i64::from(layout.len) - (end - start) as i64;
    state.layout.update(&path, delta, |place| *place = layout);
    state.change_at(&path, |node| *node = with);
    Ok(splice)
}

fn insert(
    state: &mut State,
    origin: &Document,
    parent: NodeId,
    (index, key): (usize, Option<&Rc<str>>),
    value: &Node,
) -> Result<Splice, EditError> {
    let path = state.path(parent).ok_or(EditError::UnknownNode(parent))?;
    let found = state.at(&path).ok_or(EditError::UnknownNode(parent))?;
    check_insertion(found.node, index, key.is_some())?;
    adopt::check_depth(value, path.len() + 1)?;
    let room = Room::in_container(state, &path, &found, index);
    let key_text = key.map_or(String::new(), |key| quoted(key) + &room.shape.colon);
    let (value_text, layout) = Writer::new(origin, &room.shape).write(value)?;
    let start = found.start;
    let text = [&*room.before, &*key_text, &*value_text, &*room.after].concat();
    let delta = text.len() as i64 - (room.end - room.start) as i64;
    let entry = (room.start + room.before.len() - start) as u32;
    let slot = Slot {
        entry,
        value: entry + key_text.len() as u32,
        layout,
    };
    let splice = state.splice(room.start, room.end, text)?;
    let value = adopt::adopt(state, value, None);
    adopt::register(state, &value, Some(parent), index);
    state
        .layout
        .update(&path, delta, |place| insert_slot(place, index, slot, delta));
    state.change_at(&path, |node| insert_child(node, index, key, value));
    Ok(splice)
}

fn check_insertion(parent: &Node, index: usize, keyed: bool) -> Result<(), EditError> {
    let (id, count) = (parent.id(), parent.child_count());
    match (parent.value(), keyed) {
        (Value::Array(_), true) => Err(EditError::KeyNotAllowed(id)),
        (Value::Object(_), false) => Err(EditError::KeyMissing(id)),
        (Value::Array(_) | Value::Object(_), _) if index > count => {
            Err(EditError::IndexOutOfRange { index, count })
        }
        (Value::Array(_) | Value::Object(_), _) => Ok(()),
        _ => Err(EditError::NotAContainer {
            node: id,
            kind: parent.kind_name(),
        }),
    }
}

fn insert_slot(place: &mut Layout, index: usize, slot: Slot, delta: i64) {
    place.len = crate::layout::moved(place.len, delta);
    let slots = place.slots_mut();
    slots
        .iter_mut()
        .skip(index)
        .for_each(|later| later.shift(delta));
    slots.insert(index.min(slots.len()), slot);
}

fn insert_child(node: &mut Node, index: usize, key: Option<&Rc<str>>, value: Node) {
    match (&mut data_mut(node).value, key) {
        (Value::Array(items), _) => items.insert(index.min(items.len()), value),
        (Value::Object(entries), Some(key)) => {
            entries.insert(
                index.min(entries.len()),
                Entry {
                    key: key.clone(),
                    value,
                },
            );
        }
        _ => {}
    }
}

fn remove(state: &mut State, id: NodeId) -> Result<Splice, EditError> {
    let mut path = state.path(id).ok_or(EditError::UnknownNode(id))?;
    let index = path.pop().ok_or(EditError::Root)?;
    let parent = state.at(&path).ok_or(EditError::UnknownNode(id))?;
    let (start, end) = place::removal(&parent, index).ok_or(EditError::UnknownNode(id))?;
    let old = parent
        .node
        .child(index)
        .cloned()
        .ok_or(EditError::UnknownNode(id))?;
    let splice = state.splice(start, end, String::new())?;
    adopt::forget(state, &old);
    let delta = start as i64 - end as i64;
    state
        .layout
        .update(&path, delta, |place| remove_slot(place, index, delta));
    state.change_at(&path, |node| match &mut data_mut(node).value {
        Value::Array(items) => drop(items.remove(index)),
        Value::Object(entries) => drop(entries.remove(index)),
        _ => {}
    });
    Ok(splice)
}

fn remove_slot(place: &mut Layout, index: usize, delta: i64) {
    place.len = crate::layout::moved(place.len, delta);
    let slots = place.slots_mut();
    slots.remove(index);
    slots
        .iter_mut()
        .skip(index)
        .for_each(|later| later.shift(delta));
    if slots.is_empty() {
        place.children = None;
    }
}

fn rename(state: &mut State, id: NodeId, key: &Rc<str>) -> Result<Splice, EditError> {
    let mut path = state.path(id).ok_or(EditError::UnknownNode(id))?;
    let found = state.at(&path).ok_or(EditError::UnknownNode(id))?;
    let (start, value) = (found.entry, found.start);
    let index = path.pop().ok_or(EditError::KeyNotAllowed(id))?;
    if start == value {
        return Err(EditError::KeyNotAllowed(id));
    }
    let end = start + crate::document::string_len(state.text.slice(start..value).as_bytes());
    let text = quoted(key);
    let delta = text.len() as i64 - (end - start) as i64;
    let splice = state.splice(start, end, text)?;
    state.layout.update(&path, delta, |place| {
        place.len = crate::layout::moved(place.len, delta);
        let slots = place.slots_mut();
        slots
            .iter_mut()
            .skip(index + 1)
            .for_each(|later| later.shift(delta));
        slots[index].value = crate::layout::moved(slots[index].value, delta);
    });
    state.change_at(&path, |node| {
        if let Value::Object(entries) = &mut data_mut(node).value {
            entries[index].key = key.clone();
        }
    });
    Ok(splice)
}

fn quoted(key: &str) -> String {
    let mut text = String::with_capacity(key.len() + 2);
    push_string(key, &mut text);
    text
}

impl State {
    /// Changes the node at `path`, copying only the nodes on the way.
    pub(crate) fn change_at(&mut self, path: &[usize], change: impl FnOnce(&mut Node)) {
        change_at(&mut self.root, path, change);
    }
}

fn change_at(node: &mut Node, path: &[usize], change: impl FnOnce(&mut Node)) {
    let Some((&index, rest)) = path.split_first() else {
        return change(node);
    };
    let child = match &mut data_mut(node).value {
        Value::Array(items) => items.get_mut(index),
        Value::Object(entries) => entries.get_mut(index).map(|entry| &mut entry.value),
        _ => None,
    };
    if let Some(child) = child {
        change_at(child, rest, change);
    }
}

fn data_mut(node: &mut Node) -> &mut NodeData {
    Rc::make_mut(&mut node.0)
}
