//! Moving the selection by keyboard, along the outline.

use card_json::NodeId;

use crate::panels::outline::{OutlineRow, outline, row_at};
use crate::scene::Scene;

/// A direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Parent,
    FirstChild,
    Next,
    Previous,
    First,
    Last,
}

/// What is selected after a step from `selected`; `None` for nothing.
pub(crate) fn step(scene: Scene<'_>, selected: Option<NodeId>, step: Step) -> Option<NodeId> {
    let rows = outline(scene.document, scene.typing);
    match step {
        Step::First => return rows.first().map(|row| row.id),
        Step::Last => return rows.last().map(|row| row.id),
        _ => {}
    }
    let at = selected.and_then(|id| row_at(&rows, scene.document, id));
    let Some(at) = at else {
        return entering(&rows, selected, step);
    };
    let hidden = selected
        .filter(|id| rows[at].id != *id)
        .map(|_| rows[at].id);
    let depth = rows[at].depth;
    let child = || rows.get(at + 1).filter(|row| row.depth > depth);
    let stay = Some(rows[at].id);
    match step {
        Step::Parent => {
            let above = || rows[..at].iter().rev().find(|row| row.depth < depth);
            hidden.or_else(|| above().map(|row| row.id))
        }
        Step::FirstChild => child().map_or(selected, |row| Some(row.id)),
        Step::Next => rows.get(at + 1).map_or(stay, |row| Some(row.id)),
        Step::Previous => at.checked_sub(1).map_or(stay, |above| Some(rows[above].id)),
        Step::First | Step::Last => stay,
    }
}

/// The first step from nothing: into the card, from its end if going up.
fn entering(rows: &[OutlineRow], selected: Option<NodeId>, step: Step) -> Option<NodeId> {
    match step {
        Step::Parent => None,
        Step::FirstChild | Step::Next | Step::First => rows.first().map(|row| row.id).or(selected),
        Step::Previous | Step::Last => rows.last().map(|row| row.id).or(selected),
    }
}
