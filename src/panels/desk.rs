//! The word about other tabs, and the dialog that shares the card.

use super::bin::forget_dialog;
use super::disk::file_dialog;
use super::timeline::{bundle_dialog, label_dialog, timeline};
use crate::dispatch::Dispatch;
use crate::interop::page;
use crate::state::{AppState, FileMsg, ShareMsg, Sharing, TabsMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog, icon, layer};
use crate::words::t;
use yew::prelude::*;

/// From this length on a link is offered together with the file: chats and mail programs cut it.
const LONG: usize = 8 * 1024;

/// The desk.
pub fn desk(state: &AppState, dispatch: &Dispatch) -> Html {
    let library = &state.desk.library;
    html! {
        <>
            { layer(state.desk.sharing.as_ref().map(|sharing| share_dialog(sharing, dispatch))) }
            { layer(state.desk.timeline.as_ref().map(|open| timeline(open, dispatch))) }
            { layer(state.desk.disk.question.as_ref().map(|file| file_dialog(&file.name, dispatch))) }
            { layer(library.labelling.as_ref().map(|typed| label_dialog(typed, dispatch))) }
            { layer(library.bundle.as_ref().map(|(load, _)| bundle_dialog(load, dispatch))) }
            { layer(library.sure.as_ref().map(|sure| forget_dialog(sure, dispatch))) }
        </>
    }
}

/// Another tab writes the card.
pub fn elsewhere(dispatch: &Dispatch) -> Html {
    html! {
        <div id="elsewhere" role="alert" class={strip()}>
            { icon("Info") }
            <span>{ t!("tabs-elsewhere") }</span>
            { Button::new(t!("tabs-take-over")).run(dispatch.on(|()| TabsMsg::TakeOver)) }
            { Button::new(t!("tabs-work-on-copy")).run(dispatch.on(|()| TabsMsg::Copy)) }
        </div>
    }
}

fn share_dialog(sharing: &Sharing, dispatch: &Dispatch) -> Html {
    let link = match sharing {
        Sharing::Ready(code) => Some(format!("{}#{code}", page::base_address())),
        _ => None,
    };
    let long = link.as_ref().is_some_and(|link| link.len() > LONG);
    let copy = {
        let link = link.clone().unwrap_or_default();
        dispatch.on(move |()| ShareMsg::Copy(link.clone()))
    };
    let emphasis = |main| {
        if main {
            ButtonKind::Primary
        } else {
            ButtonKind::Plain
        }
    };
    let footer = html! {
        <>
            { Button::new(t!("share-file"))
                .icon("ArrowDownload")
                .kind(emphasis(long || *sharing == Sharing::Unable))
                .run(dispatch.on(|()| FileMsg::Download)) }
            { Button::new(t!("share-copy"))
                .icon("Copy")
                .id("copy-link")
                .kind(emphasis(link.is_some() && !long))
                .blocked(link.is_none().then(|| t!("share-packing")))
                .run(copy) }
        </>
    };
    html! {
        <Dialog title={t!("share-title")} {footer} onclose={dispatch.on(|()| ShareMsg::Close)}>
            { shared(sharing, link, long) }
        </Dialog>
    }
}

fn shared(sharing: &Sharing, link: Option<String>, long: bool) -> Html {
    let Some(link) = link else {
        let words = match sharing {
            Sharing::Unable => t!("share-unable"),
            _ => t!("share-packing"),
        };
        return html! { <p>{ words }</p> };
    };
    let length = link.chars().count();
    html! {
        <div class={stack()}>
            <label for="share-link">{ t!("share-link") }</label>
            <textarea id="share-link" readonly=true rows="4" spellcheck="false" value={link} data-own-undo="true" aria-describedby="share-length" />
            <p id="share-length">{ t!("share-length", count = length) }</p>
            if long {
                <p class="long">{ icon("Warning") }<span>{ t!("share-long") }</span></p>
            }
            <p>{ t!("share-private") }</p>
        </div>
    }
}

fn strip() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 6px 12px;
        border-bottom: 1px solid var(--cw-line);
        background: var(--cw-accent-soft);
        & > span { flex: 1 1 240px; }
        "#
    )
}

fn stack() -> AttrValue {
    styled!(
        r#"
        & label { display: block; margin-bottom: 4px; font-weight: 600; }
        & textarea { width: 100%; font: 12px/1.5 var(--cw-mono); overflow-wrap: anywhere; resize: vertical; }
        & p { margin: 8px 0 0; color: var(--cw-muted); }
        & .long {
            display: flex;
            gap: 8px;
            padding: 8px 10px;
            border-radius: var(--cw-radius);
            background: var(--cw-warning-soft);
            color: var(--cw-text);
        }
        & .long svg { color: var(--cw-warning); }
        "#
    )
}
