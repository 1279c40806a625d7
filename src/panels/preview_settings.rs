//! The preview's settings: Markdown, whose measures, kinds in preview, the language of dates.

use super::disputes;
use crate::dispatch::Dispatch;
use crate::interop::{event, file, language};
use crate::state::{AppState, Preview, PreviewMsg, View};
use crate::styled;
use crate::widgets::{Button, Popover, awaited, caption, disputed};
use crate::words::{self, t};
use card_catalog::sources::{HUB, TEAMS_CARDS_FORMAT};
use card_render::{Imported, MarkdownLevel};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

const FILE_FIELD: &str = "host-file";

/// The settings' button, and their panel while it is open.
pub fn preview_settings(state: &AppState, dispatch: &Dispatch) -> Html {
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(chosen) = file::chosen(&event) {
                let dispatch = dispatch.clone();
                spawn_local(async move { take_host(chosen, &dispatch).await });
            }
        })
    };
    html! {
        <>
            <Popover id="preview-settings" label={t!("preview-settings")} icon="Options">
                { match state.later {
                    Some(later) => (later.preview_form)(&state.view, dispatch),
                    None => awaited(state.missing, dispatch),
                } }
            </Popover>
            <input
                id={FILE_FIELD} type="file" accept=".json,application/json,text/plain"
                aria-label={t!("host-field")} hidden=true {onchange}
            />
        </>
    }
}

/// The settings themselves.
pub fn form(view: &View, dispatch: &Dispatch) -> Html {
    html! {
        <div class={rows()}>
            { markdown(&view.preview, dispatch) }
            { host(view, dispatch) }
            { kinds(&view.preview, dispatch) }
            { dates(view, dispatch) }
        </div>
    }
}

async fn take_host(chosen: file::Chosen, dispatch: &Dispatch) {
    dispatch.send(match file::read(chosen).await {
        Ok(file) => PreviewMsg::Host(file.name, file.text),
        Err(why) => PreviewMsg::HostUnreadable(why),
    });
}

fn markdown(preview: &Preview, dispatch: &Dispatch) -> Html {
    let level = |level, words: AttrValue, page: card_catalog::Source| {
        let onchange = dispatch.on(move |_: Event| PreviewMsg::Markdown(level));
        html! {
            <label>
                <input type="radio" name="markdown" checked={preview.markdown == level} {onchange} />
                <span>{ words }<small>{ format!("{}, {}", page.name, page.date) }</small></span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend class={caption()}>{ t!("markdown") }</legend>
            { level(MarkdownLevel::Basic, t!("markdown-basic"), TEAMS_CARDS_FORMAT) }
            { level(MarkdownLevel::Full, t!("markdown-full"), HUB) }
            { disputed(&disputes::MARKDOWN) }
        </fieldset>
    }
}

fn host(view: &View, dispatch: &Dispatch) -> Html {
    let name = view.preview.host.as_ref().map(|host| host.name.clone());
    html! {
        <fieldset>
            <legend class={caption()}>{ t!("host-config") }</legend>
            <p id="host-name">{ name.clone().unwrap_or_else(|| "Teams".to_owned()) }</p>
            { left_aside(view.preview.host.as_ref().and_then(|host| host.read.as_ref())) }
            if let Some(why) = &view.host_error { <p role="alert" class="bad">{ why.to_string() }</p> }
            <div class="row">
                { Button::new(t!("host-import")).run(Callback::from(|()| file::open_chooser(FILE_FIELD))) }
                if name.is_some() {
                    { Button::new(t!("host-back")).run(dispatch.on(|()| PreviewMsg::Teams)) }
                }
            </div>
        </fieldset>
    }
}

/// What of a host's file the preview does not go by.
fn left_aside(read: Option<&Imported>) -> Html {
    let notes = read.map(|read| &*read.notes).unwrap_or_default();
    let words = match notes.len() {
        0 => return Html::default(),
        many => t!("left-aside", count = many),
    };
    html! {
        <details>
            <summary>{ words }</summary>
            <ul>{ for notes.iter().map(|note| html! { <li>{ words::said(note) }</li> }) }</ul>
        </details>
    }
}

fn kinds(preview: &Preview, dispatch: &Dispatch) -> Html {
    let onchange =
        dispatch.on(|event: Event| PreviewMsg::Kinds(event::checked(&event).unwrap_or_default()));
    html! {
        <fieldset>
            <legend class={caption()}>{ t!("palette") }</legend>
            <label>
                <input type="checkbox" checked={preview.kinds} {onchange} />
                <span>{ t!("preview-kinds") }<small>{ t!("preview-kinds.note") }</small></span>
            </label>
        </fieldset>
    }
}

fn dates(view: &View, dispatch: &Dispatch) -> Html {
    let onchange = dispatch.on(|event: Event| {
        let typed = event::field_value(&event).unwrap_or_default();
        match typed.trim() {
            "" => PreviewMsg::Locale(String::new()),
            tag => language::known(tag)
                .map_or_else(|| PreviewMsg::NoLocale(tag.to_owned()), PreviewMsg::Locale),
        }
    });
    let wrong = view.locale_error.as_ref();
    html! {
        <fieldset>
            <legend class={caption()}>{ t!("dates") }</legend>
            <label class="field">
                <span>{ t!("dates-language") }</span>
                <input
                    type="text" placeholder={t!("dates-language.hint")} value={view.preview.locale.to_string()} {onchange}
                    data-own-undo="true" spellcheck="false" aria-describedby="locale-help"
                    aria-invalid={wrong.map(|_| "true")}
                />
                <small id="locale-help">{ t!("dates-language.note") }</small>
            </label>
            if let Some(why) = wrong { <p role="alert" class="bad">{ why.to_string() }</p> }
            { disputed(&disputes::DATES) }
        </fieldset>
    }
}

fn rows() -> AttrValue {
    styled!(
        r#"
        & fieldset { margin: 0; padding: 0 0 4px; border: 0; }
        & label { display: flex; gap: 8px; align-items: flex-start; padding: 4px 0; cursor: pointer; }
        & label > input { margin: 2px 0 0; }
        & small { display: block; color: var(--cw-muted); font-size: 12px; }
        & label.field { display: block; cursor: auto; }
        & label.field > input { margin: 2px 0; }
        & fieldset > details { margin: 0 0 8px; font-size: 12px; overflow-wrap: anywhere; }
        & fieldset > details > summary { min-height: 24px; cursor: pointer; }
        & fieldset > details > ul { margin: 0; padding-inline-start: 18px; max-height: 120px; overflow: auto; }
        & .row { display: flex; flex-wrap: wrap; gap: 8px; }
        & p { margin: 0 0 8px; overflow-wrap: anywhere; }
        & p.bad { color: var(--cw-bad); }
        "#
    )
}
