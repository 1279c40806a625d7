//! The borders of the panes at the edges of a wide window: dragged or moved by arrow keys they size a
//! pane, and a button folds it to its tab.

use crate::commands::keys_of;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::border::{self, Border};
use crate::interop::{event, keys};
use crate::state::{Edge, EdgeMsg, Side};
use crate::styled;
use crate::widgets::icon;
use crate::words::t;
use yew::prelude::*;

/// The first button alone, as events tell it.
const PRESSED: u16 = 1;
/// Pixels an arrow key moves a border.
const STEP: f64 = 16.0;

/// What is known of a side.
struct Traits {
    /// Its pane's name in the page.
    pane: &'static str,
    /// Whether its border stands upright.
    upright: bool,
    /// The least size of the pane, in pixels.
    least: f64,
    /// The largest part of the window it takes, as the arrangement's styles say.
    most: f64,
    /// What it is called.
    name: AttrValue,
    /// The command that folds it.
    command: &'static str,
}

fn traits(side: Side) -> Traits {
    let (pane, upright, least, most, name, command) = match side {
        Side::Left => ("left", true, 180.0, 0.34, t!("left"), "fold-left"),
        Side::Right => (
            "properties",
            true,
            220.0,
            0.34,
            t!("properties"),
            "fold-right",
        ),
        Side::Below => ("below", false, 120.0, 0.7, t!("bottom"), "fold-below"),
    };
    Traits {
        pane,
        upright,
        least,
        most,
        name,
        command,
    }
}

impl Traits {
    fn most(&self) -> f64 {
        (border::window_size(self.upright) * self.most).floor()
    }

    /// What a wish for a size comes to: much less than the least folds the pane.
    fn wish(&self, side: Side, edge: Edge, wanted: f64) -> Option<EdgeMsg> {
        if wanted < self.least / 2.0 {
            return (!edge.folded).then_some(EdgeMsg::Fold(side));
        }
        let size = wanted.clamp(self.least, self.most().max(self.least));
        let size = size.round() as u16;
        (edge.folded || size != edge.size).then_some(EdgeMsg::Size(side, size))
    }
}

/// The border of a pane.
pub fn border(side: Side, edge: Edge) -> Html {
    html! { <Line {side} {edge} /> }
}

/// The button that folds a pane to its tab, and opens it again.
pub fn fold(side: Side, edge: Edge, dispatch: &Dispatch) -> Html {
    let own = traits(side);
    let keys = keys_of(own.command);
    let words = match edge.folded {
        true => t!("edge-open", pane = own.name.clone()),
        false => t!("edge-fold", pane = own.name.clone()),
    };
    let title = format!("{words} ({keys})");
    let onclick = dispatch.on(move |_: MouseEvent| EdgeMsg::Fold(side));
    html! {
        <button
            type="button" id={own.command} class={tab()} data-edge={side.name()}
            data-folded={edge.folded.to_string()} aria-label={words} {title} {onclick}
        >
            { icon("ChevronRight") }
            <span aria-hidden="true">{ own.name }</span>
        </button>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    side: Side,
    edge: Edge,
}

#[component]
fn Line(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let held = use_state(|| false);
    let Props { side, edge } = *props;
    let own = traits(side);
    let size = use_size(own.pane, own.upright);
    let onpointerdown = {
        let held = held.setter();
        Callback::from(move |event: PointerEvent| {
            event::capture_pointer(&event);
            held.set(true);
        })
    };
    let released = {
        let held = held.setter();
        Callback::from(move |_: PointerEvent| held.set(false))
    };
    let onpointermove = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: PointerEvent| {
            let own = traits(side);
            let border = Border::of(&event, own.pane, own.upright);
            let Some(border) = border.filter(|_| event.buttons() == PRESSED) else {
                return;
            };
            let place = match own.upright {
                true => event.client_x(),
                false => event.client_y(),
            };
            let wish = own.wish(side, edge, border.moved_to(place.into()));
            wish.into_iter().for_each(|wish| dispatch.send(wish));
        })
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(message) = pressed(side, edge, &event) {
                event.prevent_default();
                event.stop_propagation();
                dispatch.send(message);
            }
        })
    };
    let ondblclick = dispatch.on(move |_: MouseEvent| EdgeMsg::Size(side, 0));
    let least = if edge.folded { 0.0 } else { own.least };
    let now = if edge.folded { 0 } else { size };
    html! {
        <div
            role="separator" tabindex="0" aria-label={t!("edge-size", pane = own.name.clone())}
            aria-orientation={if own.upright { "vertical" } else { "horizontal" }}
            aria-valuenow={now.to_string()} aria-valuemin={least.to_string()}
            aria-valuemax={own.most().max(size.into()).to_string()}
            title={t!("edge-hint")} data-border={side.name()}
            class={classes!(line(), held.then_some("held"))}
            {onpointerdown} {onpointermove} {onkeydown} {ondblclick}
            onpointerup={released.clone()} onpointercancel={released}
        />
    }
}

