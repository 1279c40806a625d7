//! Aiming at the drawn card: the nearest edge counts, and the middle of what holds others means inside.

use card_catalog::Role;
use card_catalog::kinds::adaptive::column_set;
use card_json::{Node, NodeId};

use super::place::{self, Listed, Place, Side};
use super::{Aim, Drop, Rect, Refused, words};
use crate::commands::column_around;

/// An element that holds others is aimed at by its edges only so near to them, in pixels …
const EDGE: f64 = 12.0;
/// … and never so far that less than a quarter is left for inside.
const MOST_EDGE: f64 = 0.375;
/// The sides of a low element reach at least so far in, in pixels, or a fifth of its width: a line of
/// text is hardly as high as a pointer is exact.
const SIDE: f64 = 16.0;
/// How far from the edge a mark lies where nothing else limits it.
const GAP: f64 = 4.0;

pub(super) fn target(aim: &Aim<'_>) -> Result<Drop, Refused> {
    let Some(hit) = hit(aim) else {
        return Err(words::refused(aim, None));
    };
    if aim.is_own(hit) {
        let mark = aim.ground.rect(hit).unwrap_or_default();
        return Ok(aim.drop(Place::Stay, mark));
    }
    let mut around = aim.scene.elements_up(hit);
    around
        .find_map(|id| at(aim, id))
        .ok_or_else(|| words::refused(aim, Some(hit)))
}

/// The element under the pointer; beside all of them the nearest card.
fn hit(aim: &Aim<'_>) -> Option<NodeId> {
    let under = aim.ground.under(aim.x, aim.y);
    let element = under.and_then(|id| aim.scene.element_at(id));
    element.or_else(|| {
        let cards = aim.scene.typing.roots().iter().copied();
        let far = |id: &NodeId| aim.ground.rect(*id).map(|rect| rect.distance(aim.x, aim.y));
        let measured = cards.filter_map(|id| Some((far(&id)?, id)));
        let nearest = measured.min_by(|one, other| one.0.total_cmp(&other.0));
        nearest.map(|(_, id)| id)
    })
}

/// The drop at the element `id`, if it or the list it stands in takes the payload.
fn at(aim: &Aim<'_>, id: NodeId) -> Option<Drop> {
    let rect = aim.ground.rect(id)?;
    if let Some(drop) = between_columns(aim, id) {
        return Some(drop);
    }
    let inside = place::inside(aim.scene, aim.payload, id).filter(|_| is_roomy(aim, id));
    let Some(inside) = inside else {
        let sides = SIDE.min(0.2 * rect.width);
        return nearest_edge(aim, id, rect, sides).map(|(_, drop)| drop);
    };
    let reach = EDGE.min(MOST_EDGE * rect.width.min(rect.height));
    let edge = nearest_edge(aim, id, rect, 0.0)
        .filter(|(far, _)| *far < reach && inside.index > 0)
        .map(|(_, drop)| drop);
    Some(edge.unwrap_or_else(|| within(aim, inside, rect)))
}

/// In the gap of a set between two of its columns.
fn between_columns(aim: &Aim<'_>, id: NodeId) -> Option<Drop> {
    (aim.scene.kind(id) == Some(&column_set::KIND)).then_some(())?;
    let columns = aim.scene.node(id)?.get(column_set::COLUMNS.name())?;
    let columns = columns.as_array()?.iter().map(Node::id);
    let measured: Vec<(NodeId, Rect)> = columns
        .filter_map(|column| Some((column, aim.ground.rect(column)?)))
        .collect();
    let high = |rect: &Rect| rect.top <= aim.y && aim.y < rect.bottom();
    let left = measured
        .iter()
        .any(|(_, rect)| high(rect) && rect.right() <= aim.x);
    let right = measured
        .iter()
        .find(|(_, rect)| high(rect) && rect.left >= aim.x);
    let (column, _) = right.filter(|_| left)?;
    place::beside(aim.scene, aim.payload, *column).then(|| beside(aim, *column, Side::Left))
}

/// A button is no container, even where it can have a menu: the outline is the place for that.
fn is_roomy(aim: &Aim<'_>, id: NodeId) -> bool {
    aim.scene
        .kind(id)
        .is_none_or(|kind| kind.role != Role::Action)
}

/// The edge that is nearest of those that mean something, and how far the pointer is from it. The
/// `sides` reach so far in.
fn nearest_edge(aim: &Aim<'_>, id: NodeId, rect: Rect, sides: f64) -> Option<(f64, Drop)> {
    let list = place::around(aim.scene, aim.payload, id);
    let row = list.filter(|list| runs_across(aim, *list));
    let (up, down) = (aim.y - rect.top, rect.bottom() - aim.y);
    let (left, right) = (aim.x - rect.left, rect.right() - aim.x);
    let mut edges: Vec<(f64, Drop)> = Vec::new();
    if let Some(list) = row {
        let turned = is_turned(aim, list);
        let (first, last) = if turned { (1, 0) } else { (0, 1) };
        edges.push((left, between(aim, list, first)));
        edges.push((right, between(aim, list, last)));
    } else if let Some(list) = list {
        edges.push((up, between(aim, list, 0)));
        edges.push((down, between(aim, list, 1)));
    }
    if row.is_none() && place::beside(aim.scene, aim.payload, id) {
        // Within its reach a side goes before the edges above and below.
        edges.push(((left - sides).max(-1.0), beside(aim, id, Side::Left)));
        edges.push(((right - sides).max(-1.0), beside(aim, id, Side::Right)));
    }
    edges
        .into_iter()
        .min_by(|one, other| one.0.total_cmp(&other.0))
}

