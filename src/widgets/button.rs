//! Buttons: filled for the one main action of a screen, outlined, or quiet.

use super::icon;
use crate::styled;
use yew::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// Filled with the accent colour: at most one in sight.
    Primary,
    /// Outlined.
    #[default]
    Plain,
    /// Without a border until pointed at; for toolbars.
    Quiet,
}

/// What a button shows and does.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The visible words; with `icon_only` they become the accessible name and the tooltip.
    pub label: AttrValue,
    /// Fluent icon before the words.
    #[prop_or_default]
    pub icon: Option<&'static str>,
    /// Shows only the icon.
    #[prop_or_default]
    pub icon_only: bool,
    /// Emphasis.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Why the button can't be used now; shown as its tooltip. The button stays focusable, so
    /// that a keyboard or screen reader user can find the reason.
    #[prop_or_default]
    pub disabled_because: Option<AttrValue>,
    /// A tooltip that adds to the words (a shortcut, say).
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Id of the element, for tests and focus.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Further classes.
    #[prop_or_default]
    pub class: Classes,
    /// Called on click, Enter and Space.
    pub onclick: Callback<()>,
}

/// A button.
#[component]
pub fn Button(props: &Props) -> Html {
    let blocked = props.disabled_because.is_some();
    let onclick = {
        let run = props.onclick.clone();
        Callback::from(move |_: MouseEvent| {
            if !blocked {
                run.emit(());
            }
        })
    };
    let title = props.disabled_because.clone().or_else(|| props.hint.clone());
    let title = title.or_else(|| props.icon_only.then(|| props.label.clone()));
    html! {
        <button
            type="button"
            id={props.id.clone()}
            class={classes!(base(), look(props.kind), props.icon_only.then(square), props.class.clone())}
            aria-label={props.icon_only.then(|| props.label.clone())}
            aria-disabled={blocked.then_some("true")}
            {title}
            {onclick}
        >
            if let Some(name) = props.icon { { icon(name) } }
            if !props.icon_only { <span>{ &props.label }</span> }
        </button>
    }
}

fn base() -> AttrValue {
    styled!(
        r#"
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: 6px;
        height: 32px;
        padding: 0 12px;
        border: 1px solid transparent;
        border-radius: var(--cw-radius);
        background: transparent;
        color: var(--cw-text);
        font: inherit;
        font-weight: 600;
        white-space: nowrap;
        cursor: pointer;
        transition: background-color var(--cw-motion), border-color var(--cw-motion);
        &[aria-disabled="true"] { opacity: 0.45; cursor: not-allowed; }
        "#
    )
}

fn look(kind: ButtonKind) -> AttrValue {
    match kind {
        ButtonKind::Primary => styled!(
            r#"
            background: var(--cw-accent);
            color: var(--cw-on-accent);
            &:hover { background: var(--cw-accent-hover); }
            "#
        ),
        ButtonKind::Plain => styled!(
            r#"
            background: var(--cw-raised);
            border-color: var(--cw-line);
            font-weight: 400;
            &:hover { background: var(--cw-hover); }
            "#
        ),
        ButtonKind::Quiet => styled!(
            r#"
            font-weight: 400;
            &:hover { background: var(--cw-hover); }
            "#
        ),
    }
}

fn square() -> AttrValue {
    styled!("width: 32px; padding: 0;")
}
