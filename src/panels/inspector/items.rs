//! A list of children: small parts (facts, targets, headers) are edited right here, larger ones
//! are chosen from here.

use super::row::PropertyRow;
use crate::derived::Shared;
use crate::dispatch::Dispatch;
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use crate::words::{self, t};
use card_catalog::Target;
use card_editor::{Command, Item, Row};
use card_lint::Diagnostic;
use yew::prelude::*;

/// How many parts a long list shows until all are asked for: each costs some ten elements.
const FIRST: usize = 40;

/// A list of children; `all` says whether a long one is shown to its end.
pub fn items(
    row: &Row,
    all: &UseStateHandle<bool>,
    findings: &Shared<Vec<Diagnostic>>,
    target: Target,
    dispatch: &Dispatch,
) -> Html {
    let add = Command::AddItem {
        owner: row.node,
        slot: row.prop.name.into(),
        index: None,
    };
    let what = words::lower(&words::said(row.item_title));
    let count = row.items.len();
    let shown = if **all { count } else { count.min(FIRST) };
    let show_all = {
        let all = all.clone();
        Callback::from(move |()| all.set(true))
    };
    html! {
        <div class={frame()} data-prop={row.prop.name} role="group" aria-label={words::said(&row.title)}>
            <p class={title()} title={words::said(row.prop.docs)}>{ words::said(&row.title) }</p>
            // A list of its own, matched by its keys: parts that stay keep their fields and the focus.
            <>{ for row.items[..shown].iter().map(|item| one(item, rows_of(item, findings, target), count, dispatch)) }</>
            if shown < count {
                { Button::new(t!("items-all", count = count)).class(wide()).run(show_all) }
            }
            { Button::new(added(&what))
                .icon("Add")
                .class(wide())
                .run(dispatch.on(move |()| add.clone())) }
        </div>
    }
}

/// What adds one: English has two articles.
fn added(what: &str) -> AttrValue {
    match what.starts_with(['a', 'e', 'i', 'o', 'u']) {
        true => t!("items-add-vowel", what = what),
        false => t!("items-add", what = what),
    }
}

/// The fields of a small part.
fn rows_of(item: &Item, findings: &Shared<Vec<Diagnostic>>, target: Target) -> Html {
    let row = |row: &Row| {
        html! {
            <PropertyRow key={row.prop.name} row={row.clone()} findings={findings.clone()} {target} />
        }
    };
    item.rows.iter().map(row).collect()
}

fn one(item: &Item, rows: Html, count: usize, dispatch: &Dispatch) -> Html {
    html! {
        <div key={item.node.number()} class={entry()} data-item={item.number.to_string()}>
            <div class={content()}>
                if item.rows.is_empty() { { link(item, dispatch) } }
                { rows }
            </div>
            { tools(item, count, dispatch) }
        </div>
    }
}

fn link(item: &Item, dispatch: &Dispatch) -> Html {
    let node = item.node;
    let onclick = dispatch.on(move |()| Command::Select(Some(node)));
    let title = words::said(&item.title);
    let label = match item.label.as_str() {
        "" => format!("{} · {title}", item.number),
        own => format!("{} · {title} · {own}", item.number),
    };
    html! { { Button::new(label).class(wide()).run(onclick) } }
}

fn tools(item: &Item, count: usize, dispatch: &Dispatch) -> Html {
    let (node, number) = (item.node, item.number);
    let title = words::said(&item.title);
    let what = &words::lower(&title);
    let tool = |label: AttrValue, icon: &'static str, command: Command, why: Option<AttrValue>| {
        html! {
            { Button::new(label)
                .icon(icon)
                .icon_only()
                .kind(ButtonKind::Quiet)
                .blocked(why)
                .run(dispatch.on(move |()| command.clone())) }
        }
    };
    let first = (item.number == 1).then(|| t!("is-first"));
    let last = (item.number == count).then(|| t!("is-last"));
    html! {
        <div class={strip()} role="group" aria-label={format!("{title} {number}")}>
            { tool(t!("item-up", what = what, number = number), "ArrowUp", Command::MoveBy { node, delta: -1 }, first) }
            { tool(t!("item-down", what = what, number = number), "ArrowDown", Command::MoveBy { node, delta: 1 }, last) }
            { tool(t!("item-remove", what = what, number = number), "Delete", Command::Remove(node), None) }
        </div>
    }
}

fn frame() -> AttrValue {
    styled!("padding: 4px 0;")
}

fn title() -> AttrValue {
    styled!("margin: 4px 0; color: var(--cw-muted);")
}

fn entry() -> AttrValue {
    styled!(
        r#"
        padding: 2px 0 4px;
        & + & { border-top: 1px dashed var(--cw-line); padding-top: 4px; }
        "#
    )
}

fn content() -> AttrValue {
    styled!("min-width: 0;")
}

fn strip() -> AttrValue {
    styled!(
        r#"
        display: flex;
        justify-content: flex-end;
        height: 24px;
        opacity: 0.55;
        & button { width: 24px; height: 24px; }
        & svg { width: 16px; height: 16px; }
        &:hover, &:focus-within { opacity: 1; }
        "#
    )
}

fn wide() -> AttrValue {
    styled!(
        r#"
        width: 100%;
        justify-content: flex-start;
        overflow: hidden;
        & span { overflow: hidden; text-overflow: ellipsis; }
        "#
    )
}
