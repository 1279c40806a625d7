//! One property: its label, its control, whether it is an expression, and the way back to the
//! default.

use super::control::control;
use super::items::items;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::styled;
use crate::widgets::{Button, ButtonKind};
use card_catalog::Target;
use card_editor::{Command, Control, Row, RowValue};
use card_json::Node;
use yew::prelude::*;

/// One row.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The property and its value.
    pub row: Row,
    /// What is wrong with the value.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// Where the card is to be shown.
    pub target: Target,
}

/// A property of the selected element.
#[component]
pub fn PropertyRow(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let row = &props.row;
    if row.control == Control::Items && !matches!(row.value, RowValue::Expression(_)) {
        return items(row, props.target, &dispatch);
    }
    let id = field_id(row);
    let help = format!("{id}-help");
    html! {
        <div class={frame()} data-prop={row.prop.name}>
            <label for={id.clone()} title={row.prop.name}>
                { &row.title }
                if row.prop.required { <span aria-hidden="true">{ " *" }</span> }
            </label>
            <div class={field()}>
                { control(row, &id, &help, &dispatch) }
                { expression_toggle(row, &dispatch) }
                { reset(row, &dispatch) }
            </div>
            if let Some(problem) = &props.problem { <p class={bad()}>{ problem }</p> }
            if let Some(claim) = row.claim(props.target) {
                <p class={note()}>{ format!("{}: {}", props.target.title(), claim.note) }</p>
            }
            <p id={help} class={classes!(note(), "help")}>{ help_text(row) }</p>
        </div>
    }
}

/// The id of the row's field: the same while the element is.
pub(super) fn field_id(row: &Row) -> String {
    format!("prop-{}-{}", row.node.number(), row.prop.name.replace(|c: char| !c.is_alphanumeric(), "-"))
}

fn help_text(row: &Row) -> String {
    match row.prop.default {
        Some(default) => format!("{} Default: {}.", row.prop.docs, default.trim_matches('"')),
        None => row.prop.docs.to_owned(),
    }
}

/// Sets the row's property, or removes it.
pub(super) fn set(row: &Row, value: Option<Node>) -> Command {
    Command::SetProp { node: row.node, name: row.prop.name.into(), value }
}

fn expression_toggle(row: &Row, dispatch: &Dispatch) -> Html {
    let on = matches!(row.value, RowValue::Expression(_));
    let command = set(row, (!on).then(|| Node::string("${}")));
    let class = if on { "on" } else { "shy" };
    html! {
        <Button
            class={classes!(class)} label={format!("Expression for {}", row.title)}
            icon="MathFormula" icon_only=true kind={ButtonKind::Quiet}
            hint={if on { "Use a plain value" } else { "Use an expression: ${…}" }}
            onclick={dispatch.on(move |()| command.clone())}
        />
    }
}

fn reset(row: &Row, dispatch: &Dispatch) -> Html {
    if row.value == RowValue::Absent {
        return html! { <span class={slot()} /> };
    }
    let command = set(row, None);
    html! {
        <Button
            class={classes!("shy")} label={format!("Reset {}", row.title)} icon="ArrowReset"
            icon_only=true kind={ButtonKind::Quiet} hint="Remove the property: back to its default"
            onclick={dispatch.on(move |()| command.clone())}
        />
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: grid;
        grid-template-columns: 88px minmax(0, 1fr);
        align-items: start;
        column-gap: 8px;
        padding: 3px 0;
        & > label { padding-top: 6px; color: var(--cw-muted); overflow-wrap: anywhere; }
        & > p { grid-column: 2; margin: 3px 0 0; font-size: 12px; }
        & .help { display: none; }
        &:focus-within > .help { display: block; }
        & .shy { opacity: 0; }
        &:hover .shy, &:focus-within .shy { opacity: 1; }
        & .on { color: var(--cw-accent-text); background: var(--cw-accent-soft); }
        @media (hover: none) { & .shy { opacity: 1; } }
        "#
    )
}

fn field() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: flex-start;
        gap: 1px;
        & > :first-child { flex: 1; min-width: 0; }
        & > button { width: 24px; height: 30px; }
        & > button svg { width: 16px; height: 16px; }
        "#
    )
}

fn slot() -> AttrValue {
    styled!("width: 24px; flex: none;")
}

fn bad() -> AttrValue {
    styled!("color: var(--cw-bad);")
}

fn note() -> AttrValue {
    styled!("color: var(--cw-muted);")
}
