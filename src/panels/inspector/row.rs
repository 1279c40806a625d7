//! One property: its label, its control, whether it is an expression, and the way back to the
//! default.

use super::control::{control, plain_text};
use super::insertion::{emoji_beside, insertion};
use super::items::items;
use crate::derived::Shared;
use crate::dispatch::{Dispatch, use_dispatch};
use crate::styled;
use crate::widgets::{Button, ButtonKind, disputed_claim};
use crate::words::{self, t};
use card_catalog::{Support, Target};
use card_editor::{Command, Control, Row, RowValue};
use card_json::{Document, Node};
use card_lint::Diagnostic;
use yew::prelude::*;

/// One row.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The property and its value.
    pub row: Row,
    /// The findings; the row shows the one about its own value.
    pub findings: Shared<Vec<Diagnostic>>,
    /// Where the card is to be shown.
    pub target: Target,
}

/// A property of the selected element.
#[component]
pub fn PropertyRow(props: &Props) -> Html {
    let dispatch = use_dispatch();
    let all = use_state_eq(|| false);
    let row = &props.row;
    let listed = matches!(row.value, RowValue::Absent | RowValue::Value(_));
    if row.control == Control::Items && listed {
        return items(row, &all, &props.findings, props.target, &dispatch);
    }
    let id = field_id(row);
    let help = format!("{id}-help");
    let claim = row.claim(props.target);
    html! {
        <div class={frame()} data-prop={row.prop.name}>
            <label for={id.clone()} title={row.prop.name}>
                { words::said(&row.title) }
                if row.prop.required { <span aria-hidden="true">{ " *" }</span> }
            </label>
            <div class={field()}>
                { control(row, &id, &help, &dispatch) }
                <span class={classes!("extra", (!is_expression(row)).then_some("shy"))}>
                    if row.nodes.is_none() {
                        { emoji_beside(row, &id, &dispatch) }
                        { expression_toggle(row, &dispatch) }
                    }
                    { reset(row, &dispatch) }
                </span>
                { insertion(row, &id, &dispatch) }
            </div>
            if row.value == RowValue::Mixed {
                <p class={note()}>{ t!("row-mixed-note") }</p>
            }
            if let Some(problem) = problem(row, &props.findings) {
                <p class={finding()} data-severity={problem.severity.title()}>{ words::said(&problem.message) }</p>
            } else if let Some(claim) = claim.filter(|claim| claim.support != Support::Disputed) {
                <p class={note()}>{ format!("{}: {}", words::said(props.target.title()), words::said(claim.note)) }</p>
            }
            if let Some(claim) = claim.filter(|claim| claim.support == Support::Disputed) {
                { disputed_claim(claim) }
            }
            <p id={help} class={classes!(note(), "help")}>{ help_text(row) }</p>
        </div>
    }
}

/// The id of the row's field: the same while the element is.
pub(super) fn field_id(row: &Row) -> String {
    format!(
        "prop-{}-{}",
        row.node.number(),
        row.prop.name.replace(|c: char| !c.is_alphanumeric(), "-")
    )
}

/// What is wrong with the value of a row, if anything.
fn problem<'a>(row: &Row, findings: &'a [Diagnostic]) -> Option<&'a Diagnostic> {
    let value = row.value_id()?;
    findings.iter().find(|finding| finding.node == value)
}

fn help_text(row: &Row) -> AttrValue {
    let docs = words::said(row.prop.docs);
    match row.prop.default {
        Some(default) => t!("row-help", docs = docs, default = default.trim_matches('"')),
        None => docs,
    }
}

/// Sets the row's property, or removes it.
pub(super) fn set(row: &Row, value: Option<Node>) -> Command {
    if let Some(nodes) = &row.nodes {
        return Command::SetProps {
            nodes: nodes.clone(),
            name: row.prop.name.into(),
            value,
        };
    }
    Command::SetProp {
        node: row.node,
        name: row.prop.name.into(),
        value,
    }
}

fn is_expression(row: &Row) -> bool {
    matches!(row.value, RowValue::Expression(_))
}

fn expression_toggle(row: &Row, dispatch: &Dispatch) -> Html {
    let on = is_expression(row);
    let command = set(
        row,
        if on {
            plain_value(row)
        } else {
            Some(as_expression(row))
        },
    );
    html! {
        { Button::new(t!("row-expression", title = words::said(&row.title)))
            .icon("MathFormula")
            .icon_only()
            .kind(ButtonKind::Quiet)
            .hint(if on { t!("row-plain") } else { t!("row-expression.hint") })
            .class(on.then_some("on"))
            .run(dispatch.on(move |()| command.clone())) }
    }
}

/// The value as the inside of an expression, so that switching loses nothing.
fn as_expression(row: &Row) -> Node {
    let text = row.value.node().map(plain_text).unwrap_or_default();
    Node::string(format!("${{{text}}}"))
}

/// What stood in the expression as a plain value; nothing where it was empty or fits no more.
fn plain_value(row: &Row) -> Option<Node> {
    let RowValue::Expression(text) = &row.value else {
        return None;
    };
    let inside = text.strip_prefix("${")?.strip_suffix('}')?.trim();
    let text = Node::string(inside);
    let read = Document::parse(inside)
        .ok()
        .map(|value| value.root().clone());
    let fitting = |value: &Node| card_editor::fits(&row.prop.ty, value);
    Some(text)
        .filter(|text| !inside.is_empty() && fitting(text))
        .or(read.filter(fitting))
}

fn reset(row: &Row, dispatch: &Dispatch) -> Html {
    if row.value == RowValue::Absent {
        return Html::default();
    }
    let command = set(row, None);
    html! {
        { Button::new(t!("row-reset", title = words::said(&row.title)))
            .icon("ArrowReset")
            .icon_only()
            .kind(ButtonKind::Quiet)
            .hint(t!("row-reset.hint"))
            .run(dispatch.on(move |()| command.clone())) }
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: grid;
        grid-template-columns: 84px minmax(0, 1fr);
        align-items: start;
        column-gap: 8px;
        padding: 3px 0;
        & > label { padding-top: 6px; color: var(--cw-muted); overflow-wrap: anywhere; }
        & > p, & > details { grid-column: 2; margin: 3px 0 0; font-size: 12px; }
        & > .help { display: none; }
        &:focus-within > .help {
            position: absolute;
            z-index: 1;
            inset-inline: 0;
            bottom: 0;
            display: block;
            max-height: 35%;
            margin: 0;
            padding: 8px 12px;
            overflow: auto;
            border-top: 1px solid var(--cw-line);
            background: var(--cw-raised);
        }
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
        position: relative;
        & > .extra {
            position: absolute;
            top: 1px;
            inset-inline-end: 1px;
            display: flex;
            border-radius: var(--cw-radius);
            background: var(--cw-raised);
        }
        & > .extra button { width: 26px; height: 27px; }
        & > .extra svg { width: 16px; height: 16px; }
        "#
    )
}

fn finding() -> AttrValue {
    styled!(
        r#"
        color: var(--cw-muted);
        &[data-severity="warning"] { color: var(--cw-warning); }
        &[data-severity="error"] { color: var(--cw-bad); }
        "#
    )
}

fn note() -> AttrValue {
    styled!("color: var(--cw-muted);")
}
