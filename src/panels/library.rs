//! The library: every card that was made here, with what can be done with each.

use super::bin::bin;
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::{file, page};
use crate::preview::LazyThumbnail;
use crate::state::{AppState, FileMsg, LibraryMsg, Shelved, TimelineMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Menu, MenuItem, bare};
use crate::words::t;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The field that chooses a bundle.
const BUNDLE_FIELD: &str = "open-bundle";

/// The library.
pub fn library(state: &AppState, dispatch: &Dispatch) -> Html {
    let library = &state.desk.library;
    let all = library.cards.as_deref().unwrap_or_default();
    let shown: Vec<&Shelved> = all
        .iter()
        .filter(|entry| entry.answers(&library.search))
        .collect();
    let search = dispatch
        .on(|event: InputEvent| LibraryMsg::Search(field_value(&event).unwrap_or_default()));
    html! {
        <div class={frame()}>
            <input
                id="library-search" type="search" placeholder={t!("library-search")} aria-label={t!("library-search")}
                value={library.search.clone()} oninput={search} data-own-undo="true"
            />
            if let Some((_, title)) = &library.deleted {
                <p class="gone" role="status">
                    <span>{ t!("library-deleted", name = title) }</span>
                    { Button::new(t!("library-undelete")).run(dispatch.on(|()| LibraryMsg::Undelete)) }
                </p>
            }
            if library.unread {
                <p role="alert">{ t!("library-unread") }</p>
            } else if all.is_empty() {
                <p>{ t!("library-empty") }</p>
            } else if shown.is_empty() {
                <p>{ t!("library-nothing") }</p>
            }
            <ul aria-label={t!("library-title")}>
                { for shown.into_iter().map(|entry| card(entry, state, dispatch)) }
            </ul>
            { bin(library, dispatch) }
            { bundle(dispatch) }
        </div>
    }
}

fn card(entry: &Shelved, state: &AppState, dispatch: &Dispatch) -> Html {
    let id = entry.label.id.clone();
    let open = id == state.shelf.open.id;
    let onclick = {
        let id = id.clone();
        dispatch.on(move |_: MouseEvent| LibraryMsg::Open(id.clone()))
    };
    html! {
        <li key={id.to_string()} aria-current={open.then_some("true")}>
            <button type="button" class={classes!("open", bare())} {onclick} title={entry.title.clone()}>
                if let Some(document) = &entry.document {
                    <span class="picture"><LazyThumbnail document={document.clone()} theme={state.view.card_theme} /></span>
                }
                <b>{ &entry.title }</b>
                <small>{ format!("{} · {}", super::top_bar::family_words(entry.family), page::moment_text(entry.changed)) }</small>
                if !entry.label.tags.is_empty() {
                    <span class="tags">{ for entry.label.tags.iter().map(|tag| html! { <i>{ &**tag }</i> }) }</span>
                }
            </button>
            { actions(entry, open, dispatch) }
        </li>
    }
}

fn actions(entry: &Shelved, open: bool, dispatch: &Dispatch) -> Html {
    let on = |message: fn(std::rc::Rc<str>) -> LibraryMsg| {
        let id = entry.label.id.clone();
        dispatch.on(move |()| message(id.clone()))
    };
    let quiet = |label: AttrValue| Button::new(label).icon_only().kind(ButtonKind::Quiet);
    html! {
        <span class="actions">
            { quiet(t!("library-rename", name = &entry.title)).icon("Rename").run(on(|id| LibraryMsg::Label(Some(id)))) }
            { quiet(t!("library-duplicate", name = &entry.title)).icon("Copy").run(on(LibraryMsg::Duplicate)) }
            if open {
                { quiet(t!("history-title")).icon("History").run(dispatch.on(|()| TimelineMsg::Open)) }
            } else {
                { quiet(t!("library-delete", name = &entry.title)).icon("Delete").run(on(LibraryMsg::Delete)) }
            }
        </span>
    }
}

fn bundle(dispatch: &Dispatch) -> Html {
    let items = vec![
        MenuItem::new(t!("library-export"), dispatch.on(|()| LibraryMsg::Export))
            .note(t!("library-export.note")),
        MenuItem::new(
            t!("library-import"),
            Callback::from(|()| file::open_chooser(BUNDLE_FIELD)),
        )
        .note(t!("library-import.note")),
    ];
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let Some(chosen) = file::chosen(&event) else {
                return;
            };
            let dispatch = dispatch.clone();
            spawn_local(async move {
                match file::read(chosen).await {
                    Ok(file) => dispatch.send(LibraryMsg::Import(file.text)),
                    Err(why) => dispatch.send(FileMsg::Unreadable(why)),
                }
            });
        })
    };
    html! {
        <div class="bundle">
            <Menu id="bundle-menu" label={t!("library-all")} icon="Library" {items} />
            <input id={BUNDLE_FIELD} type="file" accept=".json,application/json" aria-label={t!("library-import")} hidden=true {onchange} />
        </div>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        padding: 10px 8px 12px;
        & > p { margin: 10px 4px; color: var(--cw-muted); }
        & .gone { display: flex; align-items: center; gap: 8px; color: var(--cw-text); }
        & .gone span { flex: 1; overflow-wrap: anywhere; }
        & ul { margin: 8px 0; padding: 0; list-style: none; }
        & li { border-radius: var(--cw-radius); }
        & li:hover { background: var(--cw-hover); }
        & li[aria-current] { background: var(--cw-accent-soft); box-shadow: inset 2px 0 var(--cw-accent); }
        & .open {
            display: grid;
            gap: 2px;
            width: 100%;
            padding: 8px 10px 2px;
        }
        & .picture {
            display: block;
            max-height: 88px;
            overflow: hidden;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius-small);
        }
        & .open b { overflow: hidden; font-weight: 600; text-overflow: ellipsis; white-space: nowrap; }
        & .open small { color: var(--cw-muted); font-size: 12px; }
        & .tags { display: flex; flex-wrap: wrap; gap: 4px; }
        & .tags i { padding: 0 6px; border: 1px solid var(--cw-line); border-radius: 8px; font-size: 12px; font-style: normal; }
        & .actions { display: flex; justify-content: flex-end; padding: 0 4px 2px; }
        & .bundle { display: flex; }
        "#
    )
}
