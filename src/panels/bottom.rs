//! Below the canvas: the JSON text, the findings, what the card would do, and what was sent.

use super::designer::fold;
use crate::derived::Findings;
use crate::dispatch::Dispatch;
use crate::state::{AppState, BottomTab, Side, ViewMsg};
use crate::styled;
use crate::widgets::{Tab, awaited, tab_panel, tabs};
use crate::words::{Id, id, t};
use yew::prelude::*;

const TABS: [(BottomTab, &str, Id); 4] = [
    (BottomTab::Json, "json", id!("tab-json")),
    (BottomTab::Problems, "problems", id!("tab-problems")),
    (BottomTab::Actions, "actions", id!("tab-actions")),
    (BottomTab::SendLog, "send-log", id!("tab-send-log")),
];

/// The pane.
pub fn bottom(state: &AppState, findings: &Findings, dispatch: &Dispatch) -> Html {
    let chosen = TABS
        .iter()
        .find(|(tab, ..)| *tab == state.view.bottom)
        .map_or("json", |tab| tab.1);
    let onchoose = dispatch.on(|id| {
        ViewMsg::Bottom(
            TABS.iter()
                .find(|(_, own, _)| *own == id)
                .map_or(BottomTab::Json, |tab| tab.0),
        )
    });
    let counts = |tab| match tab {
        BottomTab::Json => state.draft.as_ref().map(|draft| draft.errors.len()),
        BottomTab::Problems => findings.checked.then(|| findings.shown.len()),
        BottomTab::Actions => Some(state.trial.log.len()).filter(|count| *count > 0),
        BottomTab::SendLog => Some(state.sending.log.len()).filter(|count| *count > 0),
    };
    let all = TABS
        .map(|(tab, id, words)| Tab {
            count: counts(tab),
            ..Tab::new(id, words.text())
        })
        .to_vec();
    // The JSON pane stays mounted: its caret, folds and scroll position survive a look elsewhere.
    let json_hidden = chosen != "json";
    html! {
        <section class={classes!(frame(), "cw-bottom")} data-pane="below" aria-label={t!("bottom")}>
            { tabs(t!("bottom-tabs"), all, chosen, &onchoose) }
            { fold(state, Side::Below, dispatch) }
            <div
                class={panel()} hidden={json_hidden} role="tabpanel" id="panel-json"
                aria-labelledby="tab-json"
            >
                { match state.later {
                    Some(later) => (later.json_pane)(state, &findings.shown),
                    None => awaited(state.missing, dispatch),
                } }
            </div>
            if json_hidden {
                { tab_panel(chosen, panel(), content(state, findings, dispatch)) }
            }
        </section>
    }
}

/// What a tab beside the JSON text shows.
fn content(state: &AppState, findings: &Findings, dispatch: &Dispatch) -> Html {
    match (state.later, state.view.bottom) {
        (Some(later), BottomTab::Actions) => (later.trial_log)(state, dispatch),
        (Some(later), BottomTab::SendLog) => (later.send_log)(state, dispatch),
        (Some(later), _) if findings.checked => (later.problems)(state, findings, dispatch),
        _ => awaited(state.missing, dispatch),
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        position: relative;
        display: flex;
        flex-direction: column;
        flex: none;
        height: min(var(--cw-below, clamp(160px, 31vh, 420px)), 70vh);
        border-top: 1px solid var(--cw-line);
        background: var(--cw-panel);
        "#
    )
}

fn panel() -> AttrValue {
    styled!("flex: 1; min-height: 0; overflow: auto; &[hidden] { display: none; }")
}
