//! The elements and their bytes in words: the heaviest, and all of them.

use super::go;
use crate::dispatch::Dispatch;
use crate::styled;
use crate::widgets::bare;
use crate::words::{self, t};
use card_editor::Weight;
use yew::prelude::*;

/// How many of the heaviest are named.
const MOST: usize = 5;

/// The elements that hold most bytes themselves.
pub fn heaviest(weight: &Weight, dispatch: &Dispatch) -> Html {
    let line = |one: &Weight| {
        html! {
            <li>
                <button type="button" class={classes!("go", bare())} onclick={go(one.node, dispatch)}>{ words::said(&one.title) }</button>
                <span class="number">{ t!("size-bytes", bytes = one.own) }</span>
            </li>
        }
    };
    html! {
        <section aria-labelledby="size-heaviest">
            <h3 id="size-heaviest">{ t!("size-heaviest") }</h3>
            <ol>{ for weight.heaviest(MOST).into_iter().map(line) }</ol>
        </section>
    }
}

/// The map as a table.
pub fn table(weight: &Weight, dispatch: &Dispatch) -> Html {
    let whole = weight.bytes.max(1);
    let row = |(depth, one): (usize, &Weight)| {
        let share = one.bytes * 100 / whole;
        html! {
            <tr>
                <th scope="row" class={format!("depth{}", depth.min(6))}>
                    <button type="button" class={classes!("go", bare())} onclick={go(one.node, dispatch)}>{ words::said(&one.title) }</button>
                </th>
                <td>{ t!("size-number", count = one.bytes) }</td>
                <td>{ t!("size-number", count = one.own) }</td>
                <td>{ t!("size-share", percent = share) }</td>
            </tr>
        }
    };
    html! {
        <details class={frame()}>
            <summary>{ t!("size-table") }</summary>
            <table>
                <thead><tr>
                    <th scope="col">{ t!("size-element") }</th>
                    <th scope="col">{ t!("size-with-inside") }</th>
                    <th scope="col">{ t!("size-alone") }</th>
                    <th scope="col">{ t!("size-part") }</th>
                </tr></thead>
                <tbody>{ for weight.all().into_iter().map(row) }</tbody>
            </table>
        </details>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        margin-top: 12px;
        & > summary { min-height: 28px; line-height: 28px; cursor: pointer; }
        & table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        & th, & td { padding: 1px 6px; border-bottom: 1px solid var(--cw-line); text-align: end; }
        & th { font-weight: 400; text-align: start; }
        & thead th { color: var(--cw-muted); font-size: 12px; }
        & thead th:not(:first-child) { text-align: end; }
        & .depth1 { padding-inline-start: 18px; }
        & .depth2 { padding-inline-start: 30px; }
        & .depth3 { padding-inline-start: 42px; }
        & .depth4 { padding-inline-start: 54px; }
        & .depth5 { padding-inline-start: 66px; }
        & .depth6 { padding-inline-start: 78px; }
        "#
    )
}
