//! The size of the message: how near it is to what Teams takes, what it is made of, and what makes
//! it smaller.

mod map;
mod parts;
mod save;
mod series;
mod weights;

use crate::dispatch::{Dispatch, use_dispatch};
use crate::state::{AppState, InsightMsg, Sheet};
use crate::styled;
use crate::widgets::{Button, Dialog, meter_bar};
use crate::words::t;
use card_catalog::Target;
use card_editor::{Command, weigh};
use card_json::NodeId;
use card_teams::size::{self, LIMIT};
use yew::prelude::*;

/// The dialog.
pub fn size_dialog(state: &AppState, _: &Dispatch) -> Html {
    html! { <SizeDialog state={state.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    state: AppState,
}

#[component]
fn SizeDialog(props: &Props) -> Html {
    let state = &props.state;
    let dispatch = use_dispatch();
    let editor = &state.editor;
    let weight = use_memo(editor.clone(), |editor| {
        weigh(&editor.document, editor.typing())
    });
    let split = use_state(|| false);
    let onclose = dispatch.on(|()| InsightMsg::Sheet(None));
    let ask = {
        let split = split.clone();
        Callback::from(move |()| split.set(!*split))
    };
    let footer = Button::new(t!("size-split"))
        .icon("ArrowSplit")
        .id("split")
        .hint(t!("size-split.hint"))
        .run(ask);
    html! {
        <Dialog title={t!("size-title")} {onclose} {footer}>
            <div class={frame()}>
                { sum(state) }
                if *split { { parts::parts(state, &dispatch) } }
                if let Some(weight) = &*weight {
                    { map::map(weight, editor.selection.node, &dispatch) }
                    <div class="two">
                        { weights::heaviest(weight, &dispatch) }
                        { save::save(state, &dispatch) }
                    </div>
                    { weights::table(weight, &dispatch) }
                } else {
                    <p>{ t!("size-no-card") }</p>
                }
            </div>
        </Dialog>
    }
}

/// The bytes, and where they come from.
fn sum(state: &AppState) -> Html {
    let bytes = state.body_length();
    let card = state.document().len();
    let meter = size::measure(bytes);
    html! {
        <section aria-label={t!("size-sum")}>
            <p class="sum">
                <b id="size-bytes">{ t!("size-of", bytes = bytes, limit = LIMIT) }</b>
                { " " }
                if meter.excess() > 0 { <span class="bad">{ t!("size-excess", bytes = meter.excess()) }</span> }
                else { <span>{ t!("size-left", bytes = LIMIT - bytes) }</span> }
            </p>
            { meter_bar(meter) }
            <p class="quiet">
                { t!("size-made-of", card = card, envelope = bytes.saturating_sub(card)) }
                if !Target::WITHOUT_BOT.contains(&state.view.target) { { " " }{ t!("size-no-limit") } }
            </p>
        </section>
    }
}

/// Goes to an element: the dialog makes way for it.
fn go(node: NodeId, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        dispatch.send(InsightMsg::Sheet(None::<Sheet>));
        dispatch.send(Command::Select(Some(node)));
    })
}

fn frame() -> AttrValue {
    styled!(
        r#"
        & h3 { margin: 14px 0 6px; font-size: 13px; font-weight: 600; }
        & p { margin: 0 0 6px; }
        & .sum b { font-variant-numeric: tabular-nums; font-weight: 600; font-size: 15px; }
        & .bad { color: var(--cw-bad); font-weight: 600; }
        & .quiet, & small { color: var(--cw-muted); font-size: 12px; }
        & .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 0 24px; }
        & ol, & ul { margin: 0; padding: 0; list-style: none; }
        & li { display: flex; align-items: center; gap: 8px; min-height: 32px; padding: 2px 0; }
        & li > .go { flex: 1; min-width: 0; }
        & .go {
            min-height: 26px;
            padding: 2px 6px;
            color: var(--cw-accent-text);
            overflow-wrap: anywhere;
        }
        & .go:hover { text-decoration: underline; }
        & .number { flex: none; color: var(--cw-muted); font-variant-numeric: tabular-nums; white-space: nowrap; }
        "#
    )
}
