//! Selecting several: one more, a range, all of a list.

use card_json::{Node, NodeId};

use crate::panels::outline::{outline, row_at};
use crate::scene::Scene;
use crate::selection::Selection;

/// From where the selection began to `to`: the items of their list between them, else the rows of
/// the outline.
pub(crate) fn to(scene: Scene<'_>, selection: &Selection, to: NodeId) -> Selection {
    let Some(anchor) = selection.anchor() else {
        return Selection::of(to);
    };
    let nodes = items_between(scene, anchor, to).or_else(|| rows_between(scene, anchor, to));
    let nodes = nodes.unwrap_or_else(|| vec![to]);
    Selection::among(scene.document, nodes, Some(to), Some(anchor))
}

/// One item of the list further, or back.
pub(crate) fn extend(scene: Scene<'_>, selection: &Selection, by: i32) -> Selection {
    let Some(lead) = selection.node else {
        let rows = outline(scene.document, scene.typing);
        return rows
            .first()
            .map_or(Selection::NONE, |row| Selection::of(row.id));
    };
    let siblings = scene.siblings(lead);
    let at = siblings.iter().position(|node| node.id() == lead);
    let next = at.and_then(|at| at.checked_add_signed(by as isize));
    match next.and_then(|next| siblings.get(next)) {
        Some(next) => to(scene, selection, next.id()),
        None => selection.clone(),
    }
}

/// All that stands in one list with the one chosen last; without a selection all of the first list
/// of the card.
pub(crate) fn siblings(scene: Scene<'_>, selection: &Selection) -> Selection {
    let rows = || outline(scene.document, scene.typing);
    let own = selection.node.or_else(|| rows().get(1).map(|row| row.id));
    let Some(own) = own else {
        return Selection::NONE;
    };
    let all = scene.siblings(own).iter().map(Node::id);
    Selection::among(scene.document, all, Some(own), None)
}

fn items_between(scene: Scene<'_>, one: NodeId, other: NodeId) -> Option<Vec<NodeId>> {
    let items = scene.siblings(one);
    let place = |id: NodeId| items.iter().position(|item| item.id() == id);
    let (one, other) = (place(one)?, place(other)?);
    let range = one.min(other)..=one.max(other);
    Some(items.get(range)?.iter().map(Node::id).collect())
}

fn rows_between(scene: Scene<'_>, one: NodeId, other: NodeId) -> Option<Vec<NodeId>> {
    let rows = outline(scene.document, scene.typing);
    let one = row_at(&rows, scene.document, one)?;
    let other = row_at(&rows, scene.document, other)?;
    let range = one.min(other)..=one.max(other);
    Some(rows.get(range)?.iter().map(|row| row.id).collect())
}
