//! The ring around the selected element, with its name and its toolbar.

use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::{event, measure};
use crate::preview::NODE;
use crate::state::Width;
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use card_editor::{Command, Editor};
use card_json::NodeId;
use yew::prelude::*;

/// What is framed, and what its place depends on.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The scrolling element the frame lies in.
    pub stage: NodeRef,
    /// Document and selection.
    pub editor: Editor,
    /// The drawing under the frame.
    pub drawn: card_render::View,
    /// The card's width.
    pub width: Width,
}

/// The selection's frame; nothing when nothing drawn is selected.
#[component]
pub fn SelectionFrame(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let frame = use_node_ref();
    let size = use_force_update();
    let selected = props.editor.selection.node;
    {
        let stage = props.stage.clone();
        use_effect_with(stage, move |stage| {
            let watch = measure::on_resize(stage, move || size.force_update());
            move || drop(watch)
        });
    }
    {
        let (frame, stage) = (frame.clone(), props.stage.clone());
        use_effect(move || {
            let at = selected.and_then(|node| place_of(&stage, node));
            measure::place(&frame, at);
        });
    }
    let Some(node) = selected else {
        return Html::default();
    };
    let title = title(&props.editor, node);
    html! {
        <div ref={frame} class={ring()} onclick={|event: MouseEvent| event.stop_propagation()}>
            <span class={tag()}>{ title }</span>
            { toolbar(node, &dispatch) }
        </div>
    }
}

fn title(editor: &Editor, node: NodeId) -> String {
    let crumbs = card_editor::breadcrumbs(&editor.document, editor.typing(), node);
    crumbs
        .into_iter()
        .next_back()
        .map(|crumb| crumb.title)
        .unwrap_or_default()
}

fn place_of(stage: &NodeRef, node: NodeId) -> Option<measure::Rect> {
    measure::rect_within(stage, &format!("[{NODE}=\"{}\"]", node.number()))
}

/// Move, duplicate, delete.
fn toolbar(node: NodeId, dispatch: &Dispatch) -> Html {
    let tool = |label: &'static str, icon: &'static str, key: &'static str, command: Command| {
        let onclick = dispatch.on(move |()| command.clone());
        html! {
            { Button::new(label)
                .icon(icon)
                .icon_only()
                .kind(ButtonKind::Quiet)
                .hint(format!("{label} ({key})"))
                .run(onclick) }
        }
    };
    let keep_focus = |event: MouseEvent| event::keep_focus(&event);
    html! {
        <div role="toolbar" aria-label="Selected element" class={tools()} onmousedown={keep_focus}>
            { tool("Move up", "ArrowUp", "Alt+↑", Command::MoveBy { node, delta: -1 }) }
            { tool("Move down", "ArrowDown", "Alt+↓", Command::MoveBy { node, delta: 1 }) }
            { tool("Duplicate", "Copy", "Ctrl+D", Command::Duplicate(node)) }
            { tool("Delete", "Delete", "Del", Command::Remove(node)) }
        </div>
    }
}

fn ring() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        z-index: 4;
        pointer-events: none;
        outline: 2px solid var(--cw-accent);
        outline-offset: 5px;
        border-radius: var(--cw-radius-small);
        "#
    )
}

fn tag() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        left: -7px;
        bottom: calc(100% + 6px);
        padding: 0 6px;
        border-radius: var(--cw-radius-small) var(--cw-radius-small) 0 0;
        background: var(--cw-accent);
        color: var(--cw-on-accent);
        font-size: 11px;
        font-weight: 600;
        line-height: 18px;
        white-space: nowrap;
        "#
    )
}

fn tools() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        right: -7px;
        bottom: calc(100% + 8px);
        display: flex;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        pointer-events: auto;
        & button { width: 28px; height: 26px; }
        & svg { width: 16px; height: 16px; }
        "#
    )
}
