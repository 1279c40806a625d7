//! The toolbar of the selection: arrow keys go along it, Escape goes back to the canvas. It stands beside
//! the card where there is room, else under it, so that what is around the selection can be read.

use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::listen::before_paint;
use crate::interop::{event, keys, measure, page};
use crate::preview::NODE;
use crate::state::{Adding, LateMsg, Msg, OverMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Menu, MenuItem};
use crate::words::{self, t};
use card_editor::{Command, Editor, EditorError, gap_at, wrappers};
use card_json::NodeId;
use yew::prelude::*;

/// Pixels between the card and a toolbar beside it: the card's own handle is there, too …
const ASIDE: f64 = 22.0;
/// … the width of such a toolbar …
const COLUMN: f64 = 32.0;
/// … and what it keeps from the edges of the canvas.
const EDGE: f64 = 8.0;
/// Pixels between the card and a toolbar under it, as the styles say.
const BELOW: f64 = 40.0;
/// What “Add …” under the selection takes, in pixels.
const FOOT: f64 = 36.0;
/// The canvas's padding below the card: what sticks in it counts from there.
const PADDING: f64 = 78.0;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub stage: NodeRef,
    pub editor: Editor,
    pub drawn: card_render::View,
    pub width: u16,
    pub node: NodeId,
}

/// Move, duplicate, delete, wrap, add, and what is rarer.
#[component]
pub fn Toolbar(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (editor, node) = (&props.editor, props.node);
    let frame = use_place(&props.stage, node);
    let tool = |label: AttrValue, icon, chord: &str, command: Command| {
        let why = refusal(editor, &command);
        Button::new(label.clone())
            .icon(icon)
            .icon_only()
            .kind(ButtonKind::Quiet)
            .hint(format!("{label} ({})", keys::shown(chord)))
            .blocked(why)
            .run(dispatch.on(move |()| command.clone()))
    };
    let by = |delta| Command::MoveBy { node, delta };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => 1,
            "ArrowLeft" | "ArrowUp" => -1,
            "Escape" => {
                event.stop_propagation();
                event.prevent_default();
                return page::focus("#canvas");
            }
            _ => return,
        };
        if !event::closest(&event, "[role=menu]") {
            event.prevent_default();
            page::focus_along(&event, "[role=toolbar]", step);
        }
    });
    html! {
        <div
            ref={frame} role="toolbar" aria-label={t!("over-toolbar")} id="selection-tools" class={bar()}
            onclick={|event: MouseEvent| event.stop_propagation()}
            onmousedown={|event: MouseEvent| event::keep_focus(&event)} {onkeydown}
        >
            { tool(t!("over-up"), "ArrowUp", "Alt+ArrowUp", by(-1)) }
            { tool(t!("over-down"), "ArrowDown", "Alt+ArrowDown", by(1)) }
            { tool(t!("over-twice"), "Copy", "Ctrl+D", Command::Duplicate(node)) }
            { tool(t!("over-delete"), "Delete", "Delete", Command::Remove(node)) }
            { wrap(editor, node, &dispatch) }
            <Menu
                label={t!("over-more")} id="selection-more" icon="MoreHorizontal" kind={ButtonKind::Quiet}
                icon_only=true items={more(props, &dispatch)}
            />
        </div>
    }
}

/// Puts the toolbar in its place after each drawing, and when the canvas changes its size.
#[hook]
fn use_place(stage: &NodeRef, node: NodeId) -> NodeRef {
    let frame = use_node_ref();
    let resized = use_force_update();
    use_effect_with(stage.clone(), move |stage| {
        let watch = measure::on_resize(stage, move || resized.force_update());
        move || drop(watch)
    });
    let (stage, own) = (stage.clone(), frame.clone());
    use_effect(move || before_paint(move || settle(&own, &stage, node)));
    frame
}

