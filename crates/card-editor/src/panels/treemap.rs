//! A treemap: rectangles as large as what they stand for, within one another.

use super::weight::Weight;
use crate::Rect;
use card_json::NodeId;

/// One element's rectangle.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile<'a> {
    /// The element.
    pub node: NodeId,
    /// What it is called.
    pub title: &'a str,
    /// Its bytes: with all that is inside, where the inside is drawn in it.
    pub bytes: usize,
    /// How many rectangles stand around it.
    pub depth: usize,
    /// Whether others are drawn in it.
    pub holds: bool,
    /// Where it is.
    pub rect: Rect,
}

/// Room for an element's name above those in it.
const HEAD: f64 = 16.0;
/// Between a rectangle and those in it.
const GAP: f64 = 2.0;
/// In anything smaller nothing is drawn.
const LEAST: f64 = 12.0;

/// The tiles of `weight` and all that is in it, outer ones before inner ones.
pub fn treemap(weight: &Weight, width: f64, height: f64) -> Vec<Tile<'_>> {
    let whole = Rect {
        left: 0.0,
        top: 0.0,
        width,
        height,
    };
    let mut tiles = Vec::new();
    let mut waiting = vec![(weight, whole, 0)];
    while let Some((weight, rect, depth)) = waiting.pop() {
        let room = inside(rect);
        let holds = !weight.inner.is_empty() && room.is_some();
        tiles.push(Tile {
            node: weight.node,
            title: &weight.title,
            bytes: weight.bytes,
            depth,
            holds,
            rect,
        });
        if let Some(room) = room.filter(|_| holds) {
            let mut inner: Vec<&Weight> = weight.inner.iter().collect();
            inner.sort_by_key(|one| std::cmp::Reverse(one.bytes));
            let sizes: Vec<f64> = inner.iter().map(|one| one.bytes as f64).collect();
            let places = squarify(&sizes, room);
            waiting.extend(
                inner
                    .into_iter()
                    .zip(places)
                    .map(|(one, place)| (one, place, depth + 1)),
            );
        }
    }
    tiles
}

/// The room in a rectangle for others, if there is any.
fn inside(rect: Rect) -> Option<Rect> {
    let head = if rect.height > 3.0 * HEAD && rect.width > 3.0 * HEAD {
        HEAD
    } else {
        GAP
    };
    let room = Rect {
        left: rect.left + GAP,
        top: rect.top + head,
        width: rect.width - 2.0 * GAP,
        height: rect.height - head - GAP,
    };
    (room.width >= LEAST && room.height >= LEAST).then_some(room)
}

/// Rectangles that fill `room` and are as large as `sizes` say, which fall; as square as that can
/// be (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000).
pub fn squarify(sizes: &[f64], room: Rect) -> Vec<Rect> {
    let total: f64 = sizes.iter().sum();
    if total <= 0.0 {
        return vec![
            Rect {
                width: 0.0,
                height: 0.0,
                ..room
            };
            sizes.len()
        ];
    }
    let scale = room.width * room.height / total;
    let mut areas = sizes.iter().map(|size| size * scale).collect::<Vec<f64>>();
    let mut room = room;
    let mut places = Vec::with_capacity(areas.len());
    while !areas.is_empty() {
        let side = room.width.min(room.height);
        let mut count = 1;
        while count < areas.len() && worst(&areas[..=count], side) <= worst(&areas[..count], side) {
            count += 1;
        }
        let row: Vec<f64> = areas.drain(..count).collect();
        room = lay(&row, room, &mut places);
    }
    places
}

/// How far from square the worst of a row is.
fn worst(row: &[f64], side: f64) -> f64 {
    let sum: f64 = row.iter().sum();
    let most = row.iter().copied().fold(0.0, f64::max);
    let least = row.iter().copied().fold(f64::INFINITY, f64::min);
    let (side, sum) = (side * side, sum * sum);
    (side * most / sum).max(sum / (side * least))
}

/// Lays a row along the shorter side, and says what room is left.
fn lay(row: &[f64], room: Rect, places: &mut Vec<Rect>) -> Rect {
    let sum: f64 = row.iter().sum();
    let upright = room.width >= room.height;
    let side = if upright { room.height } else { room.width };
    let thick = if side > 0.0 { sum / side } else { 0.0 };
    let mut along = 0.0;
    for area in row {
        let long = if thick > 0.0 { area / thick } else { 0.0 };
        places.push(match upright {
            true => Rect {
                left: room.left,
                top: room.top + along,
                width: thick,
                height: long,
            },
            false => Rect {
                left: room.left + along,
                top: room.top,
                width: long,
                height: thick,
            },
        });
        along += long;
    }
    match upright {
        true => Rect {
            left: room.left + thick,
            width: (room.width - thick).max(0.0),
            ..room
        },
        false => Rect {
            top: room.top + thick,
            height: (room.height - thick).max(0.0),
            ..room
        },
    }
}
