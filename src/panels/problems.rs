//! The findings as one list: each leads to its element, and mends it where a mend is known.

use crate::dispatch::Dispatch;
use crate::state::Msg;
use crate::styled;
use crate::widgets::{Button, icon};
use card_editor::{Command, Editor};
use card_lint::Diagnostic;
use yew::prelude::*;

/// The list of findings.
pub fn problems(editor: &Editor, findings: &[Diagnostic], dispatch: &Dispatch) -> Html {
    if findings.is_empty() {
        return html! {
            <p class={empty()}>
                { icon("CheckmarkCircle") }
                { "No problems found for this card where it is to be shown." }
            </p>
        };
    }
    html! {
        <ul class={list()}>
            { for findings.iter().map(|finding| line(editor, finding, dispatch)) }
        </ul>
    }
}

fn line(editor: &Editor, finding: &Diagnostic, dispatch: &Dispatch) -> Html {
    let node = finding.node;
    let onclick = dispatch.on(move |_: MouseEvent| Command::Select(Some(node)));
    let severity = finding.severity.title();
    let place = editor
        .document
        .span(node)
        .map(|span| editor.document.line_col(span.start));
    html! {
        <li data-severity={severity} data-code={finding.code} data-area={finding.area.title()}>
            <button type="button" {onclick}>
                { icon(if severity == "error" { "ErrorCircle" } else if severity == "warning" { "Warning" } else { "Info" }) }
                <span>
                    <b>{ card_editor::describe(&editor.document, editor.typing(), node) }</b>
                    { " " }{ &finding.message }
                    if let Some(help) = &finding.help { <small>{ help }</small> }
                </span>
                <span class="of">
                    { finding.area.title() }
                    <code>
                        { finding.code }
                        if let Some(at) = place { { format!(" {}:{}", at.line, at.column) } }
                    </code>
                </span>
            </button>
            if let Some(fix) = &finding.fix {
                { Button::new(fix.title.clone()).icon("Wrench").run(mend(fix, dispatch)) }
            }
        </li>
    }
}

fn mend(fix: &card_lint::Fix, dispatch: &Dispatch) -> Callback<()> {
    let fix = fix.clone();
    dispatch.on(move |()| Msg::Mend(fix.clone()))
}

fn list() -> AttrValue {
    styled!(
        r#"
        margin: 0;
        padding: 4px;
        list-style: none;
        & li { display: flex; align-items: center; gap: 8px; padding-right: 6px; border-radius: var(--cw-radius); }
        & li:hover { background: var(--cw-hover); }
        & li > button:first-child {
            display: flex;
            flex: 1;
            align-items: flex-start;
            gap: 10px;
            min-width: 0;
            padding: 7px 8px;
            border: 0;
            background: none;
            color: var(--cw-text);
            font: inherit;
            text-align: left;
            cursor: pointer;
        }
        & li > button > span { flex: 1; min-width: 0; }
        & li > button > .of { display: flex; flex: none; flex-direction: column; align-items: flex-end; color: var(--cw-muted); font-size: 12px; }
        & small { display: block; color: var(--cw-muted); font-size: 12px; }
        & code { color: var(--cw-muted); font: 12px/20px var(--cw-mono); white-space: nowrap; }
        & li[data-severity="error"] > button > svg { color: var(--cw-bad); }
        & li[data-severity="warning"] > button > svg { color: var(--cw-warning); }
        & li[data-severity="info"] > button > svg { color: var(--cw-muted); }
        "#
    )
}

fn empty() -> AttrValue {
    styled!(
        "display: flex; align-items: center; gap: 8px; margin: 16px; color: var(--cw-muted); & svg { color: var(--cw-good); }"
    )
}
