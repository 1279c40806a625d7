//! Short news at the bottom of the page, read out politely by screen readers.

use super::{Button, ButtonKind, load_again};
use crate::dispatch::Dispatch;
use crate::state::{Msg, News};
use crate::styled;
use crate::words::t;
use yew::prelude::*;

/// The place where news appears. The live region is always there, so that it is announced.
pub fn toasts(news: Option<&News>, dispatch: &Dispatch) -> Html {
    html! {
        <div role="status" aria-live="polite" class={place()}>
            if let Some(News { text, bad, of_part }) = news {
                <div class={classes!(slip(), bad.then(alarm))}>
                    <span>{ text }</span>
                    if *bad && *of_part {
                        { load_again(dispatch) }
                    }
                    { Button::new(t!("dismiss"))
                        .icon("Dismiss")
                        .icon_only()
                        .kind(ButtonKind::Quiet)
                        .run(dispatch.on(|()| Msg::CloseNews)) }
                </div>
            }
        </div>
    }
}

fn place() -> AttrValue {
    styled!(
        r#"
        position: fixed;
        left: 50%;
        bottom: 40px;
        z-index: 40;
        transform: translateX(-50%);
        max-width: calc(100vw - 24px);
        "#
    )
}

fn slip() -> AttrValue {
    styled!(
        r#"
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 4px 4px 4px 16px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        "#
    )
}

fn alarm() -> AttrValue {
    styled!("border-color: var(--cw-bad); color: var(--cw-bad);")
}
