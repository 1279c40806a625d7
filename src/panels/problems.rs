//! The findings as one list by element: each leads to its place, is mended where a mend is known,
//! or ignored.

mod found;
mod head;
mod row;

use crate::derived::{Findings, use_icon_names};
use crate::dispatch::{Dispatch, use_dispatch};
use crate::interop::{event, page};
use crate::state::{AppState, Filter, InsightMsg, Reach};
use crate::styled;
use crate::widgets::{Button, bare, icon};
use crate::words::{self, t};
use card_editor::Command;
use found::{Found, use_found};
use yew::prelude::*;

/// The list of findings.
pub fn problems(state: &AppState, findings: &Findings, _: &Dispatch) -> Html {
    html! { <Problems state={state.clone()} findings={findings.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    state: AppState,
    findings: Findings,
}

#[component]
fn Problems(props: &Props) -> Html {
    let state = &props.state;
    let dispatch = use_dispatch();
    let filter = state.insight.filter;
    let icons = use_icon_names(state);
    let all = use_found(state, &props.findings, icons);
    let listed: Vec<&Found> = all
        .iter()
        .filter(|found| filter.takes(&found.finding))
        .collect();
    let (onfocusin, onfocusout) = use_kept_focus(listed.len());
    html! {
        <div class={frame()} {onfocusin} {onfocusout}>
            { head::head(state, &all, &listed, &dispatch) }
            if listed.is_empty() {
                { empty(state, all.len(), &dispatch) }
            } else {
                { groups(state, &listed, &dispatch) }
            }
            { row::ignored(state, &props.findings.ignored, &dispatch) }
        </div>
    }
}

/// The rows under the elements they are about, in the order of the text.
fn groups(state: &AppState, listed: &[&Found], dispatch: &Dispatch) -> Html {
    let mut groups: Vec<(card_json::NodeId, Vec<(usize, &Found)>)> = Vec::new();
    for (at, found) in listed.iter().enumerate() {
        match groups
            .last_mut()
            .filter(|(element, _)| *element == found.element)
        {
            Some((_, rows)) => rows.push((at, found)),
            None => groups.push((found.element, vec![(at, found)])),
        }
    }
    let count = listed.len();
    let onkeydown = Callback::from(move |event: KeyboardEvent| step(&event, count));
    html! {
        <ul class={list()} id="problem-list" aria-label={t!("problems-list")} {onkeydown}>
            { for groups.into_iter().map(|(element, rows)| group(state, element, &rows, dispatch)) }
        </ul>
    }
}

fn group(
    state: &AppState,
    element: card_json::NodeId,
    rows: &[(usize, &Found)],
    dispatch: &Dispatch,
) -> Html {
    let editor = &state.editor;
    let name = words::said(&card_editor::describe(
        &editor.document,
        editor.typing(),
        element,
    ));
    let path = editor.document.pointer(element).unwrap_or_default();
    let onclick = dispatch.on(move |_: MouseEvent| Command::Select(Some(element)));
    let current = (editor.selection.node == Some(element)).then_some("true");
    html! {
        <li key={element.number()}>
            <button type="button" class={classes!("element", bare())} aria-current={current} {onclick}>
                <b>{ name }</b><code>{ path }</code>
            </button>
            <ul>{ for rows.iter().map(|(at, found)| row::row(state, *at, found, dispatch)) }</ul>
        </li>
    }
}

/// Arrow keys, Home and End go from problem to problem.
fn step(event: &KeyboardEvent, count: usize) {
    let at =
        event::nearest_attribute(event, "data-problem").and_then(|at| at.parse::<usize>().ok());
    let last = count.saturating_sub(1);
    let next = match (event.key().as_str(), at) {
        ("ArrowDown", Some(at)) => (at + 1).min(last),
        ("ArrowUp", Some(at)) => at.saturating_sub(1),
        ("ArrowDown" | "Home", _) => 0,
        ("End", _) => last,
        _ => return,
    };
    event.prevent_default();
    page::focus(&format!("#problem-{next}"));
}

/// The focus goes to the problem that takes the place of the one that is gone.
#[hook]
fn use_kept_focus(count: usize) -> (Callback<FocusEvent>, Callback<FocusEvent>) {
    let last = use_mut_ref(|| None::<usize>);
    let seen = last.clone();
    use_effect_with(count, move |count| {
        let at = seen.borrow().filter(|_| page::focus_is_lost());
        if let Some(at) = at {
            page::focus(&match count {
                0 => "#problems-empty".to_owned(),
                count => format!("#problem-{}", at.min(count - 1)),
            });
        }
    });
    let entered = last.clone();
    let onfocusin = Callback::from(move |event: FocusEvent| {
        let at = event::nearest_attribute(&event, "data-problem");
        *entered.borrow_mut() = Some(at.and_then(|at| at.parse().ok()).unwrap_or(0));
    });
    let onfocusout = Callback::from(move |event: FocusEvent| {
        if event.related_target().is_some() {
            *last.borrow_mut() = None;
        }
    });
    (onfocusin, onfocusout)
}

fn empty(state: &AppState, hidden: usize, dispatch: &Dispatch) -> Html {
    let filter = state.insight.filter;
    let show = |words: AttrValue, filter: Filter| {
        Button::new(words).run(dispatch.on(move |()| InsightMsg::Filter(filter)))
    };
    html! {
        <div class={nothing()} id="problems-empty" tabindex="-1">
            if hidden > 0 {
                <p>{ t!("problems-none-of-these", count = hidden) }</p>
                { show(t!("problems-show-all"), Filter { area: None, severity: None, ..filter }) }
            } else {
                <p>{ icon("CheckmarkCircle") }<b>{ t!("problems-none") }</b></p>
                <p>{ t!("problems-none.teach") }</p>
                if filter.reach != Reach::Any {
                    { show(t!("problems-look-everywhere"), Filter { reach: Reach::Any, ..filter }) }
                }
            }
        </div>
    }
}

fn frame() -> AttrValue {
    styled!("display: flex; flex-direction: column; min-height: 100%;")
}

fn list() -> AttrValue {
    styled!(
        r#"
        margin: 0;
        padding: 0 4px 4px;
        list-style: none;
        & ul { margin: 0 0 6px; padding: 0; list-style: none; }
        & .element {
            display: flex;
            align-items: baseline;
            gap: 8px;
            min-height: 26px;
            padding: 2px 8px;
        }
        & .element[aria-current] b { color: var(--cw-accent-text); }
        & code { color: var(--cw-muted); font: 12px/20px var(--cw-mono); overflow-wrap: anywhere; }
        "#
    )
}

fn nothing() -> AttrValue {
    styled!(
        r#"
        margin: 16px;
        color: var(--cw-muted);
        & p { display: flex; align-items: center; gap: 8px; max-width: 72ch; margin: 0 0 8px; }
        & p b { color: var(--cw-text); font-weight: 600; }
        & svg { color: var(--cw-good); }
        "#
    )
}
