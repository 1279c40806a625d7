//! A row of joined choices, of which one holds (radio buttons in look and behaviour).

use crate::styled;
use yew::prelude::*;

/// The choices and the one that holds.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What is chosen here; read by screen readers.
    pub label: AttrValue,
    /// Value and words of each choice.
    pub choices: Vec<(&'static str, AttrValue)>,
    /// The value that holds.
    pub value: AttrValue,
    /// Called with the value chosen.
    pub onchange: Callback<&'static str>,
}

/// A segmented control; arrow keys move between the choices.
#[component]
pub fn Segmented(props: &Props) -> Html {
    let name = format!("choice-{}", props.label.replace(' ', "-"));
    let choice = |(value, words): &(&'static str, AttrValue)| {
        let value = *value;
        let onchange = props.onchange.reform(move |_: Event| value);
        html! {
            <label>
                <input type="radio" name={name.clone()} {value} checked={props.value == value} {onchange} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <div role="radiogroup" aria-label={props.label.clone()} class={classes!(frame(), part())}>
            { for props.choices.iter().map(choice) }
        </div>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius);
        background: var(--cw-raised);
        overflow: hidden;
        "#
    )
}

fn part() -> AttrValue {
    styled!(
        r#"
        & label { position: relative; cursor: pointer; }
        & input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer; }
        & span { display: block; padding: 3px 10px; line-height: 20px; color: var(--cw-muted); }
        & label:hover span { background: var(--cw-hover); }
        & input:checked + span {
            background: var(--cw-accent-soft);
            color: var(--cw-accent-text);
            font-weight: 600;
        }
        & input:focus-visible + span { outline: 2px solid var(--cw-accent); outline-offset: -2px; }
        "#
    )
}
