//! Sending the parts one after the other.

use crate::dispatch::Dispatch;
use crate::state::{AppState, Destination, Series, SeriesMsg, Step};
use crate::styled;
use crate::tools::answer::outcome;
use crate::tools::send::{blocked, destination, go_to_channel, url_field};
use crate::widgets::{Button, ButtonKind, icon};
use crate::words::t;
use card_teams::split::Part;
use std::rc::Rc;
use yew::prelude::*;

/// What became of a part.
pub(super) fn mark(at: usize, series: Option<&Series>) -> Html {
    let Some(series) = series else {
        return Html::default();
    };
    let (sign, words, name) = match &series.step {
        _ if series.skipped.contains(&at) => (icon("Info"), t!("series-skipped"), "skipped"),
        _ if at < series.past => (icon("CheckmarkCircle"), t!("series-arrived"), "arrived"),
        _ if at > series.past => return Html::default(),
        Step::Stopped(Some(_)) if series.is_unsure() => {
            (icon("Warning"), t!("series-unknown"), "unknown")
        }
        Step::Stopped(Some(_)) => (icon("ErrorCircle"), t!("series-failed"), "failed"),
        Step::Sending => (icon("Send"), t!("series-sending"), "sending"),
        Step::Waiting(_) => (icon("Clock"), t!("series-waits"), "sending"),
        Step::Stopped(None) | Step::Done => return Html::default(),
    };
    html! { <span class={state_look()} data-sent={name}>{ sign }<span>{ words }</span></span> }
}

/// Where to, the one button, and how it stands.
pub(super) fn send_all(
    parts: &[Part],
    series: Option<&Series>,
    state: &AppState,
    dispatch: &Dispatch,
) -> Html {
    let runs = state.sending.series.as_ref().is_some_and(Series::runs);
    html! {
        <div class={frame()}>
            <h4>{ t!("series-title") }</h4>
            if !runs {
                { destination(state, dispatch) }
                if state.sending.to == Destination::Webhook { { url_field(state, dispatch) } }
            }
            <div class="ways">{ buttons(parts, series, state, dispatch) }</div>
            <div aria-live="polite" id="series">
                if let Some(series) = series { { told(series, parts.len()) } }
            </div>
        </div>
    }
}

fn buttons(parts: &[Part], series: Option<&Series>, state: &AppState, dispatch: &Dispatch) -> Html {
    if series.is_some_and(Series::runs) {
        return Button::new(t!("series-stop"))
            .id("stop-series")
            .run(dispatch.on(|()| SeriesMsg::Stop));
    }
    let cards: Rc<[Rc<str>]> = parts.iter().map(|part| part.text.as_str().into()).collect();
    let all = Button::new(t!("series-send", count = parts.len()))
        .icon("Send")
        .id("send-all")
        .blocked(blocked(state));
    let start = dispatch.on(move |()| SeriesMsg::Start(cards.clone()));
    let stopped = series.filter(|series| matches!(series.step, Step::Stopped(_)));
    let done = series.is_some_and(|series| series.step == Step::Done);
    html! {
        <>
            if let Some(series) = stopped {
                { Button::new(t!("series-go-on", number = series.past + 1))
                    .kind(ButtonKind::Primary)
                    .id("go-on")
                    .blocked(blocked(state))
                    .run(dispatch.on(|()| SeriesMsg::GoOn { skip: false })) }
                if series.is_unsure() && series.past + 1 < parts.len() {
                    { Button::new(t!("series-skip", number = series.past + 2))
                        .blocked(blocked(state))
                        .run(dispatch.on(|()| SeriesMsg::GoOn { skip: true })) }
                }
            }
            { all.kind(if stopped.is_none() && !done { ButtonKind::Primary } else { ButtonKind::Plain }).run(start) }
            if done && state.sending.to != Destination::Webhook {
                { Button::new(t!("send-channel")).icon("Chat").run(go_to_channel(state, dispatch)) }
            }
        </>
    }
}

/// How many have arrived, and what the first that did not came back with.
fn told(series: &Series, total: usize) -> Html {
    let arrived = series.past - series.skipped.len();
    let words = match &series.step {
        Step::Done => t!("series-done", arrived = arrived, total = total),
        Step::Waiting(seconds) => t!(
            "series-waiting",
            arrived = arrived,
            total = total,
            seconds = *seconds
        ),
        Step::Stopped(_) => t!("series-stopped", arrived = arrived, total = total),
        Step::Sending => t!("series-under-way", arrived = arrived, total = total),
    };
    html! {
        <>
            <p>{ words }</p>
            if let Step::Stopped(Some(sent)) = &series.step {
                { outcome(sent) }
                if series.is_unsure() { <p>{ t!("series-unsure") }</p> }
            }
        </>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: grid;
        gap: 8px;
        margin-top: 12px;
        padding-top: 8px;
        border-top: 1px solid var(--cw-line);
        & h4 { margin: 0; font-size: 13px; font-weight: 600; }
        & label[for] { display: block; margin-bottom: 4px; font-weight: 600; }
        & .ways { display: flex; flex-wrap: wrap; gap: 8px; }
        "#
    )
}

fn state_look() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 4px;
        color: var(--cw-muted);
        font-size: 12px;
        &[data-sent="arrived"] { color: var(--cw-good); }
        &[data-sent="unknown"] { color: var(--cw-warning); }
        &[data-sent="failed"] { color: var(--cw-bad); }
        "#
    )
}
