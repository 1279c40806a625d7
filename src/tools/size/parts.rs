//! The card as several messages.

use super::go;
use super::series::{mark, send_all};
use crate::dispatch::Dispatch;
use crate::state::{AppState, FileMsg, InsightMsg, Series};
use crate::styled;
use crate::widgets::{Button, bare};
use crate::words::{self, t};
use card_editor::describe;
use card_teams::split::{Part, TooLarge, split};
use yew::prelude::*;

/// The messages, or what is too large for any.
pub fn parts(state: &AppState, dispatch: &Dispatch) -> Html {
    let editor = &state.editor;
    let content = match split(&editor.document, editor.typing()) {
        Ok(parts) if parts.len() < 2 => html! { <p>{ t!("split-fits") }</p> },
        Ok(parts) => list(&parts, state, dispatch),
        Err(found) => too_large(state, &found, dispatch),
    };
    html! {
        <section aria-labelledby="split-title" class={frame()} id="parts">
            <h3 id="split-title">{ t!("split-title") }</h3>
            { content }
        </section>
    }
}

fn list(parts: &[Part], state: &AppState, dispatch: &Dispatch) -> Html {
    let total = parts.len();
    let of_these = |series: &&Series| series.is_of(parts.iter().map(|part| &*part.text));
    let series = state.sending.series.as_ref().filter(of_these);
    let all: Vec<String> = parts.iter().map(|part| part.text.clone()).collect();
    let download = dispatch.on(move |()| InsightMsg::Download(all.clone()));
    html! {
        <>
            <p class="quiet">{ t!("split-how", count = total) }</p>
            <ol>{ for parts.iter().enumerate().map(|(at, part)| line(at, total, part, series, dispatch)) }</ol>
            { Button::new(t!("split-download", count = total)).icon("ArrowDownload").run(download) }
            { send_all(parts, series, state, dispatch) }
        </>
    }
}

fn line(
    at: usize,
    total: usize,
    part: &Part,
    series: Option<&Series>,
    dispatch: &Dispatch,
) -> Html {
    let (open, copy) = (part.text.clone(), part.text.clone());
    let opened = {
        let dispatch = dispatch.clone();
        Callback::from(move |()| {
            dispatch.send(InsightMsg::Sheet(None));
            dispatch.send(FileMsg::Pasted(open.clone()));
        })
    };
    html! {
        <li>
            <span class="name">{ t!("split-part", number = at + 1, total = total) }</span>
            { mark(at, series) }
            <span class="number">{ t!("size-bytes", bytes = part.bytes) }</span>
            { Button::new(t!("split-open")).hint(t!("split-open.hint")).run(opened) }
            { Button::new(t!("split-copy")).icon("Copy").run(dispatch.on(move |()| InsightMsg::Copy(copy.clone()))) }
        </li>
    }
}

fn too_large(state: &AppState, found: &TooLarge, dispatch: &Dispatch) -> Html {
    let editor = &state.editor;
    let name = |node| words::said(&describe(&editor.document, editor.typing(), node));
    html! {
        <>
            <p class="bad">{ t!("split-too-large", count = found.nodes.len()) }</p>
            <ul>{ for found.nodes.iter().map(|node| html! {
                <li><button type="button" class={classes!("go", bare())} onclick={go(*node, dispatch)}>{ name(*node) }</button></li>
            }) }</ul>
        </>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        margin: 8px 0;
        padding: 4px 12px 12px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        & li { flex-wrap: wrap; padding: 2px 0; }
        & .name { flex: 1; }
        "#
    )
}
