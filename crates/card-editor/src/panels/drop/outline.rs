//! Aiming at a row of the outline: its upper and lower edge stand for before and after, its middle for
//! inside.

use card_json::NodeId;

use super::ground::Spot;
use super::place::{self, Listed};
use super::{Aim, Drop, Place, Rect, Refused, words};

/// The part of a row's height at either edge that means before or after, where inside is possible.
const EDGE: f64 = 0.25;

pub(super) fn target(aim: &Aim<'_>) -> Result<Drop, Refused> {
    let Some(row) = aim.ground.row(aim.y) else {
        return Err(words::refused(aim, None));
    };
    if aim.is_own(row.node) {
        return Ok(aim.drop(Place::Stay, line(row.rect, row.rect.bottom())));
    }
    let found = match aim
        .scene
        .node(row.node)
        .is_some_and(|node| node.as_array().is_some())
    {
        true => list_row(aim, row),
        false => element_row(aim, row),
    };
    let found = found.or_else(|| around(aim, row.node));
    found.ok_or_else(|| words::refused(aim, Some(row.node)))
}

/// A row that stands for a whole list of small parts: at its end.
fn list_row(aim: &Aim<'_>, row: Spot) -> Option<Drop> {
    let list = place::array(aim.scene, aim.payload, row.node)?;
    Some(aim.drop(list.at(0), row.rect))
}

fn element_row(aim: &Aim<'_>, row: Spot) -> Option<Drop> {
    let inside = place::inside(aim.scene, aim.payload, row.node);
    let around = place::around(aim.scene, aim.payload, row.node);
    let height = row.rect.height.max(1.0);
    let down = ((aim.y - row.rect.top) / height).clamp(0.0, 1.0);
    let edge = if inside.is_some() { EDGE } else { 0.5 };
    match (around, inside) {
        (Some(list), _) if down < edge => Some(aim.drop(list.at(0), line(row.rect, row.rect.top))),
        (_, Some(inside)) if down > 1.0 - EDGE && has_rows(aim, row.node) => {
            let first = Listed { index: 0, ..inside };
            Some(aim.drop(first.at(0), line(row.rect, row.rect.bottom())))
        }
        (Some(list), _) if down >= 1.0 - edge => Some(after(aim, row, list)),
        (_, Some(inside)) => Some(aim.drop(inside.at(0), row.rect)),
        _ => None,
    }
}

/// After the element and all the rows inside it.
fn after(aim: &Aim<'_>, row: Spot, list: Listed) -> Drop {
    let last = rows_of(aim, row.node).last().unwrap_or(row);
    aim.drop(list.at(1), line(row.rect, last.rect.bottom()))
}

/// The nearest element around `id` that takes the payload inside, or after itself.
fn around(aim: &Aim<'_>, id: NodeId) -> Option<Drop> {
    let start = aim.scene.element_at(id)?;
    aim.scene.elements_up(start).find_map(|id| {
        let rect = aim.ground.rect(id)?;
        let spot = Spot { node: id, rect };
        let inside = place::inside(aim.scene, aim.payload, id);
        let inside = inside.map(|list| aim.drop(list.at(0), rect));
        inside.or_else(|| {
            place::around(aim.scene, aim.payload, id).map(|list| after(aim, spot, list))
        })
    })
}

fn rows_of<'a>(aim: &'a Aim<'_>, id: NodeId) -> impl Iterator<Item = Spot> + 'a {
    let inside =
        move |spot: &Spot| spot.node != id && aim.scene.document.ancestors(spot.node).contains(&id);
    aim.ground.spots().iter().copied().filter(inside)
}

fn has_rows(aim: &Aim<'_>, id: NodeId) -> bool {
    rows_of(aim, id).next().is_some()
}

fn line(row: Rect, top: f64) -> Rect {
    Rect {
        top,
        height: 0.0,
        ..row
    }
}
