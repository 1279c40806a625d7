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

/// A button under construction; [`Button::run`] draws it.
pub struct Button {
    label: AttrValue,
    icon: Option<&'static str>,
    icon_only: bool,
    kind: ButtonKind,
    hint: Option<AttrValue>,
    blocked: Option<AttrValue>,
    id: Option<AttrValue>,
    opens: Option<(&'static str, bool)>,
    class: Classes,
}

impl Button {
    /// A button with these words.
    pub fn new(label: impl Into<AttrValue>) -> Self {
        Self {
            label: label.into(),
            icon: None,
            icon_only: false,
            kind: ButtonKind::default(),
            hint: None,
            blocked: None,
            id: None,
            opens: None,
            class: Classes::new(),
        }
    }

    /// A Fluent icon before the words.
    pub fn icon(mut self, name: &'static str) -> Self {
        self.icon = Some(name);
        self
    }

    /// Shows only the icon; the words become the accessible name and the tooltip.
    pub fn icon_only(mut self) -> Self {
        self.icon_only = true;
        self
    }

    /// The same, if so.
    pub fn icon_only_if(mut self, only: bool) -> Self {
        self.icon_only = only;
        self
    }

    /// Another emphasis than outlined.
    pub fn kind(mut self, kind: ButtonKind) -> Self {
        self.kind = kind;
        self
    }

    /// A tooltip that adds to the words (a shortcut, say).
    pub fn hint(self, hint: impl Into<AttrValue>) -> Self {
        self.maybe_hint(Some(hint))
    }

    /// The same, if there is one.
    pub fn maybe_hint(mut self, hint: Option<impl Into<AttrValue>>) -> Self {
        self.hint = hint.map(Into::into);
        self
    }

    /// Why the button can't be used now, if it can't: that is its tooltip then. It stays focusable,
    /// so that a keyboard or screen reader user can find the reason.
    pub fn blocked(mut self, reason: Option<impl Into<AttrValue>>) -> Self {
        self.blocked = reason.map(Into::into);
        self
    }

    /// Id of the element, for tests and focus.
    pub fn id(mut self, id: impl Into<AttrValue>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What it opens (`aria-haspopup`: "menu", "dialog"), and whether that is open now.
    pub fn opens(mut self, what: &'static str, open: bool) -> Self {
        self.opens = Some((what, open));
        self
    }

    /// Further classes.
    pub fn class(mut self, class: impl Into<Classes>) -> Self {
        self.class.push(class.into());
        self
    }

    /// The button, which calls `run` on click, Enter and Space.
    pub fn run(self, run: Callback<()>) -> Html {
        let blocked = self.blocked.is_some();
        let onclick = Callback::from(move |_: MouseEvent| {
            if !blocked {
                run.emit(());
            }
        });
        let name = self.icon_only.then(|| self.label.clone());
        let title = self.blocked.or(self.hint).or_else(|| name.clone());
        let look = classes!(
            base(),
            look(self.kind),
            self.icon_only.then(square),
            self.class
        );
        html! {
            <button
                type="button" id={self.id} class={look} aria-label={name}
                aria-disabled={blocked.then_some("true")} aria-haspopup={self.opens.map(|(what, _)| what)}
                aria-expanded={self.opens.map(|(_, open)| open.to_string())} {title} {onclick}
            >
                if let Some(name) = self.icon { { icon(name) } }
                if !self.icon_only { <span>{ self.label }</span> }
            </button>
        }
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
