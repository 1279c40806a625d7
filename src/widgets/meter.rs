//! The size meter: bytes as sent against what Teams takes.

use crate::styled;
use crate::words::t;
use card_teams::size::{self, Level};
use yew::prelude::*;

/// Bytes in words and as a bar; a click says more.
pub fn meter_button(meter: size::Meter, open: Callback<()>) -> Html {
    let hint = t!("meter.hint", bytes = meter.bytes, limit = size::LIMIT);
    html! {
        <button
            type="button" id="size" class={frame()} title={hint} data-level={level(meter)}
            aria-haspopup="dialog" onclick={move |_: MouseEvent| open.emit(())}
        >
            { words(meter) }
            { bar(meter) }
        </button>
    }
}

/// Bytes in words and as a bar.
pub fn meter(meter: size::Meter) -> Html {
    let hint = t!("meter.hint", bytes = meter.bytes, limit = size::LIMIT);
    html! { <div class={frame()} title={hint} data-level={level(meter)}>{ words(meter) }{ bar(meter) }</div> }
}

fn words(meter: size::Meter) -> Html {
    let tenths = (meter.bytes as f64 / 102.4).round();
    html! { <span>{ t!("meter", size = tenths / 10.0) }</span> }
}

/// The bar alone, as wide as there is room.
pub fn meter_bar(meter: size::Meter) -> Html {
    html! { <div class={wide()} data-level={level(meter)}>{ bar(meter) }</div> }
}

fn level(meter: size::Meter) -> &'static str {
    match meter.level {
        Level::Fine => "fine",
        Level::Near => "near",
        Level::Over => "over",
    }
}

fn bar(meter: size::Meter) -> Html {
    let steps = (meter.fraction() * 20.0).ceil().clamp(0.0, 20.0);
    html! {
        <svg viewBox="0 0 72 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="72" height="6" rx="3" />
            <rect class="fill" width={(steps * 3.6).to_string()} height="6" rx="3" />
        </svg>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 8px;
        flex: none;
        height: 32px;
        padding: 0 8px;
        border: 0;
        border-radius: var(--cw-radius);
        background: none;
        color: var(--cw-muted);
        font: inherit;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
        &:is(button) { cursor: pointer; }
        &:is(button):hover { background: var(--cw-hover); }
        & svg { width: 72px; height: 6px; }
        & .track { fill: var(--cw-line); }
        & .fill { fill: var(--cw-good); }
        &[data-level="near"] { color: var(--cw-warning); }
        &[data-level="near"] .fill { fill: var(--cw-warning); }
        &[data-level="over"] { color: var(--cw-bad); font-weight: 600; }
        &[data-level="over"] .fill { fill: var(--cw-bad); }
        @media (max-width: 1280px) { & svg { display: none; } }
        "#
    )
}

fn wide() -> AttrValue {
    styled!(
        r#"
        margin: 2px 0 8px;
        & svg { display: block; width: 100%; height: 8px; border-radius: 4px; }
        & rect { rx: 0; }
        & .track { fill: var(--cw-line); }
        & .fill { fill: var(--cw-good); }
        &[data-level="near"] .fill { fill: var(--cw-warning); }
        &[data-level="over"] .fill { fill: var(--cw-bad); }
        "#
    )
}
