//! What was sent in this session, and what the answers meant.

use crate::dispatch::Dispatch;
use crate::state::{AppState, SendMsg};
use crate::styled;
use crate::tools::sent_line;
use crate::widgets::Button;
use crate::words::t;
use yew::prelude::*;

/// The send log.
pub fn send_log(state: &AppState, dispatch: &Dispatch) -> Html {
    let sending = &state.sending;
    if sending.log.is_empty() {
        return html! {
            <div class={styled!("padding: 16px; color: var(--cw-muted);")}>
                <p class={styled!("margin: 0 0 8px;")}>{ t!("send-log-empty") }</p>
                { Button::new(t!("send-open")).icon("Send").run(dispatch.on(|()| SendMsg::Open)) }
            </div>
        };
    }
    html! {
        <ol class={styled!("margin: 0; padding: 8px; list-style: none;")}>
            { for sending.log.iter().map(sent_line) }
        </ol>
    }
}
