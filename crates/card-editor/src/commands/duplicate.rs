//! Copying an element in place.

use card_json::{Edit, NodeId};

use crate::error::EditorError;
use crate::names::full_name;
use crate::scene::Scene;
use crate::transaction::{Landing, Transaction, Turn};

/// A copy of the item `id` right after it.
pub(crate) fn duplicate(scene: Scene<'_>, id: NodeId) -> Result<Transaction, EditorError> {
    let node = scene.node(id).ok_or(EditorError::Gone(id))?;
    let document = scene.document;
    let list = document.parent(id).filter(|parent| {
        document
            .node(*parent)
            .is_some_and(|parent| parent.as_array().is_some())
    });
    let (Some(list), Some(index)) = (list, document.index_of(id)) else {
        return Err(EditorError::refuse(
            format!("Can't duplicate {}", full_name(scene, id)),
            "it is no item of a list, and its place holds just one",
            "Select an element inside the card",
            Some(id),
        ));
    };
    let edit = Edit::Insert {
        parent: list,
        index: index + 1,
        key: None,
        value: node.clone(),
    };
    let landing = Landing {
        from: list,
        path: vec![Turn::Item(index + 1)],
    };
    let label = format!("Duplicate {}", full_name(scene, id));
    Ok(Transaction::new(label, vec![edit]).selecting(landing))
}
