//! The status bar: whether the work is kept, where the selection is, the gravest problem, the relay.

use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::state::{AppState, AppTheme, BottomTab, Kept, ViewMsg};
use crate::styled;
use crate::widgets::icon;
use card_lint::Diagnostic;
use yew::prelude::*;

/// The status bar.
pub fn status_bar(state: &AppState, findings: &[Diagnostic], dispatch: &Dispatch) -> Html {
    let show = dispatch.on(|_: MouseEvent| ViewMsg::Reveal(BottomTab::Problems));
    let path = state
        .editor
        .selection
        .node
        .and_then(|node| state.document().pointer(node));
    html! {
        <footer class={bar()}>
            { kept(&state.kept) }
            if let Some(path) = path.filter(|path| !path.is_empty()) {
                <code title="JSON Pointer of the selection">{ path }</code>
            }
            if let Some(worst) = worst(findings) {
                <button type="button" data-severity={worst.severity.title()} onclick={show}>
                    { icon("Warning") }
                    <span>{ &worst.message }</span>
                </button>
            }
            <span class={gap()} />
            <span class={hide_small()}>{ relay_words(state) }</span>
            <label>
                <span class={hide_small()}>{ "Theme " }</span>
                <select id="theme" aria-label="Theme of the app" onchange={dispatch.on(theme_chosen)}>
                    { for AppTheme::ALL.iter().map(|(theme, name, words)| html! {
                        <option value={*name} selected={*theme == state.view.theme}>{ *words }</option>
                    }) }
                </select>
            </label>
        </footer>
    }
}

fn theme_chosen(event: Event) -> ViewMsg {
    ViewMsg::Theme(AppTheme::named(&field_value(&event).unwrap_or_default()))
}

fn kept(kept: &Kept) -> Html {
    let (words, mark, hint) = match kept {
        Kept::Saved => (
            "Saved",
            "good",
            "Kept in this browser: a reload loses nothing".to_owned(),
        ),
        Kept::Saving => ("Saving", "busy", "Being kept in this browser".to_owned()),
        Kept::Failed(why) => (
            "Not saved",
            "bad",
            format!("{why}. Download the card to keep it."),
        ),
    };
    html! { <span id="kept" class={dot()} data-kept={mark} title={hint}>{ words }</span> }
}

fn worst(findings: &[Diagnostic]) -> Option<&Diagnostic> {
    findings.iter().min_by_key(|finding| finding.severity)
}

fn relay_words(state: &AppState) -> &'static str {
    let relay = &state.relay;
    match &relay.link {
        _ if state.missing => "Sending could not be loaded",
        None if state.later.is_none() => "",
        None => "Looking for a relay…",
        Some(Ok(_)) if relay.address.is_empty() => "Relay: this server",
        Some(Ok(_)) => "Relay connected",
        Some(Err(_)) => "No relay: sandbox in this page",
    }
}

fn bar() -> AttrValue {
    styled!(
        r#"
        grid-area: status;
        display: flex;
        align-items: center;
        gap: 14px;
        min-width: 0;
        padding: 0 12px;
        border-top: 1px solid var(--cw-line);
        background: var(--cw-panel);
        color: var(--cw-muted);
        font-size: 12px;
        white-space: nowrap;
        & code { font: 12px var(--cw-mono); overflow: hidden; text-overflow: ellipsis; }
        & button {
            display: inline-flex;
            align-items: center;
            gap: 4px;
            min-width: 0;
            height: 24px;
            padding: 0 4px;
            border: 0;
            border-radius: var(--cw-radius-small);
            background: none;
            color: var(--cw-muted);
            font: inherit;
            cursor: pointer;
        }
        & button:hover { background: var(--cw-hover); }
        & button span { overflow: hidden; text-overflow: ellipsis; }
        & button svg { width: 16px; height: 16px; }
        & button[data-severity="error"] { color: var(--cw-bad); }
        & button[data-severity="warning"] { color: var(--cw-warning); }
        & select { width: auto; height: 24px; padding: 0 4px; border-color: transparent; background-color: transparent; font-size: 12px; color: var(--cw-muted); }
        "#
    )
}

fn dot() -> AttrValue {
    styled!(
        r#"
        &::before {
            content: "";
            display: inline-block;
            width: 8px;
            height: 8px;
            margin-right: 6px;
            border-radius: 50%;
            background: var(--cw-good);
        }
        color: var(--cw-good);
        &[data-kept="busy"] { color: var(--cw-muted); }
        &[data-kept="busy"]::before { background: var(--cw-muted); }
        &[data-kept="bad"] { color: var(--cw-bad); font-weight: 600; }
        &[data-kept="bad"]::before { background: var(--cw-bad); }
        "#
    )
}

fn gap() -> AttrValue {
    styled!("flex: 1;")
}

fn hide_small() -> AttrValue {
    styled!("@media (max-width: 899px) { display: none; }")
}
