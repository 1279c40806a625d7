//! What stands in the place of a part of the program that is not here.

use super::Button;
use crate::dispatch::Dispatch;
use crate::state::Msg;
use crate::styled;
use crate::words::t;
use yew::prelude::*;

/// Says that it is being loaded, or that it is missing and can be asked for again.
pub fn awaited(missing: bool, dispatch: &Dispatch) -> Html {
    html! {
        <div class={look()} role="status">
            if missing {
                <p>{ t!("part-missing") }</p>
                { load_again(dispatch) }
            } else {
                <p>{ t!("part-awaited") }</p>
            }
        </div>
    }
}

/// The button that asks for it again.
pub fn load_again(dispatch: &Dispatch) -> Html {
    Button::new(t!("load-again"))
        .icon("ArrowReset")
        .run(dispatch.on(|()| Msg::FetchLater))
}

fn look() -> AttrValue {
    styled!("margin: 16px; color: var(--cw-muted); & p { margin: 0 0 8px; }")
}
