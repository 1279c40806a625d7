//! A button that opens a panel of settings beside it.

use super::{Button, ButtonKind};
use crate::interop::{event, page};
use crate::styled;
use yew::prelude::*;

/// The button and its panel.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Words of the button, and the panel's name.
    pub label: AttrValue,
    /// Words that stand on the button beside its icon, if any do.
    #[prop_or_default]
    pub words: Option<AttrValue>,
    /// Id of the button.
    pub id: &'static str,
    /// Icon of the button.
    pub icon: &'static str,
    /// What the panel holds.
    pub children: Html,
}

/// A panel that stays open until Escape, its button, or the focus going elsewhere.
#[component]
pub fn Popover(props: &Props) -> Html {
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |()| open.set(!*open))
    };
    let onfocusout = {
        let open = open.clone();
        Callback::from(move |event: FocusEvent| {
            // A file chooser takes the focus nowhere in the page: the panel waits for it.
            if event.related_target().is_some() && !event::focus_stays_inside(&event) {
                open.set(false);
            }
        })
    };
    let onkeydown = {
        let (open, id) = (open.clone(), props.id);
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *open {
                open.set(false);
                event.stop_propagation();
                page::focus(&format!("#{id}"));
            }
        })
    };
    html! {
        <div class={frame()} data-focus-group="true" {onfocusout} {onkeydown}>
            { face(props)
                .icon(props.icon)
                .id(props.id)
                .opens("dialog", *open)
                .run(toggle) }
            if *open {
                <div role="dialog" aria-label={props.label.clone()} tabindex="-1" class={panel()}>
                    { props.children.clone() }
                </div>
            }
        </div>
    }
}

/// An icon, or a button with words.
fn face(props: &Props) -> Button {
    match &props.words {
        Some(words) => Button::new(words.clone()).hint(props.label.clone()),
        None => Button::new(props.label.clone())
            .icon_only()
            .kind(ButtonKind::Quiet),
    }
}

fn frame() -> AttrValue {
    styled!("position: relative; display: inline-flex;")
}

fn panel() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        top: 36px;
        inset-inline-end: 0;
        z-index: 30;
        width: min(360px, calc(100vw - 24px));
        max-height: min(70vh, 620px);
        overflow: auto;
        padding: 4px 16px 14px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        &:focus { outline: none; }
        @media (max-width: 560px) { position: fixed; top: auto; bottom: 84px; inset-inline: 12px; width: auto; }
        "#
    )
}
