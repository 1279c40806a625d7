//! The treemap: each element as large as its bytes. The table beside it says the same in words.

use super::go;
use crate::dispatch::Dispatch;
use crate::styled;
use crate::words::{self, t};
use card_editor::{Rect, Tile, Weight, treemap};
use card_json::NodeId;
use yew::prelude::*;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 220.0;
/// How wide a letter is, at most.
const LETTER: f64 = 6.0;

/// The map.
pub fn map(weight: &Weight, selected: Option<NodeId>, dispatch: &Dispatch) -> Html {
    let tiles = treemap(weight, WIDTH, HEIGHT);
    html! {
        <>
            <h3>{ t!("size-map") }</h3>
            <svg class={frame()} viewBox={format!("0 0 {WIDTH} {HEIGHT}")} aria-hidden="true">
                { for tiles.iter().map(|tile| draw(tile, selected == Some(tile.node), dispatch)) }
            </svg>
        </>
    }
}

fn draw(tile: &Tile<'_>, selected: bool, dispatch: &Dispatch) -> Html {
    let Rect {
        left: x,
        top: y,
        width,
        height,
    } = tile.rect;
    let level = format!("level{}", tile.depth.min(4));
    let name = words::said(tile.title);
    let says = t!("size-tile", name = &name, bytes = tile.bytes);
    let head = if tile.holds { 16.0 } else { height };
    let written = height >= 16.0 && width >= 28.0 && (!tile.holds || height > 48.0);
    let room = ((width - 8.0) / LETTER) as usize;
    html! {
        <g class={classes!(level, selected.then_some("selected"))} onclick={go(tile.node, dispatch)} data-tile={tile.title.to_owned()}>
            <title>{ says }</title>
            <rect x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} rx="2" />
            if written {
                <text x={(x + 4.0).to_string()} y={(y + head.min(16.0) - 4.0).to_string()}>{ words::cut(&name, room) }</text>
            }
        </g>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: block;
        width: 100%;
        height: auto;
        forced-color-adjust: none;
        & g { cursor: pointer; }
        & rect { fill: var(--cw-accent-soft); stroke: var(--cw-panel); stroke-width: 1; }
        & .level0 rect { fill: var(--cw-ground); stroke: var(--cw-line); }
        & .level2 rect { fill: var(--cw-raised); stroke: var(--cw-accent); stroke-opacity: 0.5; }
        & .level4 rect { fill: var(--cw-raised); stroke: var(--cw-accent); stroke-opacity: 0.5; }
        & .selected > rect { stroke: var(--cw-accent); stroke-width: 2; stroke-opacity: 1; }
        & g:hover > rect { stroke: var(--cw-accent); stroke-width: 2; stroke-opacity: 1; }
        & text { fill: var(--cw-text); font-size: 11px; pointer-events: none; }
        "#
    )
}
