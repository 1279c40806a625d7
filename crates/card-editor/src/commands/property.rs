//! Setting, removing and renaming one property.

use std::rc::Rc;

use card_catalog::Ty;
use card_json::{Edit, Node, NodeId};

use crate::error::EditorError;
use crate::names::{decapitalised, full_name};
use crate::scene::Scene;
use crate::slots::add_entry;
use crate::transaction::{Group, Transaction};

/// Sets the property `name` of the object `id`, or removes it. `Ok(None)` if it is so already.
pub(crate) fn set_property(
    scene: Scene<'_>,
    id: NodeId,
    name: &Rc<str>,
    value: Option<&Node>,
) -> Result<Option<Transaction>, EditorError> {
    let owner = object(scene, id)?;
    let (edits, verb) = match (owner.get(name), value) {
        (None, None) => return Ok(None),
        (Some(old), Some(new)) if same(old, new) => return Ok(None),
        (None, Some(new)) => (
            vec![add_entry(owner, scene.kind(id), name, new.clone())],
            "Add",
        ),
        (Some(old), Some(new)) => (
            vec![Edit::Replace {
                node: old.id(),
                with: new.clone(),
            }],
            "Change",
        ),
        (Some(_), None) => (removal(owner, name), "Remove"),
    };
    let label = format!(
        "{verb} {} of {}",
        property_words(scene, id, name),
        full_name(scene, id)
    );
    let transaction = Transaction::new(label, edits);
    Ok(Some(match typed(scene, id, name, value) {
        true => transaction.typed(Group::Property {
            node: id,
            name: name.clone(),
        }),
        false => transaction,
    }))
}

/// Equal, down to the spelling of numbers.
fn same(old: &Node, new: &Node) -> bool {
    old == new && old.to_text(card_json::Style::Compact) == new.to_text(card_json::Style::Compact)
}

/// Is such a value typed letter by letter? Toggles and choices are single steps.
fn typed(scene: Scene<'_>, id: NodeId, name: &str, value: Option<&Node>) -> bool {
    let clicked = scene
        .kind(id)
        .and_then(|kind| kind.prop(name))
        .is_some_and(|spec| matches!(spec.ty, Ty::Bool | Ty::Choice(_)));
    !clicked && value.is_none_or(|value| value.as_str().is_some() || value.as_f64().is_some())
}

fn removal(owner: &Node, name: &str) -> Vec<Edit> {
    let entries = owner.as_object().unwrap_or(&[]).iter();
    let named = entries.filter(|entry| *entry.key == *name);
    named
        .map(|entry| Edit::Remove {
            node: entry.value.id(),
        })
        .collect()
}

/// Gives a property another name.
pub(crate) fn rename_property(
    scene: Scene<'_>,
    id: NodeId,
    name: &Rc<str>,
    to: &Rc<str>,
) -> Result<Option<Transaction>, EditorError> {
    let owner = object(scene, id)?;
    let old = owner.get(name).ok_or(EditorError::Gone(id))?;
    if name == to {
        return Ok(None);
    }
    if owner.get(to).is_some() {
        return Err(EditorError::refuse(
            format!("Can't rename “{name}” to “{to}”"),
            format!("{} has a property “{to}” already", full_name(scene, id)),
            "Choose another name, or remove that property first",
            Some(id),
        ));
    }
    let edit = Edit::Rename {
        node: old.id(),
        key: to.clone(),
    };
    Ok(Some(Transaction::new(
        format!("Rename “{name}” to “{to}”"),
        vec![edit],
    )))
}

fn object<'a>(scene: Scene<'a>, id: NodeId) -> Result<&'a Node, EditorError> {
    let node = scene.node(id).ok_or(EditorError::Gone(id))?;
    if node.as_object().is_some() {
        return Ok(node);
    }
    Err(EditorError::refuse(
        format!("Can't set a property of {}", full_name(scene, id)),
        format!("it is no object but {}", node.kind_name()),
        "Select an object, or change the value in the JSON pane",
        Some(id),
    ))
}

/// "title" for what the catalogue knows, the name in quotes for what it does not.
fn property_words(scene: Scene<'_>, id: NodeId, name: &str) -> String {
    match scene.kind(id).and_then(|kind| kind.prop(name)) {
        Some(spec) => decapitalised(spec.title),
        None => format!("“{name}”"),
    }
}
