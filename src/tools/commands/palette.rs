//! The command palette: every command found by a few letters.

use super::choices::{Choice, choices};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::event::field_value;
use crate::interop::{keys, page};
use crate::state::{AppState, OverlayMsg};
use crate::styled;
use crate::widgets::{Dialog, icon};
use crate::words::t;
use std::rc::Rc;
use yew::prelude::*;

/// What the palette depends on.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The app's state: what can be had now.
    pub(super) state: AppState,
}

/// The palette: a field and the list of what answers it. The focus stays in the field.
#[component]
pub(super) fn CommandPalette(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let query = use_state(String::new);
    let at = use_state(|| 0_usize);
    let found = use_memo(
        (props.state.editor.clone(), (*query).clone()),
        |(_, query)| choices(&props.state, query),
    );
    use_effect_with(*at, |_| page::reveal("#command-list [aria-selected=true]"));
    let oninput = {
        let (query, at) = (query.setter(), at.setter());
        Callback::from(move |event: InputEvent| {
            query.set(field_value(&event).unwrap_or_default());
            at.set(0);
        })
    };
    let active = found.get(*at).map(|_| format!("command-{}", *at));
    html! {
        <Dialog title={t!("commands-title")} bare=true onclose={dispatch.on(|()| OverlayMsg::Close)}>
            <div class={searching()}>
                { icon("Search") }
                <input
                    type="text" role="combobox" aria-expanded="true" aria-controls="command-list"
                    aria-label={t!("commands-find")} aria-autocomplete="list" autocomplete="off" spellcheck="false"
                    aria-activedescendant={active} placeholder={t!("commands-find.placeholder")}
                    value={(*query).clone()} data-own-undo="true" {oninput}
                    onkeydown={moves(&found, &at, &dispatch)}
                />
            </div>
            <ul id="command-list" role="listbox" aria-label={t!("commands-title")} class={list()}>
                { for found.iter().enumerate().map(|(n, choice)| line(n, choice, n == *at, &dispatch)) }
            </ul>
            <p role="status" class={count()}>{ t!("commands-found", count = found.len()) }</p>
        </Dialog>
    }
}

/// Arrows, Home and End move through the list, Enter runs.
fn moves(
    found: &Rc<Vec<Choice>>,
    at: &UseStateHandle<usize>,
    dispatch: &Dispatch,
) -> Callback<KeyboardEvent> {
    let (found, at, dispatch) = (found.clone(), at.clone(), dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        let count = found.len().max(1);
        let next = match &*keys::chord(&event) {
            "ArrowDown" => (*at + 1) % count,
            "ArrowUp" => (*at + count - 1) % count,
            "PageDown" => (*at + 8).min(count - 1),
            "PageUp" => at.saturating_sub(8),
            "Enter" => {
                event.prevent_default();
                if let Some(choice) = found.get(*at) {
                    run(choice, &dispatch);
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        at.set(next);
    })
}

/// Closes the palette first, so that the focus is back where the command is about.
fn run(choice: &Choice, dispatch: &Dispatch) {
    if choice.blocked.is_some() {
        return;
    }
    dispatch.send(OverlayMsg::Close);
    for message in choice.messages() {
        dispatch.send(message);
    }
}

fn line(at: usize, choice: &Choice, chosen: bool, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (choice, dispatch) = (choice.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| run(&choice, &dispatch))
    };
    let blocked = choice.blocked.as_ref();
    html! {
        <li
            id={format!("command-{at}")} role="option" aria-selected={chosen.to_string()}
            aria-disabled={blocked.map(|_| "true")} {onclick}
        >
            <span>{ &choice.words }</span>
            <small>{ blocked.unwrap_or(&choice.note) }</small>
            if let Some(keys) = &choice.keys { <kbd>{ keys }</kbd> }
        </li>
    }
}

fn searching() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        gap: 10px;
        margin: 0 -20px;
        padding: 10px 20px 12px;
        border-bottom: 1px solid var(--cw-line);
        & > svg { flex: none; width: 20px; height: 20px; color: var(--cw-muted); }
        & > input {
            flex: 1;
            min-width: 0;
            height: 32px;
            padding: 0;
            border: 0;
            background: none;
            color: var(--cw-text);
            font: inherit;
            font-size: 15px;
        }
        & > input:focus { outline: none; }
        &:focus-within { box-shadow: inset 0 -2px var(--cw-accent); }
        "#
    )
}

fn list() -> AttrValue {
    styled!(
        r#"
        height: min(420px, 55vh);
        margin: 0 -12px;
        padding: 6px 0;
        overflow: auto;
        list-style: none;
        & > li {
            display: flex;
            align-items: center;
            gap: 10px;
            min-height: 32px;
            padding: 2px 8px;
            border-radius: var(--cw-radius);
            cursor: pointer;
        }
        & > li > span { flex: none; max-width: 60%; }
        & > li > small {
            flex: 1;
            min-width: 0;
            overflow: hidden;
            color: var(--cw-muted);
            font-size: 12px;
            text-overflow: ellipsis;
            white-space: nowrap;
        }
        & > li > kbd {
            flex: none;
            padding: 0 6px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius-small);
            color: var(--cw-muted);
            font: 12px/20px var(--cw-font);
        }
        & > li:hover { background: var(--cw-hover); }
        & > li[aria-selected="true"] {
            background: var(--cw-accent-soft);
            box-shadow: inset 2px 0 var(--cw-accent);
        }
        & > li[aria-disabled="true"] { cursor: not-allowed; }
        & > li[aria-disabled="true"] > span { color: var(--cw-muted); }
        @media (forced-colors: active) {
            & > li[aria-selected="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
        }
        "#
    )
}

fn count() -> AttrValue {
    styled!("margin: 6px 0 0; color: var(--cw-muted); font-size: 12px;")
}
