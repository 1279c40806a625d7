//! Which relay posts for this page, and how to get one.

use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::page;
use crate::state::{Relay, RelayMsg};
use crate::styled;
use crate::widgets::Button;
use yew::prelude::*;

/// Says whether a relay is connected; offers to name one where none is.
pub fn relay_setting(relay: &Relay, dispatch: &Dispatch) -> Html {
    let onchange =
        dispatch.on(|event: Event| RelayMsg::UseAddress(field_value(&event).unwrap_or_default()));
    let words = match &relay.link {
        None => "Looking for a relay…".to_owned(),
        Some(Ok(link)) => format!("Connected: version {}.", link.version),
        Some(Err(why)) => format!(
            "Not connected: {why}. A browser may not post to Teams by itself. On your computer, run \
             this and give the address it prints; or copy the card as a curl command."
        ),
    };
    html! {
        <details class={frame()} open={matches!(relay.link, Some(Err(_)))}>
            <summary><span>{ "Relay" }</span></summary>
            <label for="relay-address">{ "Address of the relay" }</label>
            <input
                id="relay-address" type="url" placeholder="Where this page came from"
                value={relay.address.to_string()} {onchange} data-own-undo="true"
            />
            <p role="status">{ words }</p>
            if relay.link.as_ref().is_some_and(Result::is_err) {
                <code>{ format!("cardwright serve --origin {}", page::origin()) }</code>
                { Button::new("Look again")
                    .icon("PlugConnected")
                    .run(dispatch.on(|()| RelayMsg::FindAgain)) }
            }
        </details>
    }
}

fn frame() -> AttrValue {
    styled!(
        "& p { margin: 4px 0 0; color: var(--cw-muted); } & label { margin-top: 4px; } & code { display: block; margin: 6px 0; user-select: all; }"
    )
}
