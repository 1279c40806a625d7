//! The live region: what happened, for those who listen instead of looking.

use crate::state::Said;
use crate::styled;
use yew::prelude::*;

/// The region. It is always there, so that what comes into it is told; unlike toasts nobody sees it.
pub fn live(said: &Said) -> Html {
    html! {
        <div id="live" aria-live="polite" class={hidden()}>
            <p key={said.number.to_string()}>{ said.text.to_string() }</p>
        </div>
    }
}

fn hidden() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        width: 1px;
        height: 1px;
        margin: -1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
        & > p { margin: 0; }
        "#
    )
}
