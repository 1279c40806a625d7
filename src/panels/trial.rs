//! Trying the card on the canvas: clicks and keys go to the card instead of selecting.

use crate::dispatch::Dispatch;
use crate::interop::event::{checked, closest, field_value, nearest_attribute, nearest_is};
use crate::interop::{keys, page, pattern};
use crate::preview::{ACTION, node_at};
use crate::state::{BottomTab, Trial, TrialMsg, Typed, ViewMsg};
use crate::styled;
use crate::widgets::icon;
use crate::words::{self, t};
use card_editor::Editor;
use yew::prelude::*;

/// The attribute that says which input of the card a control fills.
const INPUT: &str = "data-input";

/// What answers a click by itself: the click is not for a container around it.
const OWN: &str = "input, select, textarea, label, option, summary";

/// What a click can be for, and which of these is a link of a text.
const CLICKED: &str = "[href], [data-action]";
const LINK: &str = "[href]:not([data-action])";

/// The switch of the canvas bar.
pub fn switch(trying: bool, dispatch: &Dispatch) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.send(TrialMsg::Switch);
        if !trying {
            page::focus("#canvas");
        }
    });
    html! {
        <button
            type="button" id="try-it" class={switch_look()} aria-pressed={trying.to_string()}
            aria-label={t!("try-it")} title={t!("try-it.hint")} {onclick}
        >
            { icon("CursorClick") }<span>{ t!("try-it") }</span>
        </button>
    }
}

/// Says that the card is being tried, and what the last click would do.
pub fn strip(trial: &Trial, dispatch: &Dispatch) -> Html {
    let last = trial.last();
    let words = last.map(|event| {
        t!(
            "trial-event",
            name = &event.name,
            says = words::said(&event.says)
        )
    });
    let refused = last.is_some_and(|event| event.refused);
    let onclick = dispatch.on(|event: MouseEvent| {
        event.stop_propagation();
        ViewMsg::Reveal(BottomTab::Actions)
    });
    html! {
        <div class={strip_look()} hidden={!trial.on}>
            <b>{ t!("trial-on") }</b>
            // Always there, so that it is heard.
            <span role="status" data-refused={refused.to_string()}>{ words.clone().unwrap_or_default() }</span>
            if words.is_some() {
                <button type="button" {onclick}>{ t!("trial-details") }</button>
            } else {
                <span>{ t!("trial-hint") }</span>
            }
        </div>
    }
}

/// Goes to the input that held an action back.
#[hook]
pub fn use_focus(trial: &Trial) {
    use_effect_with(trial.focus, |focus| {
        if let Some((input, _)) = focus {
            page::focus(&format!("#canvas [{INPUT}=\"{}\"]", input.number()));
        }
    });
}

/// A click operates the card; links are only noted.
pub fn clicked(editor: &Editor, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (editor, dispatch) = (editor.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        let link = nearest_attribute(&event, "href");
        // A link in a text is for itself, also where the text lies in something that can be tapped.
        if let Some(address) = link.clone().filter(|_| nearest_is(&event, CLICKED, LINK)) {
            event.prevent_default();
            return dispatch.send(TrialMsg::Link(address));
        }
        let action = node_at(&event, ACTION, &editor.document);
        if let Some(action) = action.filter(|_| link.is_some() || !closest(&event, OWN)) {
            event.prevent_default();
            dispatch.send(TrialMsg::Operate(action, pattern::matches));
        }
    })
}

/// Typing, choosing and ticking are kept.
pub fn typed(editor: &Editor, dispatch: &Dispatch) -> Callback<InputEvent> {
    let (editor, dispatch) = (editor.clone(), dispatch.clone());
    Callback::from(move |event: InputEvent| {
        let Some(input) = node_at(&event, INPUT, &editor.document) else {
            return;
        };
        let value = field_value(&event).unwrap_or_default();
        let typed = match closest(&event, "input[type=checkbox], input[type=radio]") {
            true => Typed::Tick(value, checked(&event) == Some(true)),
            false => Typed::Text(value),
        };
        dispatch.send(TrialMsg::Enter(input, typed, pattern::matches));
    })
}

/// Esc ends it; what is no button of its own answers Enter and Space all the same.
pub fn pressed(editor: &Editor, dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let (editor, dispatch) = (editor.clone(), dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        let chord = keys::chord(&event);
        if chord == "Escape" {
            event.prevent_default();
            return dispatch.send(TrialMsg::Leave);
        }
        let native = closest(&event, "a, button, input, select, textarea, summary");
        if native || !matches!(&*chord, "Enter" | " ") {
            return;
        }
        if let Some(action) = node_at(&event, ACTION, &editor.document) {
            event.prevent_default();
            dispatch.send(TrialMsg::Operate(action, pattern::matches));
        }
    })
}

fn switch_look() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        gap: 6px;
        height: 28px;
        padding: 0 10px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        color: var(--cw-text);
        font: inherit;
        white-space: nowrap;
        cursor: pointer;
        @media (max-width: 1330px) { padding: 0 5px; & span { display: none; } }
        &:hover { background: var(--cw-hover); }
        &[aria-pressed="true"] {
            border-color: var(--cw-accent);
            background: var(--cw-accent);
            color: var(--cw-on-accent);
            font-weight: 600;
        }
        "#
    )
}

fn strip_look() -> AttrValue {
    styled!(
        r#"
        position: sticky;
        top: -28px;
        z-index: 5;
        display: flex;
        flex-wrap: wrap;
        gap: 2px 8px;
        align-items: center;
        margin: -28px -16px 16px;
        padding: 6px 16px;
        border-bottom: 1px solid var(--cw-line);
        background: var(--cw-accent-soft);
        color: var(--cw-text);
        &[hidden] { display: none; }
        & [data-refused="true"] { color: var(--cw-bad); }
        & button {
            padding: 0;
            border: 0;
            background: none;
            color: var(--cw-accent-text);
            font: inherit;
            font-weight: 600;
            text-decoration: underline;
            cursor: pointer;
        }
        "#
    )
}
