//! The send dialog: where to, the exact body and its bytes, then the answer and what it means.

use super::answer::outcome;
use super::relay_setting::relay_setting;
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::state::{AppState, Destination, FileMsg, SendMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog, icon, meter, segmented};
use crate::words::{self, t};
use card_catalog::Family;
use card_teams::{Note, envelope, size};
use yew::prelude::*;

/// The send dialog.
pub fn send_dialog(state: &AppState, dispatch: &Dispatch) -> Html {
    let body = state.body();
    let busy = state.sending.under_way.is_some();
    let footer = html! {
        <>
            { Button::new(t!("send-curl")).icon("Copy").run(dispatch.on(|()| FileMsg::CopyCurl)) }
            { Button::new(if busy { t!("send-busy") } else { t!("send-now") })
                .icon("Send")
                .kind(ButtonKind::Primary)
                .id("send-now")
                .blocked(blocked(state))
                .run(dispatch.on(|()| SendMsg::Send)) }
        </>
    };
    html! {
        <Dialog title={t!("send-title")} {footer} onclose={dispatch.on(|()| SendMsg::Close)}>
            <div class={stack()}>
                { destination(state, dispatch) }
                if state.sending.to == Destination::Webhook {
                    { url_field(state, dispatch) }
                    { relay_setting(&state.relay, dispatch) }
                }
                if let Some(note) = remark(state) { { note_line(&note) } }
                <details>
                    <summary>
                        <span>{ t!("send-body") }</span>
                        { meter(size::meter(&body)) }
                    </summary>
                    <pre id="body-as-sent" tabindex="0">{ body.to_string() }</pre>
                </details>
                <div aria-live="polite" id="answer">
                    if let Some(sent) = state.sending.answer.as_ref().filter(|_| !busy) {
                        { outcome(sent) }
                        if state.sending.to != Destination::Webhook {
                            { Button::new(t!("send-channel"))
                                .icon("Chat")
                                .id("open-channel")
                                .class(styled!("margin-top: 8px;"))
                                .run(go_to_channel(state, dispatch)) }
                        }
                    }
                </div>
            </div>
        </Dialog>
    }
}

pub(super) fn destination(state: &AppState, dispatch: &Dispatch) -> Html {
    let choices = Destination::ALL.map(|(_, name, words)| (name, words.text()));
    let onchange = dispatch.on(|name| SendMsg::To(Destination::named(name)));
    segmented(
        &t!("send-where"),
        &choices,
        state.sending.to.name(),
        &onchange,
    )
}

/// Why nothing can be sent now.
pub(super) fn blocked(state: &AppState) -> Option<AttrValue> {
    if state.sends_already() {
        return Some(t!("send-under-way"));
    }
    if state.draft.is_some() {
        return Some(t!("mend-first"));
    }
    let empty = state.sending.to == Destination::Webhook && state.sending.url.is_empty();
    empty.then(|| t!("send-no-url"))
}

pub(super) fn url_field(state: &AppState, dispatch: &Dispatch) -> Html {
    let oninput =
        dispatch.on(|event: InputEvent| SendMsg::Url(field_value(&event).unwrap_or_default()));
    let (tone, words) = match state.endpoint() {
        _ if state.sending.url.is_empty() => ("muted", t!("send-paste")),
        Ok(endpoint) => (
            "good",
            t!(
                "send-recognised",
                kind = words::said(endpoint.kind().title()),
                address = endpoint.masked()
            ),
        ),
        Err(error) => ("bad", words::said(&error.to_string())),
    };
    let notes = state
        .endpoint()
        .map(|endpoint| endpoint.notes())
        .unwrap_or_default();
    html! {
        <div>
            <label for="webhook-url">{ t!("send-url") }</label>
            <input
                id="webhook-url" type="url" autocomplete="off" spellcheck="false" data-own-undo="true"
                placeholder="https://…" value={state.sending.url.expose().to_owned()}
                aria-describedby="recognised" {oninput}
            />
            <p id="recognised" class={verdict()} data-tone={tone} role="status">{ words }</p>
            // A list of its own: counted with the field above, it would make that anew while one types.
            <>{ for notes.iter().map(note_line) }</>
        </div>
    }
}

fn remark(state: &AppState) -> Option<Note> {
    if state.sending.to == Destination::Webhook && state.endpoint().is_err() {
        return None;
    }
    let family = card_catalog::family_of(state.document().root()).unwrap_or(Family::MessageCard);
    envelope::remark(family, state.endpoint_kind())
}

fn note_line(note: &Note) -> Html {
    html! {
        <p class={remark_look()} title={format!("{} ({})", note.source, note.date)}>
            { icon(if note.serious { "Warning" } else { "Info" }) }
            <span>{ words::said(note.text) }</span>
        </p>
    }
}

pub(super) fn go_to_channel(state: &AppState, dispatch: &Dispatch) -> Callback<()> {
    let (state, dispatch) = (state.clone(), dispatch.clone());
    Callback::from(move |()| {
        dispatch.send(SendMsg::Close);
        dispatch.send(state.channel_screen());
    })
}

fn stack() -> AttrValue {
    styled!(
        r#"
        display: grid;
        gap: 14px;
        & label[for] { display: block; margin-bottom: 4px; font-weight: 600; }
        & summary { display: flex; justify-content: space-between; padding: 4px 0; cursor: pointer; }
        & summary::before { content: "▸"; margin-inline-end: 6px; color: var(--cw-muted); }
        & details[open] > summary::before { content: "▾"; }
        & summary > span:first-of-type { flex: 1; }
        & pre {
            max-height: 220px;
            margin: 6px 0 0;
            padding: 10px 12px;
            overflow: auto;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius);
            background: var(--cw-ground);
            font: 12px/1.5 var(--cw-mono);
            white-space: pre-wrap;
            overflow-wrap: anywhere;
        }
        "#
    )
}

fn verdict() -> AttrValue {
    styled!(
        r#"
        margin: 4px 0 0;
        color: var(--cw-muted);
        overflow-wrap: anywhere;
        &[data-tone="good"] { color: var(--cw-good); }
        &[data-tone="bad"] { color: var(--cw-bad); }
        "#
    )
}

fn remark_look() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 8px;
        margin: 0;
        padding: 8px 10px;
        border-radius: var(--cw-radius);
        background: var(--cw-warning-soft);
        color: var(--cw-text);
        & svg { color: var(--cw-warning); }
        "#
    )
}
