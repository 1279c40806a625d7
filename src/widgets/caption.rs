//! The small capitals over a group of things.

use crate::styled;
use yew::AttrValue;

/// The class of a group's heading. Where it stands is the pane's business.
pub fn caption() -> AttrValue {
    styled!(
        r#"
        margin: 14px 2px 6px;
        color: var(--cw-muted);
        font-size: 11px;
        font-weight: 600;
        letter-spacing: 0.06em;
        text-transform: uppercase;
        "#
    )
}
