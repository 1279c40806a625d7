//! What makes the message smaller. Each is a step of its own that undo takes back; the text of the
//! card is what is sent, so nothing is made smaller on the way.

use super::go;
use crate::dispatch::Dispatch;
use crate::state::AppState;
use crate::widgets::{Button, bare};
use crate::words::{self, t};
use card_editor::{Command, defaults_to_drop, describe, embedded};
use card_json::Style;
use yew::prelude::*;

/// The ways.
pub fn save(state: &AppState, dispatch: &Dispatch) -> Html {
    let editor = &state.editor;
    let document = &editor.document;
    let space = document
        .len()
        .saturating_sub(document.format(Style::Compact).len());
    let (count, bytes) = defaults_to_drop(document, editor.typing());
    let draft = state.draft.as_ref().map(|_| t!("size-draft"));
    let blocked = |reason: Option<AttrValue>| draft.clone().or(reason);
    html! {
        <section aria-labelledby="size-save">
            <h3 id="size-save">{ t!("size-save") }</h3>
            <ul>
                <li>
                    { Button::new(t!("size-minify"))
                        .id("minify")
                        .hint(t!("size-minify.hint"))
                        .blocked(blocked((space == 0).then(|| t!("size-minified"))))
                        .run(dispatch.on(|()| Command::Format(Style::Compact))) }
                    <span class="number">{ t!("size-saves", bytes = space) }</span>
                </li>
                <li>
                    { Button::new(t!("size-defaults", count = count))
                        .id("drop-defaults")
                        .hint(t!("size-defaults.hint"))
                        .blocked(blocked((count == 0).then(|| t!("size-no-defaults"))))
                        .run(dispatch.on(|()| Command::DropDefaults)) }
                    <span class="number">{ t!("size-saves", bytes = bytes) }</span>
                </li>
                { for embedded(document).into_iter().map(|one| html! {
                    <li>
                        <button type="button" class={classes!("go", bare())} onclick={go(one.node, dispatch)}>
                            { t!("size-embedded", name = words::said(&describe(document, editor.typing(), one.node))) }
                        </button>
                        <span class="number">{ t!("size-bytes", bytes = one.bytes) }</span>
                    </li>
                }) }
            </ul>
        </section>
    }
}
