//! Properties the catalogue does not know: kept, shown, and removable, never dropped.

use crate::dispatch::Dispatch;
use crate::styled;
use crate::widgets::{Button, ButtonKind, bare, caption};
use crate::words::t;
use card_editor::Command;
use card_json::{Node, NodeId, Style};
use std::rc::Rc;
use yew::prelude::*;

/// The list of unknown properties.
pub fn other_properties(node: NodeId, entries: &[(Rc<str>, Node)], dispatch: &Dispatch) -> Html {
    html! {
        <section aria-label={t!("other-properties")} class={frame()}>
            <h3 class={caption()}>{ t!("other-properties") }</h3>
            if entries.is_empty() {
                <p>{ t!("other-properties-none") }</p>
            }
            <>{ for entries.iter().map(|(name, value)| line(node, name, value, dispatch)) }</>
        </section>
    }
}

fn line(node: NodeId, name: &Rc<str>, value: &Node, dispatch: &Dispatch) -> Html {
    let remove = Command::SetProp {
        node,
        name: name.clone(),
        value: None,
    };
    let goto = value.id();
    html! {
        <div key={goto.number()} class={row()}>
            <button type="button" class={bare()} onclick={dispatch.on(move |_: MouseEvent| Command::Select(Some(goto)))}>
                <b>{ &**name }</b>
                <code>{ value.to_text(Style::Compact) }</code>
            </button>
            { Button::new(t!("other-remove", name = name))
                .icon("Delete")
                .icon_only()
                .kind(ButtonKind::Quiet)
                .run(dispatch.on(move |()| remove.clone())) }
        </div>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        & p { margin: 0; color: var(--cw-muted); font-size: 12px; }
        "#
    )
}

fn row() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        & > button:first-child {
            display: flex;
            flex: 1;
            gap: 8px;
            min-width: 0;
            padding: 4px 0;
        }
        & b { font-weight: 400; color: var(--cw-muted); }
        & code { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: 12px/20px var(--cw-mono); }
        "#
    )
}
