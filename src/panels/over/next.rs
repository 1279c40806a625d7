//! Under the selection: what one would add to it next.

use super::toolbar::add;
use crate::dispatch::Dispatch;
use crate::interop::event;
use crate::styled;
use crate::widgets::icon;
use crate::words::{self, t};
use card_catalog::{Role, starter};
use card_editor::{Addition, Command, Editor, additions, gap_at};
use card_json::NodeId;
use yew::prelude::*;

/// So many are offered at most.
const MOST: usize = 3;

/// The buttons that add what belongs to `node` next.
pub fn next(editor: &Editor, node: NodeId, stage: &NodeRef, dispatch: &Dispatch) -> Html {
    let (document, typing) = (&editor.document, editor.typing());
    let mut found = additions(document, typing, node);
    found.truncate(MOST);
    let any = gap_at(document, typing, node, false).filter(|_| found.is_empty());
    let any = any.map(|gap| {
        let (stage, dispatch) = (stage.clone(), dispatch.clone());
        let run = Callback::from(move |_| add(&stage, node, gap, false, &dispatch));
        pill(t!("over-add-element"), run)
    });
    html! {
        <div class={row()} onmousedown={|event: MouseEvent| event::keep_focus(&event)}>
            { for found.into_iter().map(|next| one(next, node, stage, dispatch)) }
            { any }
        </div>
    }
}

fn one(next: Addition, node: NodeId, stage: &NodeRef, dispatch: &Dispatch) -> Html {
    let (stage, dispatch) = (stage.clone(), dispatch.clone());
    let words = match next.kind.role {
        Role::Action => t!("over-add-action"),
        _ => t!("over-add", kind = words::said(next.kind.title)),
    };
    let run = Callback::from(move |_: MouseEvent| match next.several {
        true => add(&stage, node, next.gap, false, &dispatch),
        false => dispatch.send(Command::Insert {
            parent: next.gap.owner,
            slot: next.gap.slot.name.into(),
            index: next.gap.index,
            value: starter(next.kind),
        }),
    });
    pill(words, run)
}

fn pill(words: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {onclick}>{ icon("Add") }<span>{ words }</span></button> }
}

fn row() -> AttrValue {
    styled!(
        r#"
        display: flex;
        gap: 6px;
        pointer-events: auto;
        & > button {
            display: inline-flex;
            align-items: center;
            gap: 4px;
            height: 24px;
            padding: 0 8px 0 4px;
            border: 1px solid var(--cw-line);
            border-radius: 12px;
            background: var(--cw-raised);
            box-shadow: var(--cw-shadow);
            color: var(--cw-accent-text);
            font: inherit;
            font-size: 12px;
            white-space: nowrap;
            cursor: pointer;
        }
        & > button:hover { background: var(--cw-hover); }
        & svg { width: 16px; height: 16px; }
        "#
    )
}
