//! The card's right edge: dragged or moved by arrow keys, it sets the card's width.

use crate::dispatch::use_dispatch;
use crate::interop::{event, keys, measure};
use crate::state::{Preview, PreviewMsg};
use crate::styled;
use crate::words::{self, t};
use card_render::WidthGroup;
use yew::prelude::*;

/// The first button alone, as events tell it.
const PRESSED: u16 = 1;

/// Pixels an arrow key moves the edge.
const STEP: u16 = 8;

/// Where the edge is and how far it can go, in CSS pixels.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The card, whose middle stays where it is.
    pub card: NodeRef,
    /// Its width now.
    pub width: u16,
    /// The greatest width.
    pub most: u16,
}

/// The handle at the card's right edge.
#[component]
pub fn WidthHandle(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let dragging = use_state(|| false);
    let (width, most) = (props.width, props.most);
    let go = move |to: u16| PreviewMsg::Width(to.clamp(Preview::LEAST_WIDTH, most));
    let onpointerdown = {
        let dragging = dragging.setter();
        Callback::from(move |event: PointerEvent| {
            event::capture_pointer(&event);
            dragging.set(true);
        })
    };
    let released = {
        let dragging = dragging.setter();
        Callback::from(move |_: PointerEvent| dragging.set(false))
    };
    let onpointermove = {
        let (card, dispatch) = (props.card.clone(), dispatch.clone());
        Callback::from(move |event: PointerEvent| {
            let middle = measure::middle_of(&card).filter(|_| event.buttons() == PRESSED);
            let Some(middle) = middle else { return };
            let wanted = 2.0 * (f64::from(event.client_x()) - middle);
            let wanted = wanted.clamp(0.0, f64::from(u16::MAX)).round() as u16;
            if wanted != width {
                dispatch.send(go(wanted));
            }
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let to = match keys::chord(&event).as_str() {
            "ArrowRight" => width.saturating_add(STEP),
            "ArrowLeft" => width.saturating_sub(STEP),
            "Home" => Preview::LEAST_WIDTH,
            "End" => most,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        dispatch.send(go(to));
    });
    let group = words::said(WidthGroup::of(width.into()).title());
    let words = t!("width-value", count = width, group = group);
    html! {
        <div
            role="separator" aria-orientation="vertical" aria-label={t!("card-width")} tabindex="0"
            aria-valuenow={width.to_string()} aria-valuemin={Preview::LEAST_WIDTH.to_string()}
            aria-valuemax={most.to_string()} aria-valuetext={words.clone()}
            class={classes!(handle(), dragging.then_some("held"))}
            {onpointerdown} {onpointermove} {onkeydown}
            onpointerup={released.clone()} onpointercancel={released}
            onclick={|event: MouseEvent| event.stop_propagation()}
        >
            <span><output aria-hidden="true">{ words }</output></span>
        </div>
    }
}

fn handle() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        top: 0;
        bottom: 0;
        right: -16px;
        z-index: 3;
        width: 24px;
        cursor: ew-resize;
        touch-action: none;
        border-radius: var(--cw-radius-small);
        &:focus-visible { outline: none; }
        & > span {
            position: sticky;
            top: 72px;
            display: block;
            width: 4px;
            height: 44px;
            margin: 24px 0 24px 14px;
            border-radius: 2px;
            background: var(--cw-control-line);
        }
        &:hover > span, &:focus-visible > span, &.held > span { background: var(--cw-accent); }
        &:focus-visible > span { outline: 2px solid var(--cw-accent); outline-offset: 2px; }
        & output {
            position: absolute;
            top: 10px;
            right: 12px;
            display: none;
            padding: 2px 8px;
            border-radius: var(--cw-radius);
            background: var(--cw-accent);
            color: var(--cw-on-accent);
            font-size: 12px;
            line-height: 20px;
            font-variant-numeric: tabular-nums;
            white-space: nowrap;
            pointer-events: none;
        }
        &:focus-visible output, &.held output { display: block; }
        "#
    )
}
