//! The size meter: bytes as sent against what Teams takes.

use crate::styled;
use crate::words::t;
use card_teams::size::{self, Level};
use yew::prelude::*;

/// Bytes in words and as a bar.
pub fn meter(meter: size::Meter) -> Html {
    let words = t!("meter", size = (meter.bytes as f64 / 102.4).round() / 10.0);
    let hint = t!("meter.hint", bytes = meter.bytes, limit = size::LIMIT);
    let level = match meter.level {
        Level::Fine => "fine",
        Level::Near => "near",
        Level::Over => "over",
    };
    let tenths = (meter.fraction() * 20.0).ceil().clamp(0.0, 20.0);
    html! {
        <div class={frame()} title={hint} data-level={level}>
            <span>{ words }</span>
            <svg viewBox="0 0 72 6" aria-hidden="true">
                <rect class="track" width="72" height="6" rx="3" />
                <rect class="fill" width={(tenths * 3.6).to_string()} height="6" rx="3" />
            </svg>
        </div>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 8px;
        flex: none;
        color: var(--cw-muted);
        font-variant-numeric: tabular-nums;
        & svg { width: 72px; height: 6px; }
        & .track { fill: var(--cw-line); }
        & .fill { fill: var(--cw-good); }
        &[data-level="near"] { color: var(--cw-warning); }
        &[data-level="near"] .fill { fill: var(--cw-warning); }
        &[data-level="over"] { color: var(--cw-bad); font-weight: 600; }
        &[data-level="over"] .fill { fill: var(--cw-bad); }
        @media (max-width: 1100px) { & svg { display: none; } }
        "#
    )
}
