//! The ring around the selected element, with its name and its toolbar.

use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::listen::before_paint;
use crate::interop::{event, measure};
use crate::preview::NODE;
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use card_editor::{Command, Editor};
use card_json::{Node, NodeId};
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
    pub width: u16,
    /// Whether name and toolbar stand over the ring.
    #[prop_or(true)]
    pub tools: bool,
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
            before_paint(move || {
                let at = selected.and_then(|node| place_of(&stage, node));
                measure::place(&frame, at);
            });
        });
    }
    let Some(node) = selected else {
        return Html::default();
    };
    let title = title(&props.editor, node);
    html! {
        <div ref={frame} class={ring()} onclick={|event: MouseEvent| event.stop_propagation()}>
            if props.tools {
                <div class={head()}>
                    <span class={tag()} data-grip="true">{ title }</span>
                    { toolbar(&props.editor, node, &dispatch) }
                </div>
            }
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
fn toolbar(editor: &Editor, node: NodeId, dispatch: &Dispatch) -> Html {
    let tool =
        |label: &'static str, icon, key: &str, command: Command, why: Option<&'static str>| {
            Button::new(label)
                .icon(icon)
                .icon_only()
                .kind(ButtonKind::Quiet)
                .hint(format!("{label} ({key})"))
                .blocked(why)
                .run(dispatch.on(move |()| command.clone()))
        };
    let place = Place::of(editor, node);
    let (up, down) = (
        Command::MoveBy { node, delta: -1 },
        Command::MoveBy { node, delta: 1 },
    );
    let keep_focus = |event: MouseEvent| event::keep_focus(&event);
    html! {
        <div role="toolbar" aria-label="Selected element" class={tools()} onmousedown={keep_focus}>
            { tool("Move up", "ArrowUp", "Alt+↑", up, place.why_not_up()) }
            { tool("Move down", "ArrowDown", "Alt+↓", down, place.why_not_down()) }
            { tool("Duplicate", "Copy", "Ctrl+D", Command::Duplicate(node), place.why_not_twice()) }
            { tool("Delete", "Delete", "Del", Command::Remove(node), place.why_not_gone()) }
        </div>
    }
}

/// Where an element stands among its like.
#[derive(Clone, Copy)]
enum Place {
    /// The card itself.
    Root,
    /// The one thing of its property.
    Alone,
    /// In a list.
    Listed { first: bool, last: bool },
}

impl Place {
    fn of(editor: &Editor, node: NodeId) -> Self {
        let document = &editor.document;
        let Some(parent) = document
            .parent(node)
            .and_then(|parent| document.node(parent))
        else {
            return Self::Root;
        };
        match parent.as_array() {
            None => Self::Alone,
            Some(list) => Self::Listed {
                first: list.first().map(Node::id) == Some(node),
                last: list.last().map(Node::id) == Some(node),
            },
        }
    }

    fn why_not_up(self) -> Option<&'static str> {
        match self {
            Self::Listed { first, .. } => first.then_some("It is the first"),
            other => other.why_not_twice(),
        }
    }

    fn why_not_down(self) -> Option<&'static str> {
        match self {
            Self::Listed { last, .. } => last.then_some("It is the last"),
            other => other.why_not_twice(),
        }
    }

    fn why_not_twice(self) -> Option<&'static str> {
        match self {
            Self::Root => Some("The card itself can’t be moved or doubled"),
            Self::Alone => Some("There is room for just one here"),
            Self::Listed { .. } => None,
        }
    }

    fn why_not_gone(self) -> Option<&'static str> {
        matches!(self, Self::Root).then_some("The card itself can’t be deleted: start a new one")
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

/// Name and toolbar over the ring, side by side however narrow it is.
fn head() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        left: -7px;
        bottom: calc(100% + 6px);
        display: flex;
        align-items: flex-end;
        justify-content: space-between;
        gap: 8px;
        min-width: calc(100% + 14px);
        "#
    )
}

fn tag() -> AttrValue {
    styled!(
        r#"
        padding: 0 6px;
        border-radius: var(--cw-radius-small) var(--cw-radius-small) 0 0;
        background: var(--cw-accent);
        color: var(--cw-on-accent);
        font-size: 11px;
        font-weight: 600;
        line-height: 18px;
        white-space: nowrap;
        pointer-events: auto;
        cursor: grab;
        touch-action: none;
        user-select: none;
        "#
    )
}

fn tools() -> AttrValue {
    styled!(
        r#"
        display: flex;
        margin-bottom: 3px;
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
