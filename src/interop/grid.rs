//! Arrow keys in a grid of buttons, by where these are on the page.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};
use yew::events::KeyboardEvent;

/// The attribute of what the arrow keys move among.
const TILE: &str = "[data-tile]";

/// Moves the focus from the tile that has it to the next one that the key points to, within the
/// nearest `data-grid`. False if the key is no such key.
pub fn step(event: &KeyboardEvent) -> bool {
    let key = event.key();
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return false;
    }
    let Some((tiles, at)) = tiles(event) else {
        return false;
    };
    let Some(next) = next(&tiles, at, &key) else {
        return false;
    };
    event.prevent_default();
    let _ = tiles[next].focus();
    true
}

/// The tiles of the grid, and which of them has the focus.
fn tiles(event: &KeyboardEvent) -> Option<(Vec<HtmlElement>, usize)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let own = target.closest(TILE).ok()??;
    let grid = target.closest("[data-grid]").ok()??;
    let found = grid.query_selector_all(TILE).ok()?;
    let tiles = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok());
    let tiles: Vec<HtmlElement> = tiles.collect();
    let at = tiles
        .iter()
        .position(|tile| own.is_same_node(Some(tile.as_ref())))?;
    Some((tiles, at))
}

fn next(tiles: &[HtmlElement], at: usize, key: &str) -> Option<usize> {
    let last = tiles.len() - 1;
    let reversed = is_right_to_left(&tiles[at]);
    match (key, reversed) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Some((at + 1).min(last)),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(at.saturating_sub(1)),
        ("Home", _) => Some(0),
        ("End", _) => Some(last),
        ("ArrowDown", _) => Some(nearest(tiles, at, |own, other| other.top() - own.bottom())),
        ("ArrowUp", _) => Some(nearest(tiles, at, |own, other| own.top() - other.bottom())),
        _ => None,
    }
}

/// The tile in the nearest row beyond the own one that is least to the side; the own one where there
/// is none.
fn nearest(tiles: &[HtmlElement], at: usize, beyond: impl Fn(&DomRect, &DomRect) -> f64) -> usize {
    let own = tiles[at].get_bounding_client_rect();
    let middle = own.left() + own.width() / 2.0;
    let away = |other: usize| {
        let place = tiles[other].get_bounding_client_rect();
        let aside = (place.left() + place.width() / 2.0 - middle).abs();
        // A row counts more than any distance to the side.
        (beyond(&own, &place), aside)
    };
    let beyond = (0..tiles.len()).map(|other| (other, away(other)));
    let beyond = beyond.filter(|(_, (far, _))| *far > -1.0);
    let near = |one: &(usize, (f64, f64)), two: &(usize, (f64, f64))| {
        let (one, two) = (one.1, two.1);
        let rows = (one.0 - two.0).abs() > 1.0;
        if rows {
            one.0.total_cmp(&two.0)
        } else {
            one.1.total_cmp(&two.1)
        }
    };
    beyond.min_by(near).map_or(at, |(other, _)| other)
}

fn is_right_to_left(element: &HtmlElement) -> bool {
    matches!(element.closest("[dir]"), Ok(Some(holder)) if holder.get_attribute("dir").as_deref() == Some("rtl"))
}