/// What a key means at a border.
fn pressed(side: Side, edge: Edge, event: &KeyboardEvent) -> Option<EdgeMsg> {
    let own = traits(side);
    let (back, on) = match own.upright {
        true => ("ArrowLeft", "ArrowRight"),
        false => ("ArrowUp", "ArrowDown"),
    };
    let border = Border::of(event, own.pane, own.upright)?;
    let wanted = match keys::chord(event).as_str() {
        "Enter" => return Some(EdgeMsg::Fold(side)),
        "Home" => own.least,
        "End" => own.most(),
        key if key == back => border.moved_by(-STEP).max(own.least),
        key if key == on => border.moved_by(STEP).max(own.least),
        _ => return None,
    };
    own.wish(side, edge, wanted)
}

/// The size of a pane, whatever changes it.
#[hook]
fn use_size(pane: &'static str, upright: bool) -> u16 {
    let size = use_state_eq(|| 0);
    let set = size.setter();
    use_effect_with((), move |()| {
        let measure = move || set.set(border::size_of(pane, upright));
        measure();
        let watch = border::watch(pane, measure);
        move || drop(watch)
    });
    *size
}

fn line() -> AttrValue {
    styled!(
        r#"
        position: relative;
        z-index: 5;
        touch-action: none;
        &::after { content: ""; position: absolute; inset: 0; transition: background-color var(--cw-motion); }
        &:hover::after, &:focus-visible::after, &.held::after { background: var(--cw-accent); }
        &:focus-visible { outline-offset: -2px; }
        &[data-border="left"], &[data-border="right"] { width: 9px; cursor: col-resize; }
        &[data-border="left"]::after, &[data-border="right"]::after { inset-inline: 3px; }
        &[data-border="left"] { grid-area: left; justify-self: end; margin-inline-end: -4px; }
        &[data-border="right"] { grid-area: right; justify-self: start; margin-inline-start: -4px; }
        &[data-border="below"] { flex: none; height: 9px; margin: -4px 0 -5px; cursor: row-resize; }
        &[data-border="below"]::after { inset-block: 3px; }
        @media (max-width: 899px) { display: none; }
        "#
    )
}

fn tab() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        top: 6px;
        inset-inline-end: 6px;
        z-index: 2;
        display: flex;
        align-items: center;
        justify-content: center;
        width: 28px;
        height: 28px;
        padding: 0;
        border: 0;
        border-radius: var(--cw-radius);
        background: none;
        color: var(--cw-muted);
        font: inherit;
        cursor: pointer;
        &:hover { background: var(--cw-hover); color: var(--cw-text); }
        & svg { width: 16px; height: 16px; }
        & span { display: none; }
        &[data-edge="left"] svg, [dir="rtl"] &[data-edge="right"] svg, &[data-edge="right"][data-folded="true"] svg { rotate: 180deg; }
        &[data-edge="left"][data-folded="true"] svg { rotate: none; }
        &[data-edge="below"] svg { rotate: 90deg; }
        &[data-edge="below"][data-folded="true"] svg { rotate: -90deg; }
        &[data-folded="true"]:not([data-edge="below"]) {
            position: static;
            flex: 1;
            flex-direction: column;
            justify-content: flex-start;
            gap: 8px;
            width: auto;
            padding: 12px 0;
            border-radius: 0;
        }
        &[data-folded="true"]:not([data-edge="below"]) span { display: block; writing-mode: vertical-rl; }
        &:focus-visible { outline-offset: -2px; }
        @media (max-width: 899px) { display: none; }
        "#
    )
}
