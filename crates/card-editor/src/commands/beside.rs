//! Putting an element to the left or right of another, in a column of its own.

use card_catalog::kinds::adaptive::{column, column_set};
use card_catalog::{Accept, Family, Kind, Role, starter};
use card_json::{Document, Edit, Node, NodeId};

use super::arrange::{check, refuse_circle};
use super::insert::{misfit, taken};
use crate::error::EditorError;
use crate::names::name;
use crate::panels::drop::{Payload, Side};
use crate::point::{shell, shell_around};
use crate::scene::Scene;
use crate::slots::{Held, put};
use crate::transaction::{Landing, Then, Transaction, Turn};

/// What stands in a column.
const IN_COLUMN: Accept = Accept::role(Family::Adaptive, Role::Element);

/// Where the new column goes.
enum Stand {
    /// Into a set of columns that is there.
    Joins { set: NodeId, index: usize },
    /// Into a new set that takes the element's place.
    Makes,
}

/// Puts `what` into a column beside `id`: joins the columns `id` stands in, or makes two of its place.
pub(crate) fn beside(
    scene: Scene<'_>,
    what: Payload,
    id: NodeId,
    side: Side,
) -> Result<Option<Transaction>, EditorError> {
    if what == Payload::Node(id) {
        return Ok(None);
    }
    may_stand_beside(scene, what, id)?;
    let cleared = match what {
        Payload::Node(node) => scene.document.apply(&[Edit::Remove { node }])?,
        Payload::Kind(_) => scene.document.clone(),
    };
    let value = match what {
        Payload::Node(node) => scene.node(node).ok_or(EditorError::Gone(node))?.clone(),
        Payload::Kind(kind) => starter(kind),
    };
    let column = shell(&column::KIND, &column::ITEMS.spec, value);
    let (more, landing) = match stand(scene, id, side) {
        Some(Stand::Joins { set, index }) => join(scene, &cleared, set, index, column)?,
        _ => make(&cleared, id, side, column)?,
    };
    Ok(Some(transaction(scene, what, id, more, landing)))
}

fn transaction(
    scene: Scene<'_>,
    what: Payload,
    id: NodeId,
    more: Vec<Edit>,
    landing: Landing,
) -> Transaction {
    let there = name(scene, id);
    match what {
        Payload::Kind(kind) => {
            Transaction::new(format!("Add {} beside {there}", kind.title), more).selecting(landing)
        }
        Payload::Node(node) => {
            let label = format!("Move {} beside {there}", name(scene, node));
            let mut edits = vec![Edit::Remove { node }];
            edits.extend(more);
            Transaction::new(label, edits).then(Then::Select(node))
        }
    }
}

fn join(
    scene: Scene<'_>,
    cleared: &Document,
    set: NodeId,
    index: usize,
    column: Node,
) -> Result<(Vec<Edit>, Landing), EditorError> {
    let spec = &column_set::COLUMNS.spec;
    let owner = cleared.node(set).ok_or(EditorError::Gone(set))?;
    let edit = put(owner, Some(&column_set::KIND), spec, index, column)
        .ok_or_else(|| taken(scene, set, spec))?;
    let mut path = vec![Turn::Key(spec.name.into()), Turn::Item(index)];
    path.extend(into_column());
    Ok((vec![edit], Landing { from: set, path }))
}

/// The element as it is without what was dragged out of it, in the first or second of two columns.
fn make(
    cleared: &Document,
    id: NodeId,
    side: Side,
    column: Node,
) -> Result<(Vec<Edit>, Landing), EditorError> {
    let gone = EditorError::Gone(id);
    let (Some(node), Some(list), Some(index)) =
        (cleared.node(id), cleared.parent(id), cleared.index_of(id))
    else {
        return Err(gone);
    };
    let other = shell(&column::KIND, &column::ITEMS.spec, node.clone());
    let (columns, own) = match side {
        Side::Left => (vec![column, other], 0),
        Side::Right => (vec![other, column], 1),
    };
    let spec = &column_set::COLUMNS.spec;
    let value = shell_around(&column_set::KIND, spec, columns);
    let mut path = vec![
        Turn::Item(index),
        Turn::Key(spec.name.into()),
        Turn::Item(own),
    ];
    path.extend(into_column());
    let insert = Edit::Insert {
        parent: list,
        index,
        key: None,
        value,
    };
    Ok((
        vec![Edit::Remove { node: id }, insert],
        Landing { from: list, path },
    ))
}

fn into_column() -> [Turn; 2] {
    [Turn::Key(column::ITEMS.name().into()), Turn::Item(0)]
}

/// May `what` stand in a column beside `id`?
pub(crate) fn may_stand_beside(
    scene: Scene<'_>,
    what: Payload,
    id: NodeId,
) -> Result<(), EditorError> {
    let spec = &column::ITEMS.spec;
    let stand = stand(scene, id, Side::Left);
    match what {
        Payload::Kind(kind) if stand.is_none() || !IN_COLUMN.accepts(kind) => {
            Err(misfit(scene, id, spec, IN_COLUMN, Some(kind)))
        }
        Payload::Kind(_) => Ok(()),
        Payload::Node(node) if stand.is_none() => {
            Err(misfit(scene, id, spec, IN_COLUMN, scene.kind(node)))
        }
        Payload::Node(node) => {
            refuse_circle(scene, node, id)?;
            check(scene, node, id, spec)
        }
    }
}

/// The column `id` is or stands in directly.
pub(crate) fn column_around(scene: Scene<'_>, id: NodeId) -> Option<NodeId> {
    let is_column = |id: &NodeId| scene.kind(*id) == Some(&column::KIND);
    let around = || scene.place(id).map(|place| place.owner);
    Some(id)
        .filter(is_column)
        .or_else(|| around().filter(is_column))
}

fn stand(scene: Scene<'_>, id: NodeId, side: Side) -> Option<Stand> {
    let after = usize::from(side == Side::Right);
    if scene.kind(id) == Some(&column_set::KIND) {
        let held = Held::of(scene.node(id)?, &column_set::COLUMNS.spec);
        return held.is_open().then_some(Stand::Joins {
            set: id,
            index: after * held.len(),
        });
    }
    let set = column_around(scene, id).and_then(|column| scene.place(column));
    if let Some(place) = set.filter(|place| is_set(scene.kind(place.owner))) {
        return Some(Stand::Joins {
            set: place.owner,
            index: place.index + after,
        });
    }
    let place = scene.place(id).filter(|place| place.list.is_some())?;
    let takes_set = place.spec?.ty.accept()?.accepts(&column_set::KIND);
    let fits_column = match scene.kind(id) {
        Some(kind) => IN_COLUMN.accepts(kind),
        None => IN_COLUMN.accepts_unknown(),
    };
    (takes_set && fits_column).then_some(Stand::Makes)
}

fn is_set(kind: Option<&'static Kind>) -> bool {
    kind == Some(&column_set::KIND)
}
