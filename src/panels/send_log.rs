//! What was sent in this session, and what the answers meant.

use crate::dispatch::use_dispatch;
use crate::state::{SendMsg, Sending};
use crate::styled;
use crate::tools::sent_line;
use crate::widgets::Button;
use std::rc::Rc;
use yew::prelude::*;

/// What the log shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The sendings.
    pub sending: Rc<Sending>,
}

/// The send log.
#[component]
pub fn SendLog(props: &Props) -> Html {
    let dispatch = use_dispatch();
    if props.sending.log.is_empty() {
        return html! {
            <div class={styled!("padding: 16px; color: var(--cw-muted);")}>
                <p class={styled!("margin: 0 0 8px;")}>{ "Nothing sent yet. Post the card to the sandbox channel to see what Teams would answer." }</p>
                <Button label="Send…" icon="Send" onclick={dispatch.on(|()| SendMsg::Open)} />
            </div>
        };
    }
    html! {
        <ol class={styled!("margin: 0; padding: 8px; list-style: none;")}>
            { for props.sending.log.iter().map(sent_line) }
        </ol>
    }
}
