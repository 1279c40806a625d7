//! The JSON pane: the card's exact text, editable both ways, with no second copy to keep in step.

use super::json_help;
use crate::derived::Shared;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::code_editor::{TextDiagnostic, TextSeverity};
use crate::state::{AppState, Draft, JsonMsg};
use crate::styled;
use crate::widgets::{Button, ButtonKind, CodeEditor, icon};
use crate::words::{self, Id, id, t};
use card_editor::Command;
use card_json::{Mended, SyntaxError};
use card_lint::{Diagnostic, Severity};
use std::ops::Range;
use std::rc::Rc;
use yew::prelude::*;

/// The words that the code editor itself shows.
const PHRASES: [Id; 26] = [
    id!("search-find"),
    id!("search-replacement"),
    id!("search-next"),
    id!("search-previous"),
    id!("search-all"),
    id!("search-case"),
    id!("search-pattern"),
    id!("search-words"),
    id!("search-replace"),
    id!("search-replace-all"),
    id!("search-close"),
    id!("search-current"),
    id!("search-on-line"),
    id!("search-replaced"),
    id!("search-replaced-one"),
    id!("search-line"),
    id!("search-go"),
    id!("search-fold"),
    id!("search-unfold"),
    id!("search-selection-deleted"),
    id!("search-to"),
    id!("search-folded"),
    id!("search-diagnostics"),
    id!("search-no-diagnostics"),
    id!("search-completions"),
    id!("search-control-character"),
];

/// What the pane shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The app's state.
    pub state: AppState,
    /// The findings, underlined in the text.
    pub findings: Shared<Vec<Diagnostic>>,
}

/// The JSON pane.
pub fn json_pane(state: &AppState, findings: &Shared<Vec<Diagnostic>>) -> Html {
    html! { <JsonPane state={state.clone()} findings={findings.clone()} /> }
}

/// The JSON pane.
#[component]
pub fn JsonPane(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let state = &props.state;
    let marks = use_memo((state.pane_text(), props.findings.clone()), |_| {
        Rc::<[TextDiagnostic]>::from(marks(state, &props.findings))
    });
    let complete = use_memo(
        (state.editor.clone(), state.later, state.view.target),
        |_| json_help::complete(state),
    );
    let hover = use_memo(
        (state.editor.clone(), state.later, state.view.target),
        |_| json_help::hover(state),
    );
    let draft = state.draft.as_ref().map(|draft| draft.text.clone());
    let mended = use_memo((draft, state.later), |(draft, later)| {
        (later.as_ref()?.mend)(draft.as_ref()?)
    });
    let caret = use_state(|| 0);
    let asked = use_state(|| 0_u64);
    let search = {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(*asked + 1))
    };
    let on_select = {
        let (caret, dispatch) = (caret.setter(), dispatch.clone());
        Callback::from(move |offset| {
            caret.set(offset);
            dispatch.send(JsonMsg::CaretAt(offset));
        })
    };
    let language = words::language();
    let phrases = use_memo(language, |_| Rc::<[_]>::from(phrases()));
    html! {
        <div class={frame()}>
            if let Some(draft) = &state.draft { { draft_bar(draft, mended.as_ref().as_ref(), &dispatch) } }
            <div class={text()}>
                <CodeEditor
                    key={language.code()} label={t!("json-label")} text={state.pane_text()} revision={state.editor.revision()}
                    splices={Rc::from(state.editor.last_splices())}
                    selection={selected(state)} diagnostics={(*marks).clone()}
                    on_change={dispatch.on(JsonMsg::Typed)}
                    on_select={on_select} search={*asked} phrases={(*phrases).clone()}
                    on_undo={dispatch.on(|()| Command::Undo)}
                    on_redo={dispatch.on(|()| Command::Redo)}
                    complete={(*complete).clone()} hover={(*hover).clone()}
                />
            </div>
            if let Some(later) = state.later { { (later.json_bar)(state, *caret, &search, &dispatch) } }
        </div>
    }
}

fn selected(state: &AppState) -> Option<Range<usize>> {
    let node = state
        .editor
        .selection
        .node
        .filter(|_| state.draft.is_none())?;
    let span = state.document().entry_span(node)?;
    (node != state.document().root().id()).then_some(span.start..span.end)
}

