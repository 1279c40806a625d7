//! A row of joined choices, of which one holds (radio buttons in look and behaviour).

use crate::styled;
use yew::prelude::*;

/// A segmented control; arrow keys move between the choices.
///
/// `label` says what is chosen; each choice is its value and its words.
pub fn segmented(
    label: &AttrValue,
    choices: &[(&'static str, AttrValue)],
    value: &str,
    onchange: &Callback<&'static str>,
) -> Html {
    let name = format!("choice-{}", label.replace(' ', "-"));
    let choice = |(own, words): &(&'static str, AttrValue)| {
        let own = *own;
        let onchange = onchange.reform(move |_: Event| own);
        html! {
            <label>
                <input type="radio" name={name.clone()} value={own} checked={own == value} {onchange} />
                <span>{ words }</span>
            </label>
        }
    };
    html! {
        <div role="radiogroup" aria-label={label} class={classes!(frame(), part())}>
            { for choices.iter().map(choice) }
        </div>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        flex-wrap: wrap;
        justify-self: start;
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
        & label { position: relative; margin: 0; font-weight: 400; cursor: pointer; }
        & input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer; }
        & span { display: block; padding: 3px 10px; line-height: 20px; color: var(--cw-muted); }
        & span { white-space: nowrap; }
        @media (max-width: 1440px) { & span { padding: 3px 7px; } }
        @media (max-width: 1330px) { & span { padding: 3px 5px; } }
        @media (max-width: 560px) { & span { padding: 3px; } }
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
