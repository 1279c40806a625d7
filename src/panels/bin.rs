//! Deleted cards: taken back, or taken away for ever.

use crate::dispatch::Dispatch;
use crate::interop::page;
use crate::state::{Library, LibraryMsg, Shelved, Sure};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog};
use crate::words::t;
use std::rc::Rc;
use yew::prelude::*;

/// The list of deleted cards; nothing where there are none.
pub fn bin(library: &Library, dispatch: &Dispatch) -> Html {
    let gone = &library.gone;
    if gone.is_empty() {
        return Html::default();
    }
    let all: Vec<Rc<str>> = gone.iter().map(|entry| entry.label.id.clone()).collect();
    let found = gone.iter().filter(|entry| entry.answers(&library.search));
    html! {
        <details class={frame()} id="bin">
            <summary>{ t!("bin-title", count = gone.len()) }</summary>
            <p>{ t!("bin-how") }</p>
            <ul aria-label={t!("bin-list")}>{ for found.map(|entry| row(entry, dispatch)) }</ul>
            { Button::new(t!("bin-empty"))
                .icon("Delete")
                .id("empty-bin")
                .run(dispatch.on(move |()| LibraryMsg::Forget(all.clone()))) }
        </details>
    }
}

fn row(entry: &Shelved, dispatch: &Dispatch) -> Html {
    let id = &entry.label.id;
    let when = page::moment_text(entry.gone.unwrap_or_default());
    let quiet = |label: AttrValue| Button::new(label).icon_only().kind(ButtonKind::Quiet);
    let (back, away) = (id.clone(), vec![id.clone()]);
    html! {
        <li key={id.to_string()}>
            <span class="name" title={entry.title.clone()}>
                <span>{ &entry.title }</span>
                <small>{ t!("bin-when", when = when) }</small>
            </span>
            { quiet(t!("bin-restore", name = &entry.title))
                .icon("ArrowUndo")
                .run(dispatch.on(move |()| LibraryMsg::Restore(back.clone()))) }
            { quiet(t!("bin-forget", name = &entry.title))
                .icon("Delete")
                .run(dispatch.on(move |()| LibraryMsg::Forget(away.clone()))) }
        </li>
    }
}

/// Whether the person is sure: this can't be undone.
pub fn forget_dialog(sure: &Sure, dispatch: &Dispatch) -> Html {
    let count = sure.ids.len();
    let what = match count {
        1 => t!("bin-sure-one", name = &sure.title),
        _ => t!("bin-sure-all", count = count),
    };
    let answer = |yes| dispatch.on(move |()| LibraryMsg::Sure(yes));
    let footer = html! {
        <>
            { Button::new(t!("bin-keep")).run(answer(false)) }
            { Button::new(t!("bin-sure"))
                .icon("Delete")
                .kind(ButtonKind::Primary)
                .id("forget")
                .run(answer(true)) }
        </>
    };
    html! {
        <Dialog title={t!("bin-sure")} {footer} onclose={answer(false)}>
            <p>{ what }</p>
        </Dialog>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        margin: 4px 0 12px;
        & summary { padding: 4px; color: var(--cw-muted); cursor: pointer; }
        & p { margin: 4px; color: var(--cw-muted); font-size: 12px; }
        & ul { margin: 0 0 8px; padding: 0; list-style: none; }
        & li { display: flex; align-items: center; padding: 4px 0; padding-inline-start: 4px; border-radius: var(--cw-radius); }
        & .name { flex: 1; display: grid; min-width: 0; }
        & .name span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        & .name small { color: var(--cw-muted); font-size: 12px; }
        "#
    )
}
