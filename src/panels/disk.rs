//! The card's file: its name and whether it has what is on the screen, the question about one that was
//! changed elsewhere, and files that are dropped.

use super::designer::open_file;
use crate::commands::keys_of;
use crate::dispatch::Dispatch;
use crate::interop::{disk, file};
use crate::state::{AppState, Choice, DiskMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog, icon};
use crate::words::t;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The file of the card on the screen, if it has one. A click saves.
pub fn file_mark(state: &AppState, dispatch: &Dispatch) -> Html {
    let Some(file) = state.own_file() else {
        return Html::default();
    };
    let keys = keys_of("save");
    let differs = state.differs_from(file);
    let (words, hint) = match differs {
        true => (t!("disk-differs"), t!("disk-differs.hint", keys = keys)),
        false => (t!("disk-same"), t!("disk-same.hint", keys = keys)),
    };
    let onclick = dispatch.on(|_: MouseEvent| DiskMsg::Save);
    html! {
        <button type="button" id="file" class={mark()} title={hint}
            data-differs={differs.then_some("true")} {onclick}>
            { icon("FolderOpen") }
            <span class="name">{ &file.name }</span>
            <span class="state">{ words }</span>
        </button>
    }
}

/// Somebody else has written the file since it was read.
pub fn file_dialog(name: &AttrValue, dispatch: &Dispatch) -> Html {
    let choose = |choice| dispatch.on(move |()| DiskMsg::Chosen(choice));
    let footer = html! {
        <>
            { Button::new(t!("disk-overwrite")).run(choose(Choice::Overwrite)) }
            { Button::new(t!("disk-save-as")).run(choose(Choice::SaveAs)) }
            { Button::new(t!("disk-read-again")).kind(ButtonKind::Primary).run(choose(Choice::Read)) }
        </>
    };
    html! {
        <Dialog title={t!("disk-changed-title")} {footer} onclose={choose(Choice::Leave)}>
            <p>{ t!("disk-changed", name = name) }</p>
            <p>{ t!("disk-changed-ways") }</p>
        </Dialog>
    }
}

/// Opens a dropped file, with the way to write it where the browser gives one.
pub fn take_file(event: &DragEvent, chosen: file::Chosen, dispatch: &Dispatch) {
    let (taken, dispatch) = (disk::dropped(event), dispatch.clone());
    spawn_local(async move {
        match taken.await {
            Ok(None) => open_file(chosen, &dispatch).await,
            taken => dispatch.send(DiskMsg::Picked(taken)),
        }
    });
}

fn mark() -> AttrValue {
    styled!(
        r#"
        position: relative;
        flex: 0 1 auto;
        overflow: hidden;
        & svg { flex: none; }
        & .name { overflow: hidden; text-overflow: ellipsis; color: var(--cw-text); }
        & .state { flex: none; }
        &[data-differs] svg { color: var(--cw-accent-text); }
        @media (max-width: 899px) {
            flex: none;
            max-width: 180px;
            & .state { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            &[data-differs]::after { content: "*"; color: var(--cw-accent-text); font-weight: 600; }
        }
        @media (max-width: 599px) {
            & .name { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); }
        }
        "#
    )
}
