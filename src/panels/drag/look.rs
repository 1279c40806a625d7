//! How a drag looks.

use crate::styled;
use yew::AttrValue;

/// Over everything, and in nobody's way.
pub fn layer() -> AttrValue {
    styled!("position: fixed; inset: 0; z-index: 60; pointer-events: none;")
}

/// Line or frame of the place.
pub fn mark() -> AttrValue {
    styled!(
        r#"
        position: fixed;
        box-sizing: content-box;
        margin: -1px;
        border: 1px solid var(--cw-accent);
        border-radius: 2px;
        "#
    )
}

/// What hangs at the pointer.
pub fn hanging() -> AttrValue {
    styled!(
        r#"
        position: fixed;
        top: 0;
        left: 0;
        display: grid;
        justify-items: start;
        gap: 4px;
        max-width: 320px;
        & > span {
            display: flex;
            align-items: center;
            gap: 6px;
            padding: 4px 10px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius);
            background: var(--cw-raised);
            box-shadow: var(--cw-shadow);
            color: var(--cw-text);
        }
        & > span > svg { width: 16px; height: 16px; color: var(--cw-accent); }
        & > [data-state] { padding: 2px 8px; border: 0; font-size: 12px; }
        & > [data-state="place"] { background: var(--cw-accent); color: var(--cw-on-accent); }
        & > [data-state="stay"] { color: var(--cw-muted); }
        & > [data-state="refused"] { background: var(--cw-bad-soft); color: var(--cw-bad); box-shadow: inset 0 0 0 1px var(--cw-bad); }
        & > span:empty { display: none; }
        "#
    )
}