/// Inside a container: beside the nearest of what is in it.
fn within(aim: &Aim<'_>, list: Listed, rect: Rect) -> Drop {
    let items = items(aim, list);
    let measured = items.iter().enumerate().filter_map(|(at, item)| {
        let rect = aim.ground.rect(item.id())?;
        Some((rect.distance(aim.x, aim.y), at, rect))
    });
    let nearest = measured.min_by(|one, other| one.0.total_cmp(&other.0));
    let Some((_, index, near)) = nearest else {
        let empty = aim
            .scene
            .node(list.owner)
            .is_some_and(|node| !has_drawn(aim, node));
        let mark = if empty { rect } else { below(rect) };
        return aim.drop(list.at(0), mark);
    };
    let near_list = Listed { index, ..list };
    let after = match runs_across(aim, near_list) {
        true => (aim.x > near.left + near.width / 2.0) != is_turned(aim, near_list),
        false => aim.y > near.top + near.height / 2.0,
    };
    between(aim, near_list, usize::from(after))
}

/// Is anything of it drawn?
fn has_drawn(aim: &Aim<'_>, owner: &Node) -> bool {
    let mut below = owner.descendants().map(Node::id).skip(1);
    below.any(|id| aim.ground.rect(id).is_some())
}

fn items<'a>(aim: &Aim<'a>, list: Listed) -> &'a [Node] {
    let owner = aim.scene.node(list.owner);
    let list = owner.and_then(|owner| owner.get(list.slot.name)?.as_array());
    list.unwrap_or(&[])
}

/// The rectangles of the item of the list and of one beside it.
fn pair(aim: &Aim<'_>, list: Listed) -> Option<(Rect, Rect)> {
    let items = items(aim, list);
    let rect = |at: usize| aim.ground.rect(items.get(at)?.id());
    let own = rect(list.index)?;
    let next = rect(list.index + 1).map(|next| (own, next));
    next.or_else(|| Some((rect(list.index.checked_sub(1)?)?, own)))
}

/// Do the items stand side by side?
fn runs_across(aim: &Aim<'_>, list: Listed) -> bool {
    match pair(aim, list) {
        Some((one, other)) => one.is_beside(other),
        None => place::is_row(list.slot),
    }
}

/// Does the row run from right to left?
fn is_turned(aim: &Aim<'_>, list: Listed) -> bool {
    pair(aim, list).is_some_and(|(one, other)| one.is_beside(other) && other.left < one.left)
}

/// The place before (0) or after (1) an item, with a line in the gap there.
fn between(aim: &Aim<'_>, list: Listed, offset: usize) -> Drop {
    let items = items(aim, list);
    let rect = |at: Option<usize>| aim.ground.rect(items.get(at?)?.id());
    let own = rect(Some(list.index)).unwrap_or_default();
    let other = match offset {
        0 => rect(list.index.checked_sub(1)),
        _ => rect(Some(list.index + 1)),
    };
    let mark = if runs_across(aim, list) {
        let at_end = (offset == 1) != is_turned(aim, list);
        let other = other.filter(|other| own.is_beside(*other));
        upright(
            own,
            gap(
                (own.left, own.right()),
                other.map(|it| (it.left, it.right())),
                at_end,
            ),
        )
    } else {
        let other = other.filter(|other| !own.is_beside(*other));
        let top = gap(
            (own.top, own.bottom()),
            other.map(|it| (it.top, it.bottom())),
            offset == 1,
        );
        flat(own, top)
    };
    aim.drop(list.at(offset), mark)
}

/// The middle between the end (or start) of one and the start (or end) of the other.
fn gap(own: (f64, f64), other: Option<(f64, f64)>, at_end: bool) -> f64 {
    match (other, at_end) {
        (Some(other), true) => (own.1 + other.0) / 2.0,
        (Some(other), false) => (own.0 + other.1) / 2.0,
        (None, true) => own.1 + GAP,
        (None, false) => own.0 - GAP,
    }
}

fn beside(aim: &Aim<'_>, id: NodeId, side: Side) -> Drop {
    let column = column_around(aim.scene, id);
    let rect = column.and_then(|id| aim.ground.rect(id));
    let rect = rect.or_else(|| aim.ground.rect(id)).unwrap_or_default();
    let left = match side {
        Side::Left => rect.left - GAP,
        Side::Right => rect.right() + GAP,
    };
    aim.drop(Place::Beside { node: id, side }, upright(rect, left))
}

fn flat(rect: Rect, top: f64) -> Rect {
    Rect {
        top,
        height: 0.0,
        ..rect
    }
}

fn below(rect: Rect) -> Rect {
    flat(rect, rect.bottom() - GAP)
}

fn upright(rect: Rect, left: f64) -> Rect {
    Rect {
        left,
        width: 0.0,
        ..rect
    }
}
