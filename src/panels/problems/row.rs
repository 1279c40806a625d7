//! One problem, and the ones that are ignored.

use super::found::Found;
use super::head::{area_words, level_words};
use crate::derived::Shared;
use crate::dispatch::Dispatch;
use crate::panels::target::path_words;
use crate::state::{AppState, InsightMsg, Msg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, bare, icon};
use crate::words::{self, t};
use card_catalog::Target;
use card_editor::Command;
use card_json::Document;
use card_lint::{Diagnostic, Severity};
use yew::prelude::*;

/// A problem: a click goes to it.
pub fn row(state: &AppState, at: usize, found: &Found, dispatch: &Dispatch) -> Html {
    let finding = &found.finding;
    let (node, code) = (finding.node, finding.code);
    let onclick = dispatch.on(move |_: MouseEvent| Command::Select(Some(node)));
    html! {
        <li
            key={format!("{code}-{}-{}", node.number(), finding.message)} class={line()}
            data-severity={finding.severity.title()} data-code={code} data-area={finding.area.title()}
        >
            <button type="button" id={format!("problem-{at}")} data-problem={at.to_string()} class={classes!("go", bare())} {onclick}>
                { mark(finding.severity) }
                <span>
                    { words::said(&finding.message) }
                    if let Some(help) = &finding.help { <small>{ words::said(help) }</small> }
                    { elsewhere(&found.targets) }
                </span>
                <span class="of">{ area_words(finding.area) }<code>{ code }{ place(state.document(), finding) }</code></span>
            </button>
            <span class="acts" data-problem={at.to_string()}>
                if let Some(fix) = &finding.fix {
                    { Button::new(words::said(&fix.title))
                        .icon("Wrench")
                        .maybe_hint((!fix.safe).then(|| t!("problems-look-at-it")))
                        .run(mend(fix, dispatch)) }
                }
                { Button::new(t!("problems-ignore"))
                    .icon("EyeOff")
                    .icon_only()
                    .kind(ButtonKind::Quiet)
                    .hint(t!("problems-ignore.hint"))
                    .run(dispatch.on(move |()| InsightMsg::Ignore(code, node))) }
            </span>
        </li>
    }
}

/// The level as a sign with a name.
fn mark(severity: Severity) -> Html {
    let drawing = match severity {
        Severity::Error => "ErrorCircle",
        Severity::Warning => "Warning",
        Severity::Info => "Info",
    };
    html! { <>{ icon(drawing) }<span class="cw-unseen">{ level_words(severity) }</span></> }
}

fn elsewhere(targets: &[Target]) -> Html {
    if targets.is_empty() {
        return Html::default();
    }
    let names: Vec<String> = targets
        .iter()
        .map(|target| path_words(*target).to_string())
        .collect();
    html! { <small>{ t!("problems-for", targets = names.join(", ")) }</small> }
}

fn place(document: &Document, finding: &Diagnostic) -> Option<String> {
    let span = document.span(finding.node)?;
    let at = document.line_col(span.start);
    Some(format!(" {}:{}", at.line, at.column))
}

fn mend(fix: &card_lint::Fix, dispatch: &Dispatch) -> Callback<()> {
    let fix = fix.clone();
    dispatch.on(move |()| Msg::Mend(fix.clone()))
}

/// What is ignored for this card, each to be counted again.
pub fn ignored(state: &AppState, found: &Shared<Vec<Diagnostic>>, dispatch: &Dispatch) -> Html {
    let document = state.document();
    let messages = |one: &crate::state::Ignored| {
        let same = found.iter().find(|finding| one.is(document, finding));
        same.map_or_else(
            || one.code.to_string(),
            |finding| words::said(&finding.message).to_string(),
        )
    };
    let own: Vec<_> = state
        .insight
        .ignored
        .iter()
        .filter(|one| one.lives_in(document))
        .collect();
    if own.is_empty() {
        return Html::default();
    }
    let count = own.len();
    let line = |one: &crate::state::Ignored| {
        let back = one.clone();
        html! {
            <li data-code={one.code.to_string()}>
                <span>
                    <b>{ words::said(&card_editor::describe(document, state.editor.typing(), one.node)) }</b>
                    { " " }{ messages(one) }
                </span>
                { Button::new(t!("problems-restore"))
                    .run(dispatch.on(move |()| InsightMsg::Restore(back.clone()))) }
            </li>
        }
    };
    html! {
        <details class={aside()} id="ignored">
            <summary>{ t!("problems-ignored", count = count) }</summary>
            <ul>{ for own.into_iter().map(line) }</ul>
        </details>
    }
}

fn line() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: 0 4px;
        padding-inline-end: 4px;
        border-radius: var(--cw-radius);
        &:hover { background: var(--cw-hover); }
        & > .go {
            display: flex;
            flex: 1 1 300px;
            align-items: flex-start;
            gap: 10px;
            min-width: 0;
            min-height: 30px;
            padding: 5px 8px;
        }
        & > .go > span:not(.of):not(.cw-unseen) { flex: 1; min-width: 0; overflow-wrap: anywhere; }
        & .of { display: flex; flex: none; flex-direction: column; align-items: flex-end; max-width: 40%; color: var(--cw-muted); font-size: 12px; text-align: end; }
        & .acts { display: inline-flex; align-items: center; gap: 2px; }
        & .acts button { height: 28px; }
        & small { display: block; color: var(--cw-muted); font-size: 12px; }
        &[data-severity="error"] > .go > svg { color: var(--cw-bad); }
        &[data-severity="warning"] > .go > svg { color: var(--cw-warning); }
        &[data-severity="info"] > .go > svg { color: var(--cw-muted); }
        & .cw-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        "#
    )
}

fn aside() -> AttrValue {
    styled!(
        r#"
        margin: auto 12px 8px;
        padding-top: 4px;
        border-top: 1px solid var(--cw-line);
        color: var(--cw-muted);
        & > summary { min-height: 26px; line-height: 26px; cursor: pointer; }
        & ul { margin: 0; padding: 0; list-style: none; }
        & li { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 2px 0; }
        & li > span { flex: 1 1 240px; min-width: 0; overflow-wrap: anywhere; }
        & li b { color: var(--cw-text); font-weight: 600; }
        & li button { height: 28px; }
        "#
    )
}
