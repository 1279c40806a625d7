//! How buttons look that are more than their words: lines of a list or a menu, and things to be added.

use crate::styled;
use yew::AttrValue;

/// The class of a button that is a line: no frame of its own until it is pointed at. How its content stands, and how much room it has, is the list's business.
pub fn bare() -> AttrValue {
    styled!(
        r#"
        border: 0;
        border-radius: var(--cw-radius-small);
        background: none;
        color: var(--cw-text);
        font: inherit;
        text-align: start;
        cursor: pointer;
        &:hover { background: var(--cw-hover); }
        "#
    )
}

/// The class of a button that stands for a thing to be added: an icon and its words in a frame.
pub fn tile() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        gap: 5px;
        padding: 4px 6px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        color: var(--cw-text);
        font: inherit;
        line-height: 1.25;
        text-align: start;
        cursor: pointer;
        transition: background-color var(--cw-motion);
        &:hover { border-color: var(--cw-control-line); background: var(--cw-hover); }
        & svg { width: 16px; height: 16px; color: var(--cw-accent); }
        & span { min-width: 0; overflow-wrap: anywhere; }
        "#
    )
}
