//! The status bar: whether the work is kept, where the selection is, the gravest problem, the relay.

use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::state::{AppState, AppTheme, BottomTab, FileMsg, Kept, Trouble, ViewMsg};
use crate::styled;
use crate::widgets::{icon, option};
use crate::words::{self, Language, t};
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
        <footer class={bar()} data-pane="status">
            { kept(&state.kept, dispatch) }
            if let Some(later) = state.later { { (later.file_mark)(state, dispatch) } }
            if let Some(path) = path.filter(|path| !path.is_empty()) {
                <code title={t!("status-pointer")}>{ path }</code>
            }
            if let Some(worst) = worst(findings) {
                <button type="button" data-severity={worst.severity.title()} onclick={show}>
                    { icon("Warning") }
                    <span>{ words::said(&worst.message) }</span>
                </button>
            }
            <span class={gap()} />
            <span class={hide_small()}>{ relay_words(state) }</span>
            <label>
                <span class={hide_small()}>{ t!("status-theme") }</span>
                <select id="theme" aria-label={t!("status-theme.label")} onchange={dispatch.on(theme_chosen)}>
                    { for AppTheme::ALL.iter().map(|(theme, name, words)| {
                        option(name, *theme == state.view.theme, words.text())
                    }) }
                </select>
            </label>
            { language_choice(state.view.language, dispatch) }
        </footer>
    }
}

/// Each language under its own name, which its readers know.
fn language_choice(spoken: Language, dispatch: &Dispatch) -> Html {
    let onchange = dispatch.on(|event: Event| {
        ViewMsg::Language(Language::named(&field_value(&event).unwrap_or_default()))
    });
    html! {
        <label>
            <span class={hide_small()}>{ t!("status-language") }</span>
            <select id="app-language" aria-label={t!("status-language.label")} {onchange}>
                { for Language::ALL.iter().map(|(language, code, name)| html! {
                    <option value={*code} lang={*code} selected={*language == spoken}>{ *name }</option>
                }) }
            </select>
        </label>
    }
}

fn theme_chosen(event: Event) -> ViewMsg {
    ViewMsg::Theme(AppTheme::named(&field_value(&event).unwrap_or_default()))
}

fn kept(kept: &Kept, dispatch: &Dispatch) -> Html {
    let (words, mark, hint) = match kept {
        Kept::Saved => (t!("status-saved"), "good", t!("status-saved.hint")),
        Kept::Saving => (t!("status-saving"), "busy", t!("status-saving.hint")),
        Kept::Failed(Trouble::Full) => (t!("keep-full"), "bad", t!("keep-full.hint")),
        Kept::Failed(_) => (t!("keep-refused"), "bad", t!("keep-refused.hint")),
    };
    let bad = mark == "bad";
    let download = dispatch.on(|_: MouseEvent| FileMsg::Download);
    html! {
        <>
            <span id="kept" class={dot()} data-kept={mark} title={hint.clone()} role={bad.then_some("alert")}>{ words }</span>
            if bad {
                <button type="button" title={hint} onclick={download}>{ t!("keep-download") }</button>
            }
        </>
    }
}

fn worst(findings: &[Diagnostic]) -> Option<&Diagnostic> {
    findings.iter().min_by_key(|finding| finding.severity)
}

fn relay_words(state: &AppState) -> AttrValue {
    let relay = &state.relay;
    match &relay.link {
        _ if state.missing => t!("relay-missing"),
        None if state.later.is_none() => AttrValue::default(),
        None => t!("relay-looking"),
        Some(Ok(_)) if relay.address.is_empty() => t!("relay-here"),
        Some(Ok(_)) => t!("relay-connected"),
        Some(Err(_)) => t!("relay-none"),
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
        @media (max-width: 599px) { gap: 6px; }
        & code { font: 12px var(--cw-mono); overflow: hidden; text-overflow: ellipsis; }
        @media (max-width: 560px) { & code { display: none; } }
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
        & label { display: inline-flex; align-items: center; gap: 4px; }
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
            margin-inline-end: 6px;
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
