//! Tabs: arrow keys move between them, and only the chosen one is in the tab order.

use crate::styled;
use yew::prelude::*;

/// One tab.
#[derive(Clone, PartialEq)]
pub struct Tab {
    /// Identifies the tab; its panel has the id `panel-{id}`.
    pub id: &'static str,
    /// Its words.
    pub label: AttrValue,
    /// A small number beside the words.
    pub count: Option<usize>,
}

impl Tab {
    /// A tab without a number.
    pub fn new(id: &'static str, label: impl Into<AttrValue>) -> Self {
        Self {
            id,
            label: label.into(),
            count: None,
        }
    }
}

/// A row of tabs.
///
/// `label` says what the tabs choose between; the panel of a tab has the id `panel-{id}`.
pub fn tabs(
    label: AttrValue,
    tabs: Vec<Tab>,
    chosen: &'static str,
    onchoose: &Callback<&'static str>,
) -> Html {
    let row_of_tabs: Html = tabs.iter().map(|tab| one(tab, chosen, onchoose)).collect();
    let onkeydown = {
        let choose = onchoose.clone();
        Callback::from(move |event: KeyboardEvent| {
            let step = match event.key().as_str() {
                "ArrowRight" => 1,
                "ArrowLeft" => tabs.len() - 1,
                _ => return,
            };
            let now = tabs.iter().position(|tab| tab.id == chosen).unwrap_or(0);
            let next = tabs[(now + step) % tabs.len()].id;
            event.prevent_default();
            choose.emit(next);
            crate::interop::page::focus(&format!("#tab-{next}"));
        })
    };
    html! {
        <div role="tablist" aria-label={label} class={row()} {onkeydown}>
            { row_of_tabs }
        </div>
    }
}

fn one(tab: &Tab, chosen: &str, onchoose: &Callback<&'static str>) -> Html {
    let chosen = tab.id == chosen;
    let id = tab.id;
    let onclick = onchoose.reform(move |_: MouseEvent| id);
    html! {
        <button
            type="button" role="tab" id={format!("tab-{id}")}
            aria-selected={chosen.to_string()} aria-controls={format!("panel-{id}")}
            tabindex={if chosen { "0" } else { "-1" }} {onclick}
        >
            { &tab.label }
            if let Some(count) = tab.count { <span class={badge()}>{ count }</span> }
        </button>
    }
}

/// What a chosen tab shows.
pub fn tab_panel(tab: &'static str, class: AttrValue, content: Html) -> Html {
    html! {
        <div role="tabpanel" id={format!("panel-{tab}")} {class} aria-labelledby={format!("tab-{tab}")}>
            { content }
        </div>
    }
}

fn row() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex: none;
        gap: 2px;
        padding: 0 8px;
        border-bottom: 1px solid var(--cw-line);
        & > button {
            height: 39px;
            padding: 0 10px;
            border: 0;
            border-bottom: 2px solid transparent;
            background: none;
            color: var(--cw-muted);
            font: inherit;
            white-space: nowrap;
            cursor: pointer;
        }
        @media (max-width: 560px) { padding: 0 4px; overflow-x: auto; scrollbar-width: none; & > button { padding: 0 8px; } }
        & > button:hover { color: var(--cw-text); background: var(--cw-hover); }
        & > button:focus-visible { outline-offset: -3px; }
        & > button[aria-selected="true"] {
            border-bottom-color: var(--cw-accent);
            color: var(--cw-text);
            font-weight: 600;
        }
        "#
    )
}

fn badge() -> AttrValue {
    styled!(
        r#"
        margin-inline-start: 8px;
        padding: 1px 6px;
        border-radius: 8px;
        background: var(--cw-hover);
        font-variant-numeric: tabular-nums;
        font-weight: 400;
        "#
    )
}