fn marks(state: &AppState, findings: &[Diagnostic]) -> Vec<TextDiagnostic> {
    match &state.draft {
        Some(draft) => draft
            .errors
            .iter()
            .map(|error| mark_error(draft, error))
            .collect(),
        None => findings
            .iter()
            .filter_map(|finding| mark_finding(state, finding))
            .collect(),
    }
}

fn mark_error(draft: &Draft, error: &SyntaxError) -> TextDiagnostic {
    let start = error.offset.min(draft.text.len());
    let end = draft.text[start..]
        .chars()
        .next()
        .map_or(start, |letter| start + letter.len_utf8());
    TextDiagnostic {
        range: start..end,
        severity: TextSeverity::Error,
        message: explained(error),
    }
}

/// The same words as the bar says them in.
fn explained(error: &SyntaxError) -> String {
    let message = sentence(&words::said(&error.message));
    match &error.hint {
        Some(hint) => format!("{message} {}", sentence(&words::said(hint))),
        None => message.to_string(),
    }
}

fn mark_finding(state: &AppState, finding: &Diagnostic) -> Option<TextDiagnostic> {
    let span = state.document().entry_span(finding.node)?;
    let severity = match finding.severity {
        Severity::Error => TextSeverity::Error,
        Severity::Warning => TextSeverity::Warning,
        Severity::Info => TextSeverity::Info,
    };
    Some(TextDiagnostic {
        range: span.start..span.end,
        severity,
        message: match &finding.help {
            Some(help) => format!("{}\n{}", words::said(&finding.message), words::said(help)),
            None => words::said(&finding.message).to_string(),
        },
    })
}

/// Says where the text is broken, and offers a mend and the way back.
fn draft_bar(draft: &Draft, mended: Option<&Mended>, dispatch: &Dispatch) -> Html {
    let first = draft.errors.first();
    html! {
        <div class={bar()} role="alert">
            { icon("ErrorCircle") }
            <span>
                if let Some(error) = first {
                    <b>{ t!("json-error", line = error.line.to_string(), column = error.column.to_string()) }</b>
                    { " " }{ sentence(&words::said(&error.message)) }
                    if let Some(hint) = &error.hint { { " " }{ sentence(&words::said(hint)) } }
                }
            </span>
            if let Some(mended) = mended { { mend_button(mended, dispatch) } }
            { Button::new(t!("json-discard"))
                .kind(ButtonKind::Quiet)
                .hint(t!("json-discard.hint"))
                .run(dispatch.on(|()| JsonMsg::DiscardDraft)) }
        </div>
    }
}

/// Where each slip can have meant only one thing, the whole text is mended at once.
fn mend_button(mended: &Mended, dispatch: &Dispatch) -> Html {
    let text = mended.text.clone();
    Button::new(t!("json-mend", count = mended.slips))
        .icon("Wrench")
        .id("json-mend")
        .hint(t!("json-mend.hint"))
        .run(dispatch.on(move |()| JsonMsg::Mended(text.clone())))
}

/// Each with its id, by which the editor's module knows it.
fn phrases() -> Vec<(&'static str, AttrValue)> {
    PHRASES.iter().map(|id| (id.0, id.text())).collect()
}

/// The words with a capital letter and a full stop.
/// The standard library's own upper case brings tables of 17 KB.
fn upper(letter: char) -> char {
    match letter {
        'à'..='ý' if letter != '÷' => char::from_u32(u32::from(letter) - 32).unwrap_or(letter),
        other => other.to_ascii_uppercase(),
    }
}

fn sentence(words: &str) -> String {
    let mut letters = words.trim_end_matches('.').chars();
    let first: String = letters.next().into_iter().map(upper).collect();
    format!("{first}{}.", letters.as_str())
}

fn frame() -> AttrValue {
    styled!("display: flex; flex-direction: column; height: 100%;")
}

fn text() -> AttrValue {
    styled!("flex: 1; min-height: 0;")
}

fn bar() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 4px 4px 4px 12px;
        background: var(--cw-bad-soft);
        color: var(--cw-bad);
        & > span { flex: 1 1 180px; min-width: 0; }
        @media (max-width: 560px) { flex-wrap: wrap; }
        "#
    )
}
