//! The dialogs of the library: versions of a card, its name and tags, a bundle to be added.

use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::page;
use crate::state::{Labelling, LibraryMsg, Load, Timeline, TimelineMsg, Version};
use crate::styled;
use crate::widgets::{Button, ButtonKind, Dialog, bare};
use crate::words::{self, said, t};
use card_editor::{Difference, Named};
use yew::prelude::*;

/// The versions of the open card.
pub fn timeline(timeline: &Timeline, dispatch: &Dispatch) -> Html {
    let versions = timeline.versions.as_deref().unwrap_or_default();
    let name =
        dispatch.on(|event: InputEvent| TimelineMsg::Name(field_value(&event).unwrap_or_default()));
    let nothing = timeline.chosen.is_none().then(|| t!("history-choose"));
    let footer = html! {
        { Button::new(t!("history-restore"))
            .icon("History")
            .kind(ButtonKind::Primary)
            .blocked(nothing)
            .run(dispatch.on(|()| TimelineMsg::Restore)) }
    };
    html! {
        <Dialog title={t!("history-title")} {footer} onclose={dispatch.on(|()| TimelineMsg::Close)}>
            <div class={frame()}>
                <label for="version-name">{ t!("history-name") }</label>
                <div class="name">
                    <input id="version-name" value={timeline.name.clone()} oninput={name} data-own-undo="true" />
                    { Button::new(t!("history-keep")).run(dispatch.on(|()| TimelineMsg::Keep)) }
                </div>
                <p>{ t!("history-how") }</p>
                <ul aria-label={t!("history-title")}>
                    { for versions.iter().map(|version| row(version, timeline.chosen, dispatch)) }
                </ul>
                if timeline.chosen.is_some() && timeline.broken {
                    <p>{ t!("history-broken") }</p>
                } else if timeline.chosen.is_some() {
                    <h3>{ t!("history-since") }</h3>
                    <ul id="changes" aria-live="polite">
                        if timeline.changes.is_empty() { <li>{ t!("history-same") }</li> }
                        { for timeline.changes.iter().map(|change| html! { <li>{ change_words(change) }</li> }) }
                    </ul>
                }
            </div>
        </Dialog>
    }
}

fn row(version: &Version, chosen: Option<u64>, dispatch: &Dispatch) -> Html {
    let key = version.key;
    let onclick = dispatch.on(move |_: MouseEvent| TimelineMsg::Choose(key));
    let name = version
        .name
        .as_deref()
        .map(|name| html! { <b>{ name }</b> });
    html! {
        <li key={key.to_string()}>
            <button type="button" class={bare()} aria-pressed={(chosen == Some(key)).to_string()} {onclick}>
                { for name }<span>{ page::moment_text(version.at) }</span>
            </button>
        </li>
    }
}

/// A difference in a sentence.
fn change_words(change: &Difference) -> AttrValue {
    match change {
        Difference::Added(element) => t!("history-added", element = element_words(element)),
        Difference::Removed(element) => t!("history-removed", element = element_words(element)),
        Difference::Moved(element) => t!("history-moved", element = element_words(element)),
        Difference::Written => t!("history-written"),
        Difference::Changed {
            element,
            property,
            before,
            after,
        } => {
            let (element, property) = (element_words(element), said(property));
            match (before, after) {
                (Some(before), Some(after)) => t!(
                    "history-changed",
                    element = element,
                    property = property,
                    before = short(before),
                    after = short(after)
                ),
                (None, Some(after)) => {
                    t!(
                        "history-set",
                        element = element,
                        property = property,
                        after = short(after)
                    )
                }
                _ => t!(
                    "history-unset",
                    element = element,
                    property = property,
                    before = short(before.as_deref().unwrap_or_default())
                ),
            }
        }
    }
}

fn element_words(element: &Named) -> AttrValue {
    let kind = said(&element.kind);
    match &element.label {
        Some(label) => t!("history-element", kind = kind, label = short(label)),
        None => kind,
    }
}

/// A value as a sentence can bear it.
fn short(text: &str) -> String {
    words::cut(text, 60)
}

/// A card's name and tags.
pub fn label_dialog(typed: &Labelling, dispatch: &Dispatch) -> Html {
    let name =
        dispatch.on(|event: InputEvent| LibraryMsg::Name(field_value(&event).unwrap_or_default()));
    let tags =
        dispatch.on(|event: InputEvent| LibraryMsg::Tags(field_value(&event).unwrap_or_default()));
    let footer = html! {
        { Button::new(t!("library-save")).kind(ButtonKind::Primary).run(dispatch.on(|()| LibraryMsg::SaveLabel)) }
    };
    html! {
        <Dialog title={t!("library-label")} {footer} onclose={dispatch.on(|()| LibraryMsg::Label(None))}>
            <div class={frame()}>
                <label for="card-name">{ t!("library-name") }</label>
                <input id="card-name" value={typed.name.clone()} placeholder={typed.title.clone()} oninput={name} data-own-undo="true" aria-describedby="card-name-note" />
                <p id="card-name-note">{ t!("library-name.note") }</p>
                <label for="card-tags">{ t!("library-tags") }</label>
                <input id="card-tags" value={typed.tags.clone()} oninput={tags} data-own-undo="true" />
            </div>
        </Dialog>
    }
}

/// What a bundle would add.
pub fn bundle_dialog(load: &Load, dispatch: &Dispatch) -> Html {
    let nothing = load.new + load.blocks == 0;
    let footer = html! {
        { Button::new(t!("library-add"))
            .kind(ButtonKind::Primary)
            .blocked(nothing.then(|| t!("library-nothing-new")))
            .run(dispatch.on(|()| LibraryMsg::Add(true))) }
    };
    html! {
        <Dialog title={t!("library-import")} {footer} onclose={dispatch.on(|()| LibraryMsg::Add(false))}>
            <p>{ t!("library-will-add", all = load.cards, new = load.new) }</p>
            if load.blocks > 0 { <p>{ t!("library-will-add-blocks", count = load.blocks) }</p> }
        </Dialog>
    }
}

fn frame() -> AttrValue {
    styled!(
        r#"
        & label { display: block; margin: 8px 0 4px; font-weight: 600; }
        & input { width: 100%; }
        & .name { display: flex; gap: 8px; }
        & p { margin: 8px 0; color: var(--cw-muted); }
        & h3 { margin: 12px 0 4px; font-size: 13px; font-weight: 600; }
        & ul { margin: 0; padding: 0; list-style: none; }
        & ul button {
            display: flex;
            gap: 8px;
            width: 100%;
            min-height: 28px;
            padding: 4px 8px;
        }
        & ul button[aria-pressed="true"] { background: var(--cw-accent-soft); box-shadow: inset 2px 0 var(--cw-accent); }
        & #changes li { padding: 2px 8px; overflow-wrap: anywhere; }
        "#
    )
}
