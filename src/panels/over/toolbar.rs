//! The toolbar of the selection: arrow keys go along it, Escape goes back to the canvas.

use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::{event, keys, measure, page};
use crate::preview::NODE;
use crate::state::{Adding, LateMsg, Msg, OverMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Menu, MenuItem};
use crate::words::{self, t};
use card_editor::{Command, Editor, EditorError, gap_at, wrappers};
use card_json::NodeId;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub stage: NodeRef,
    pub editor: Editor,
    pub node: NodeId,
}

/// Move, duplicate, delete, wrap, add, and what is rarer.
#[component]
pub fn Toolbar(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let (editor, node) = (&props.editor, props.node);
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
            "ArrowRight" => 1,
            "ArrowLeft" => -1,
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
            role="toolbar" aria-label={t!("over-toolbar")} id="selection-tools" class={bar()}
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
        display: flex;
        margin-bottom: 3px;
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
