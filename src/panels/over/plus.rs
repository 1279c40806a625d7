//! The “+” that comes to the gap the mouse points at. (By keyboard, the toolbar's menu adds there.)

use super::toolbar::add;
use crate::dispatch::use_dispatch;
use crate::interop::{event, listen, measure};
use crate::preview::NODE;
use crate::styled;
use crate::widgets::icon;
use crate::words::t;
use card_editor::{Editor, Rect, gap_at, grabbed, is_row};
use card_json::{Node, NodeId};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use yew::prelude::*;

/// Pixels to either side of an edge that mean the gap there.
const REACH: f64 = 4.0;
/// How far to the side of the pointer the button comes: never under it, so that no click meets it by
/// chance …
const ASIDE: f64 = 10.0;
/// … and how near the pointer keeps it.
const NEAR: f64 = 36.0;
/// Half the size of the button.
const HALF: f64 = 12.0;

#[derive(Properties, Clone, PartialEq)]
pub struct Props {
    pub stage: NodeRef,
    pub editor: Editor,
}

#[component]
pub fn Plus(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let button = use_node_ref();
    let latest = use_mut_ref(|| props.editor.clone());
    latest.replace(props.editor.clone());
    let gap = use_memo((), |()| Cell::new(None::<(NodeId, bool)>));
    {
        let (stage, button, gap) = (props.stage.clone(), button.clone(), gap.clone());
        let latest = latest.clone();
        use_effect_with((), move |()| {
            measure::place(&button, None);
            let follow = listen::on_window_first("pointermove", move |moved| {
                if event::closest(&moved, "[data-plus]") || is_near(&moved, &button) {
                    return;
                }
                let found = pointed(&moved, &stage, &latest);
                gap.set(found.map(|(node, before, _)| (node, before)));
                measure::place(&button, found.map(|(.., place)| place));
            });
            move || drop(follow)
        });
    }
    let onclick = {
        let (stage, dispatch) = (props.stage.clone(), dispatch.clone());
        Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            let editor = latest.borrow();
            let found = gap.get().and_then(|(node, before)| {
                let place = gap_at(&editor.document, editor.typing(), node, before)?;
                Some((node, before, place))
            });
            if let Some((node, before, place)) = found {
                add(&stage, node, place, before, &dispatch);
            }
        })
    };
    html! {
        <button
            ref={button} type="button" class={round()} data-plus="true" tabindex="-1"
            aria-label={t!("over-add-here")} title={t!("over-add-here")} {onclick}
        >
            { icon("Add") }
        </button>
    }
}

/// Is the mouse so near the button that it may be on the way to it?
fn is_near(moved: &Event, button: &NodeRef) -> bool {
    let at: Option<&PointerEvent> = moved.dyn_ref();
    let free = at.filter(|at| at.buttons() == 0);
    free.zip(measure::centre_of(button))
        .is_some_and(|(at, (x, y))| {
            (f64::from(at.client_x()) - x).hypot(f64::from(at.client_y()) - y) < NEAR
        })
}

/// The element whose edge the mouse is at, whether it is the first one, and where the button goes.
fn pointed(
    moved: &Event,
    stage: &NodeRef,
    editor: &RefCell<Editor>,
) -> Option<(NodeId, bool, Rect)> {
    let pointer: &PointerEvent = moved.dyn_ref()?;
    let free = pointer.pointer_type() == "mouse" && pointer.buttons() == 0;
    if !free || !event::closest(moved, "#preview") {
        return None;
    }
    let editor = editor.borrow();
    let (x, y) = (f64::from(pointer.client_x()), f64::from(pointer.client_y()));
    let around = [(0.0, 0.0), (0.0, -REACH), (0.0, REACH)];
    around.into_iter().find_map(|(right, down)| {
        let point = (x + right, y + down);
        let (number, at, rect) = measure::under(stage, point, (x, y), &format!("[{NODE}]"), NODE)?;
        let mut nodes = editor.document.root().descendants().map(Node::id);
        let node = nodes.find(|id| id.number() == number)?;
        let own = grabbed(&editor.document, editor.typing(), node)?;
        (own == node).then_some(())?;
        edge(&editor, node, at, rect)
    })
}

fn edge(editor: &Editor, node: NodeId, at: (f64, f64), rect: Rect) -> Option<(NodeId, bool, Rect)> {
    let gap = gap_at(&editor.document, editor.typing(), node, true)?;
    let across = is_row(gap.slot);
    let (start, length, point) = match across {
        true => (rect.left, rect.width, at.0),
        false => (rect.top, rect.height, at.1),
    };
    let from_start = (point - start).abs();
    let from_end = (start + length - point).abs();
    let before = from_start < from_end;
    (from_start.min(from_end) <= REACH).then_some(())?;
    let line = if before { start } else { start + length };
    let (left, top) = match across {
        true => (line, at.1 + ASIDE + HALF),
        false => (at.0 + ASIDE + HALF, line),
    };
    let place = Rect {
        left: left - HALF,
        top: top - HALF,
        width: 2.0 * HALF,
        height: 2.0 * HALF,
    };
    Some((node, before, place))
}

fn round() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        z-index: 5;
        display: grid;
        place-items: center;
        padding: 0;
        border: 1px solid var(--cw-accent);
        border-radius: 50%;
        background: var(--cw-raised);
        color: var(--cw-accent-text);
        box-shadow: var(--cw-shadow);
        cursor: pointer;
        & svg { width: 16px; height: 16px; }
        &:hover { background: var(--cw-accent); color: var(--cw-on-accent); }
        "#
    )
}
