//! A button that opens a list of commands.

use super::{Button, ButtonKind, bare};
use crate::interop::page;
use crate::styled;
use yew::prelude::*;

/// One line of a menu.
#[derive(Clone, PartialEq)]
pub struct MenuItem {
    /// Its words.
    pub label: AttrValue,
    /// A quieter second line.
    pub note: Option<AttrValue>,
    /// Called when chosen.
    pub run: Callback<()>,
}

impl MenuItem {
    /// A line without a note.
    pub fn new(label: impl Into<AttrValue>, run: Callback<()>) -> Self {
        Self {
            label: label.into(),
            note: None,
            run,
        }
    }

    /// The same with a note under its words.
    pub fn note(mut self, note: impl Into<AttrValue>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// The button and its lines.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Words of the button.
    pub label: AttrValue,
    /// Id of the button.
    pub id: &'static str,
    /// Icon of the button.
    pub icon: &'static str,
    /// Emphasis of the button.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Whether only the icon is shown; the words are its name then.
    #[prop_or_default]
    pub icon_only: bool,
    /// Lines of the menu.
    pub items: Vec<MenuItem>,
}

/// A menu button. Arrow keys move, Escape closes and gives the focus back.
#[component]
pub fn Menu(props: &Props) -> Html {
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        let id = props.id;
        Callback::from(move |()| {
            open.set(!*open);
            if !*open {
                crate::interop::listen::when_idle(move || page::focus(&format!("#{id}-0")));
            }
        })
    };
    let onfocusout = {
        let open = open.clone();
        Callback::from(move |event: FocusEvent| {
            if !crate::interop::event::focus_stays_inside(&event) {
                open.set(false);
            }
        })
    };
    let onkeydown = keys(props, open.setter(), *open);
    html! {
        <div class={frame()} data-focus-group="true" {onfocusout} {onkeydown}>
            { Button::new(props.label.clone())
                .icon(props.icon)
                .icon_only_if(props.icon_only)
                .kind(props.kind)
                .id(props.id)
                .opens("menu", *open)
                .run(toggle) }
            if *open {
                <div role="menu" aria-label={props.label.clone()} class={list()}>
                    { for props.items.iter().enumerate().map(|(at, item)| line(props.id, at, item, &open)) }
                </div>
            }
        </div>
    }
}

fn keys(props: &Props, open: UseStateSetter<bool>, is_open: bool) -> Callback<KeyboardEvent> {
    let (id, count) = (props.id, props.items.len());
    Callback::from(move |event: KeyboardEvent| {
        let at = crate::interop::event::nearest_attribute(&event, "data-at")
            .and_then(|at| at.parse::<usize>().ok());
        let next = match (event.key().as_str(), at) {
            ("Escape", _) if is_open => {
                open.set(false);
                event.stop_propagation();
                return page::focus(&format!("#{id}"));
            }
            ("ArrowDown", Some(at)) => (at + 1) % count,
            ("ArrowUp", Some(at)) => (at + count - 1) % count,
            ("ArrowDown", None) if is_open => 0,
            _ => return,
        };
        event.prevent_default();
        page::focus(&format!("#{id}-{next}"));
    })
}

fn line(id: &str, at: usize, item: &MenuItem, open: &UseStateHandle<bool>) -> Html {
    let onclick = {
        let (run, open) = (item.run.clone(), open.setter());
        Callback::from(move |_: MouseEvent| {
            open.set(false);
            run.emit(());
        })
    };
    html! {
        <button type="button" class={bare()} role="menuitem" id={format!("{id}-{at}")} data-at={at.to_string()} {onclick}>
            <span>{ &item.label }</span>
            if let Some(note) = &item.note { <small>{ note }</small> }
        </button>
    }
}

fn frame() -> AttrValue {
    styled!("position: relative; display: inline-flex;")
}

fn list() -> AttrValue {
    styled!(
        r#"
        position: absolute;
        top: 36px;
        inset-inline-end: 0;
        z-index: 30;
        min-width: 220px;
        max-width: min(340px, calc(100vw - 24px));
        max-height: calc(100dvh - 96px);
        overflow: auto;
        padding: 4px;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-raised);
        box-shadow: var(--cw-shadow);
        & > button {
            display: block;
            width: 100%;
            padding: 7px 10px;
        }
        & > button:focus-visible { background: var(--cw-hover); }
        & small { display: block; color: var(--cw-muted); font-size: 12px; }
        "#
    )
}
