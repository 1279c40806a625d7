//! The sheet of keys: all shortcuts at one glance.

use crate::commands::{self, Entry, Group};
use crate::dispatch::Dispatch;
use crate::interop::keys;
use crate::state::OverlayMsg;
use crate::styled;
use crate::widgets::Dialog;
use crate::words::t;
use yew::prelude::*;

/// The sheet.
pub(super) fn sheet(dispatch: &Dispatch) -> Html {
    html! {
        <Dialog title={t!("keys-title")} reads=true onclose={dispatch.on(|()| OverlayMsg::Close)}>
            <div class={columns()}>{ for commands::GROUPS.iter().map(group) }</div>
            <p class={note()}>
                { t!("keys-note") }
            </p>
        </Dialog>
    }
}

fn group(group: &Group) -> Html {
    let with_keys: Vec<&Entry> = group
        .entries
        .iter()
        .filter(|entry| !entry.keys.is_empty())
        .collect();
    if with_keys.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-label={group.title.text()}>
            <h3>{ group.title.text() }</h3>
            <dl>{ for with_keys.into_iter().map(line) }</dl>
        </section>
    }
}

fn line(entry: &Entry) -> Html {
    let key = |chord: &&str| html! { <kbd>{ keys::shown(chord) }</kbd> };
    html! {
        <div>
            <dt>{ entry.words.text() }</dt>
            <dd>{ for entry.keys.iter().map(key) }</dd>
        </div>
    }
}

fn columns() -> AttrValue {
    styled!(
        r#"
        columns: 2;
        column-gap: 32px;
        @media (max-width: 640px) { columns: 1; }
        & section { break-inside: avoid; margin-bottom: 14px; }
        & h3 { margin: 0 0 4px; color: var(--cw-muted); font-size: 11px; font-weight: 600; text-transform: uppercase; letter-spacing: 0.04em; }
        & dl { margin: 0; }
        & dl > div {
            display: flex;
            align-items: baseline;
            gap: 12px;
            padding: 3px 0;
        }
        & dt { flex: 1; }
        & dd { display: flex; flex: none; gap: 4px; margin: 0; }
        & kbd {
            padding: 0 6px;
            border: 1px solid var(--cw-line);
            border-radius: var(--cw-radius-small);
            background: var(--cw-raised);
            font: 12px/20px var(--cw-font);
            white-space: nowrap;
        }
        "#
    )
}

fn note() -> AttrValue {
    styled!("margin: 0; color: var(--cw-muted); font-size: 12px;")
}
