//! The top bar: what is open, undo and redo, the size as sent, and the ways out.

use super::target::target;
use super::top_menus::{CardMenu, FileMenus, keys_of};
use crate::dispatch::Dispatch;
use crate::effects::errand::FILE_FIELD;
use crate::interop::file;
use crate::panels::designer::open_file;
use crate::state::{AppState, InsightMsg, SendMsg, ShareMsg, Sheet};
use crate::styled;
use crate::widgets::{Button, ButtonKind, meter_button};
use crate::words::{self, t};
use card_catalog::{Element, Family, Group};
use card_editor::{Command, Editor};
use card_teams::size;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The top bar.
pub fn top_bar(state: &AppState, dispatch: &Dispatch) -> Html {
    html! {
        <header class={bar()} data-pane="top">
            <a class={brand()} href="#/" aria-label="Cardwright">
                <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                    <rect width="20" height="20" rx="5" />
                </svg>
                <b>{ "Cardwright" }</b>
            </a>
            <h1 class={name()}>
                <span>{ card_title(&state.editor) }</span>
                <small>{ family_words(state.editor.typing().family()) }</small>
            </h1>
            { history(state, dispatch) }
            <CardMenu later={state.later} />
            <span class={gap()} />
            { meter_button(size::measure(state.body_length()), dispatch.on(|()| InsightMsg::Sheet(Some(Sheet::Size)))) }
            { target(state, dispatch) }
            <div class={apart()}>
                <FileMenus later={state.later} />
                { Button::new(t!("keep-share"))
                    .icon("Share")
                    .id("share")
                    .blocked(state.draft.as_ref().map(|_| t!("keep-mend-first")))
                    .run(dispatch.on(|()| ShareMsg::Open)) }
            </div>
            { file_field(dispatch) }
            { Button::new(t!("top-send"))
                .icon("Send")
                .kind(ButtonKind::Primary)
                .id("send")
                .blocked(state.draft.as_ref().map(|_| t!("mend-first")))
                .run(dispatch.on(|()| SendMsg::Open)) }
        </header>
    }
}

/// What the card calls itself: its own title, else the first text in it, without marks of emphasis.
pub fn card_title(editor: &Editor) -> String {
    let named = |element: Element<'_>| {
        let name = element.label()?.replace("**", "");
        let name = name.trim_start_matches('#').trim();
        (!name.is_empty()).then(|| name.to_owned())
    };
    let says = |element: &Element<'_>| {
        let group = element.kind.map(|kind| kind.group);
        matches!(group, Some(Group::Card | Group::Content))
    };
    let elements = || editor.typing().elements();
    let text = elements().filter(says).find_map(named);
    text.or_else(|| elements().find_map(named))
        .unwrap_or_else(|| t!("untitled").to_string())
}

pub(super) fn family_words(family: Option<Family>) -> AttrValue {
    match family {
        Some(Family::MessageCard) => "MessageCard".into(),
        Some(Family::Adaptive) => t!("family-adaptive"),
        Some(Family::Attachment) => t!("family-attachment"),
        None => t!("family-none"),
    }
}

fn history(state: &AppState, dispatch: &Dispatch) -> Html {
    let editor = &state.editor;
    let undo = editor.undo_label().map(|label| {
        t!(
            "undo-step",
            step = words::said(label),
            keys = keys_of(state.later, "undo")
        )
    });
    let redo = editor.redo_label().map(|label| {
        t!(
            "redo-step",
            step = words::said(label),
            keys = keys_of(state.later, "redo")
        )
    });
    let nothing = |able: bool, words: AttrValue| (!able).then_some(words);
    html! {
        <div role="group" aria-label={t!("history")} class={pair()}>
            { Button::new(t!("undo"))
                .icon("ArrowUndo")
                .icon_only()
                .kind(ButtonKind::Quiet)
                .id("undo")
                .maybe_hint(undo)
                .blocked(nothing(state.can_undo(), t!("undo-nothing")))
                .run(dispatch.on(|()| Command::Undo)) }
            { Button::new(t!("redo"))
                .icon("ArrowRedo")
                .icon_only()
                .kind(ButtonKind::Quiet)
                .id("redo")
                .maybe_hint(redo)
                .blocked(nothing(state.can_redo(), t!("redo-nothing")))
                .run(dispatch.on(|()| Command::Redo)) }
        </div>
    }
}

/// The browser's chooser of files, which menus and commands open.
fn file_field(dispatch: &Dispatch) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(chosen) = file::chosen(&event) {
                let dispatch = dispatch.clone();
                spawn_local(async move { open_file(chosen, &dispatch).await });
            }
        })
    };
    html! {
        <input
            id={FILE_FIELD} type="file" accept=".json,application/json,text/plain"
            aria-label={t!("open-field")} hidden=true {onchange}
        />
    }
}

fn bar() -> AttrValue {
    styled!(
        r#"
        grid-area: top;
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 0;
        padding: 0 12px;
        border-bottom: 1px solid var(--cw-line);
        background: var(--cw-panel);
        @media (max-width: 1100px) {
            gap: 6px;
            & :is(#share, #file-menu, #copy-menu) > span {
                position: absolute;
                width: 1px;
                height: 1px;
                overflow: hidden;
                clip-path: inset(50%);
            }
            & :is(#share, #file-menu, #copy-menu) { position: relative; padding-inline: 6px; }
        }
        @media (max-width: 899px) {
            flex-wrap: wrap;
            gap: 3px 6px;
            padding: 8px 12px;
            & > div:has(> #target) { min-width: 0; }
            & #target { min-width: 0; }
            & #target span { overflow: hidden; text-overflow: ellipsis; }
            & > #send { margin-inline-start: auto; }
        }
        @media (max-width: 640px) {
            & > div:has(> #target) { flex: 1; }
            & #target { flex: 1; padding: 0 10px; }
            & #target svg { display: none; }
        }
        "#
    )
}

fn brand() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--cw-text);
        text-decoration: none;
        & rect { fill: var(--cw-accent); }
        @media (max-width: 1100px) { & b { display: none; } }
        "#
    )
}

fn name() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: baseline;
        gap: 6px;
        min-width: 60px;
        margin: 0;
        margin-inline-start: 8px;
        font-size: 13px;
        font-weight: 600;
        & span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        & small { flex: none; color: var(--cw-muted); font-size: 13px; font-weight: 400; }
        @media (max-width: 1100px) { & small { display: none; } }
        @media (max-width: 899px) { flex: 1; margin-inline-start: 2px; }
        "#
    )
}

/// What has a place of its own where there is room.
fn apart() -> AttrValue {
    styled!("display: contents; @media (max-width: 640px) { display: none; }")
}

fn pair() -> AttrValue {
    styled!("display: inline-flex; flex: none;")
}

fn gap() -> AttrValue {
    // In a narrow window it ends the first line.
    styled!("flex: 1; @media (max-width: 899px) { flex: 0 0 100%; height: 0; }")
}
