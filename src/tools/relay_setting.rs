//! Which relay posts for this page, and how to get one.

use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::page;
use crate::state::{Relay, RelayMsg};
use crate::styled;
use crate::widgets::Button;
use crate::words::t;
use yew::prelude::*;

/// Says whether a relay is connected; offers to name one where none is.
pub fn relay_setting(relay: &Relay, dispatch: &Dispatch) -> Html {
    let onchange =
        dispatch.on(|event: Event| RelayMsg::UseAddress(field_value(&event).unwrap_or_default()));
    let words = match &relay.link {
        None => t!("relay-looking"),
        Some(Ok(link)) => t!("relay-version", version = &link.version),
        Some(Err(why)) => t!("relay-not-connected", why = why),
    };
    html! {
        <details class={frame()} open={matches!(relay.link, Some(Err(_)))}>
            <summary><span>{ t!("relay") }</span></summary>
            <label for="relay-address">{ t!("relay-address") }</label>
            <input
                id="relay-address" type="url" placeholder={t!("relay-address.hint")}
                value={relay.address.to_string()} {onchange} data-own-undo="true"
            />
            <p role="status">{ words }</p>
            if relay.link.as_ref().is_some_and(Result::is_err) {
                <code>{ format!("cardwright serve --origin {}", page::origin()) }</code>
                { Button::new(t!("look-again"))
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
