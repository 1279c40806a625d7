//! What the card's actions would do, newest first.

use crate::dispatch::Dispatch;
use crate::interop::{page, pattern};
use crate::state::{AppState, Noted, Trial, TrialMsg};
use crate::styled;
use crate::widgets::Button;
use crate::words::{self, t};
use card_catalog::{Kind, Support, Target};
use card_json::NodeId;
use std::rc::Rc;
use yew::prelude::*;

/// The tab.
pub fn trial_log(state: &AppState, dispatch: &Dispatch) -> Html {
    let trial = &state.trial;
    let target = state.view.target;
    html! {
        <div class={frame()}>
            { tools(state, dispatch) }
            if trial.log.is_empty() {
                <p class={empty()}>{ t!("trial-empty") }</p>
            } else {
                <ol aria-label={t!("trial-log")}>
                    { for trial.log.iter().map(|noted| entry(noted, trial, target, dispatch)) }
                </ol>
            }
        </div>
    }
}

fn tools(state: &AppState, dispatch: &Dispatch) -> Html {
    let words = match state.trial.on {
        true => t!("trial-stop"),
        false => t!("try-it"),
    };
    html! {
        <p class={bar()}>
            { Button::new(words).icon("CursorClick").run(dispatch.on(|()| TrialMsg::Switch)) }
            if let Some(action) = refresh(state) {
                { Button::new(t!("trial-refresh")).icon("ArrowReset")
                    .hint(t!("trial-refresh.hint"))
                    .run(dispatch.on(move |()| TrialMsg::Operate(action, pattern::matches))) }
            }
            if *state.view.reader != Default::default() {
                { Button::new(t!("trial-reset"))
                    .hint(t!("trial-reset.hint"))
                    .run(dispatch.on(|()| TrialMsg::StartOver)) }
            }
            if !state.trial.log.is_empty() {
                { Button::new(t!("trial-clear")).icon("Delete").run(dispatch.on(|()| TrialMsg::Clear)) }
            }
        </p>
    }
}

/// The action by which the card renews itself.
fn refresh(state: &AppState) -> Option<NodeId> {
    use card_catalog::kinds::adaptive::{card, refresh};
    let typing = state.editor.typing();
    let root = typing.element(*typing.roots().first()?)?;
    let record = card::REFRESH.get(root.node)?;
    Some(refresh::ACTION.get(record.node)?.node.id())
}

fn entry(noted: &Noted, trial: &Trial, target: Target, dispatch: &Dispatch) -> Html {
    let event = &noted.event;
    let newest = trial
        .log
        .first()
        .is_some_and(|first| std::ptr::eq(first, noted));
    let kind = event.kind.map(|kind| kind.name);
    html! {
        <li key={noted.at.to_string()}>
            <p class={head()}>
                <time>{ page::clock_text(noted.at) }</time>
                <b>{ &event.name }</b>
                if let Some(kind) = kind { <code>{ kind }</code> }
            </p>
            <p class={event.refused.then(refused)}>{ words::said(&event.says) }</p>
            { for event.kind.map(|kind| verdict(kind, target)) }
            if !event.parts.is_empty() {
                <details open={newest}>
                    <summary>{ t!("trial-letter") }</summary>
                    { for event.parts.iter().map(|(heading, text)| part(heading, text, dispatch)) }
                </details>
            }
        </li>
    }
}

/// Whether the action works the way the card goes, and on which other ways it does.
fn verdict(kind: &'static Kind, target: Target) -> Html {
    let works = |target: &Target| {
        let support = kind.claim(*target).map(|claim| claim.support);
        support.is_none_or(|support| support == Support::Shown)
    };
    let others: Vec<_> = Target::ALL
        .iter()
        .filter(|other| works(other))
        .map(|other| words::said(other.title()).to_string())
        .collect();
    let elsewhere = match others.as_slice() {
        [] => t!("trial-nowhere"),
        others => t!("trial-elsewhere", ways = others.join(", ")),
    };
    match kind.claim(target).filter(|_| !works(&target)) {
        None => {
            html! { <p class={quiet()}>{ t!("trial-works", way = words::said(target.title())) }</p> }
        }
        Some(claim) => {
            let way = words::said(target.title());
            let how = match claim.support {
                Support::Disputed => t!("trial-perhaps", way = way),
                _ => t!("trial-works-not", way = way),
            };
            html! {
                <p class={warned()}>
                    <b>{ how }</b>{ " " }
                    { words::said(claim.note) }{ " " }{ elsewhere }
                </p>
            }
        }
    }
}

fn part(heading: &'static str, text: &str, dispatch: &Dispatch) -> Html {
    let copied: Rc<str> = text.into();
    let words = words::said(heading);
    html! {
        <figure>
            <figcaption>
                { &words }
                { Button::new(t!("trial-copy", what = words::lower(&words))).icon("Copy").icon_only()
                    .kind(crate::widgets::ButtonKind::Quiet)
                    .run(dispatch.on(move |()| TrialMsg::Copy(copied.clone()))) }
            </figcaption>
            <pre tabindex="0">{ text.to_owned() }</pre>
        </figure>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        padding: 8px 12px;
        & ol { margin: 0; padding: 0; list-style: none; }
        & li { padding: 8px 0; border-top: 1px solid var(--cw-line); }
        & li p { margin: 0 0 2px; }
        & summary { width: max-content; color: var(--cw-accent-text); cursor: pointer; }
        & figure { margin: 4px 0 8px; }
        & figcaption { display: flex; align-items: center; gap: 4px; color: var(--cw-muted); font-size: 12px; }
        & pre { margin: 0; padding: 8px 10px; overflow: auto; max-height: 320px; border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius); background: var(--cw-raised); font: 12px/18px var(--cw-mono);
            white-space: pre-wrap; overflow-wrap: anywhere; }
        "#
    )
}

fn bar() -> AttrValue {
    styled!("display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 8px;")
}

fn empty() -> AttrValue {
    styled!("margin: 0; max-width: 70ch; color: var(--cw-muted);")
}

fn head() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: baseline;
        & time, & code { color: var(--cw-muted); font-size: 12px; }
        "#
    )
}

fn refused() -> AttrValue {
    styled!("color: var(--cw-bad);")
}

fn quiet() -> AttrValue {
    styled!("color: var(--cw-muted); font-size: 12px;")
}

fn warned() -> AttrValue {
    styled!("color: var(--cw-warning); font-size: 12px;")
}
