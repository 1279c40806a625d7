//! Putting a container around an element.

use card_catalog::Kind;
use card_json::{Edit, NodeId};

use crate::error::EditorError;
use crate::names::full_name;
use crate::point::shell;
use crate::scene::{Scene, list_slots};
use crate::transaction::{Landing, Then, Transaction, Turn};

/// Puts a new element of `kind` around the item `id`.
pub(crate) fn wrap(
    scene: Scene<'_>,
    id: NodeId,
    kind: &'static Kind,
) -> Result<Transaction, EditorError> {
    let node = scene.node(id).ok_or(EditorError::Gone(id))?;
    let place = scene.place(id);
    let standing =
        place.and_then(|place| Some((place.list?, place.index, place.spec?.ty.accept()?)));
    let outer = standing.filter(|(_, _, accept)| accept.accepts(kind));
    let inner = scene
        .kind(id)
        .and_then(|own| list_slots(kind).find(|(_, accept)| accept.accepts(own)));
    let (Some((list, index, _)), Some((slot, _))) = (outer, inner) else {
        return Err(refusal(scene, id, kind, outer.is_none()));
    };
    let value = shell(kind, slot, node.clone());
    let edits = vec![
        Edit::Remove { node: id },
        Edit::Insert {
            parent: list,
            index,
            key: None,
            value,
        },
    ];
    let landing = Landing {
        from: list,
        path: vec![Turn::Item(index)],
    };
    let label = format!("Put {} into a {}", full_name(scene, id), kind.title);
    Ok(Transaction::new(label, edits).then(Then::Land(landing)))
}

fn refusal(scene: Scene<'_>, id: NodeId, kind: &Kind, outside: bool) -> EditorError {
    let own = full_name(scene, id);
    let why = match outside {
        true => format!("{} can't stand where {own} stands", kind.title),
        false => format!("{} does not hold anything like {own}", kind.title),
    };
    EditorError::refuse(
        format!("Can't wrap {own}"),
        why,
        "Choose another container",
        Some(id),
    )
}