fn settle(frame: &NodeRef, stage: &NodeRef, node: NodeId) {
    let ring = measure::rect_within(stage, &format!("[{NODE}=\"{}\"]", node.number()));
    let card = measure::rect_within(stage, "#preview");
    let Some(((ring, card), view)) = ring.zip(card).zip(measure::sight(stage)) else {
        return measure::say(frame, "data-place", "nowhere");
    };
    let (left, end) = (card.left + card.width + ASIDE, view.top + view.height);
    let beside = left + COLUMN + EDGE <= view.left + view.width;
    measure::say(frame, "data-place", if beside { "beside" } else { "below" });
    let height = measure::height_of(frame);
    let lowest = end - height - EDGE;
    let top = ring.top.min(lowest).max(view.top + EDGE);
    measure::mark(
        frame,
        "data-up",
        top + height / 2.0 > end - view.height / 2.0,
    );
    measure::set(frame, "left", beside.then_some(left));
    measure::set(frame, "top", beside.then_some(top));
    // Where the card goes on below the canvas, the toolbar lies over it, but not over the selection.
    let covers = card.top + card.height + BELOW > lowest && ring.top + ring.height + FOOT > lowest;
    let above = (end - ring.top + EDGE).min(view.height - height - EDGE);
    let bottom = if covers { above } else { EDGE };
    measure::set(frame, "bottom", (!beside).then_some(bottom - PADDING));
}

/// Why the command can't be carried out: asked of the editor itself.
fn refusal(editor: &Editor, command: &Command) -> Option<AttrValue> {
    match editor.perform(command, 0.0).err()? {
        EditorError::Refused(refusal) => Some(words::said(&refusal.to_string())),
        other => Some(words::said(&other.to_string())),
    }
}

fn wrap(editor: &Editor, node: NodeId, dispatch: &Dispatch) -> Html {
    let kinds = wrappers(&editor.document, editor.typing(), node);
    if kinds.is_empty() {
        return Html::default();
    }
    let item = |kind: &'static card_catalog::Kind| {
        MenuItem::new(
            words::said(kind.title),
            dispatch.on(move |()| Command::Wrap { node, kind }),
        )
    };
    html! {
        <Menu
            label={t!("over-wrap")} id="selection-wrap" icon="Group" kind={ButtonKind::Quiet}
            icon_only=true items={kinds.into_iter().map(item).collect::<Vec<_>>()}
        />
    }
}

fn more(props: &Props, dispatch: &Dispatch) -> Vec<MenuItem> {
    let (editor, node) = (&props.editor, props.node);
    let late =
        |message: fn() -> OverMsg| dispatch.on(move |()| Msg::Late(LateMsg::Over(message())));
    let write =
        MenuItem::new(t!("over-write"), late(|| OverMsg::Write(None))).note(keys::shown("F2"));
    let parent = MenuItem::new(t!("over-parent"), dispatch.on(|()| Command::SelectParent))
        .note(keys::shown("Escape"));
    let gap = |before: bool, words: AttrValue| {
        let gap = gap_at(&editor.document, editor.typing(), node, before)?;
        let (stage, dispatch) = (props.stage.clone(), dispatch.clone());
        Some(MenuItem::new(
            words,
            Callback::from(move |()| {
                add(&stage, node, gap, before, &dispatch);
            }),
        ))
    };
    let before = gap(true, t!("over-add-before"));
    let after = gap(false, t!("over-add-after"));
    [Some(write), before, after, Some(parent)]
        .into_iter()
        .flatten()
        .collect()
}

/// Opens the menu of what can stand in a gap at an edge of `node`.
pub fn add(
    stage: &NodeRef,
    node: NodeId,
    gap: card_editor::Gap,
    before: bool,
    dispatch: &Dispatch,
) {
    let rect = measure::rect_within(stage, &format!("[{NODE}=\"{}\"]", node.number()));
    let rect = rect.unwrap_or_default();
    let top = if before {
        rect.top
    } else {
        rect.top + rect.height
    };
    let at = (rect.left as i32, top as i32 + 8);
    dispatch.send(Msg::Late(LateMsg::Over(OverMsg::Add(Adding { gap, at }))));
}

fn bar() -> AttrValue {
    styled!(
        r#"
        z-index: 6;
        display: flex;
        &:not([data-place]), &[data-place="nowhere"] { display: none; }
        &[data-place="beside"] { position: absolute; flex-direction: column; }
        /* In the canvas's own padding below the card, so that nothing moves for it. */
        &[data-place="below"] { position: sticky; width: fit-content; margin: 40px auto -70px; }
        &[data-place="beside"] [role="menu"] { top: 0; inset-inline-end: calc(100% + 6px); }
        &[data-place="beside"][data-up="true"] [role="menu"] { top: auto; bottom: 0; }
        &[data-place="below"] [role="menu"] { top: auto; bottom: 32px; }
        [data-dragging="true"] & { visibility: hidden; }
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        pointer-events: auto;
        & > button, & > div > button { width: 28px; height: 26px; }
        & svg { width: 16px; height: 16px; }
        "#
    )
}
