//! One card of the gallery: its picture, what it is called, and what it is for.

use super::index::{Entry, TAGS};
use crate::derived::Same;
use crate::dispatch::Dispatch;
use crate::preview::Thumbnail;
use crate::state::HelperMsg;
use crate::styled;
use crate::tools::fetched::Fetched;
use crate::widgets::use_sight;
use crate::words::t;
use card_catalog::Target;
use card_render::Theme;
use yew::prelude::*;

/// A tile.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) entry: Entry,
    pub(super) card: Fetched<Same>,
    pub(super) theme: Theme,
    /// Whether the Tab key leads here.
    pub(super) current: bool,
    pub(super) onfocus: Callback<()>,
    /// Called once when the tile comes into view; it fetches the card.
    pub(super) onsight: Callback<()>,
    pub(super) dispatch: Dispatch,
}

/// A click takes the card, once it is here; one that could not be had is asked for again.
#[component]
pub(super) fn Tile(props: &Props) -> Html {
    let place = use_node_ref();
    use_sight(&place, props.card == Fetched::Wanted, props.onsight.clone());
    let entry = &props.entry;
    let onclick = {
        let (dispatch, card) = (props.dispatch.clone(), props.card.clone());
        let (title, again) = (entry.title.clone(), props.onsight.clone());
        Callback::from(move |_: MouseEvent| match &card {
            Fetched::Here(Same(document)) => dispatch.send(HelperMsg::Take {
                title: title.clone(),
                text: document.text().to_string(),
            }),
            Fetched::Missing => again.emit(()),
            Fetched::Wanted => {}
        })
    };
    let onfocus = props.onfocus.reform(|_: FocusEvent| ());
    let about = format!("about-{}", entry.file);
    html! {
        <li ref={place} class={frame()} data-file={entry.file.clone()}>
            <div class={picture()}>{ inside(props) }</div>
            <button
                type="button" data-tile="" tabindex={if props.current { "0" } else { "-1" }}
                aria-describedby={about.clone()} {onclick} {onfocus}
            >
                { &entry.title }
            </button>
            <p id={about}>{ purpose(entry) }</p>
            <span class="use" aria-hidden="true">{ t!("gallery-use") }</span>
        </li>
    }
}

fn inside(props: &Props) -> Html {
    match &props.card {
        Fetched::Here(document) => {
            html! { <Thumbnail document={document.clone()} theme={props.theme} /> }
        }
        Fetched::Missing => html! { <p>{ t!("gallery-card-missing") }</p> },
        Fetched::Wanted => html! { <div class={skeleton()} aria-hidden="true"><i/><i/><i/></div> },
    }
}

/// "Alert, Chart · for Teams Workflows".
fn purpose(entry: &Entry) -> AttrValue {
    let words = |tag: &String| TAGS.iter().find(|(own, _)| own == tag);
    let tags = entry.tags.iter().filter_map(words);
    let tags: Vec<_> = tags.map(|(_, id)| id.text().to_string()).collect();
    let place = match entry.target {
        Target::ClassicWebhook => t!("gallery-for-classic"),
        Target::Outlook => t!("gallery-for-outlook"),
        Target::Bot => t!("gallery-for-bot"),
        _ => t!("gallery-for-workflows"),
    };
    t!("gallery-purpose", tags = tags.join(", "), place = place)
}

fn frame() -> AttrValue {
    styled!(
        r#"
        position: relative;
        display: flex;
        flex-direction: column;
        overflow: hidden;
        border: 1px solid var(--cw-line);
        border-radius: var(--cw-radius-card);
        background: var(--cw-raised);
        transition: border-color var(--cw-motion), box-shadow var(--cw-motion);
        &:hover { border-color: var(--cw-accent); box-shadow: var(--cw-shadow); }
        &:has(button:focus-visible) { outline: 2px solid var(--cw-accent); outline-offset: 2px; }
        & > button {
            padding: 10px 12px 0;
            border: 0;
            background: none;
            color: var(--cw-text);
            font: inherit;
            font-weight: 600;
            text-align: start;
            cursor: pointer;
        }
        & > button:focus-visible { outline: none; }
        & > button::after { content: ""; position: absolute; inset: 0; }
        & > p { margin: 2px 12px 10px; color: var(--cw-muted); font-size: 12px; }
        & > .use {
            position: absolute;
            inset-block-start: 138px;
            inset-inline-end: 8px;
            padding: 3px 10px;
            border-radius: var(--cw-radius);
            background: var(--cw-accent);
            color: var(--cw-on-accent);
            font-size: 12px;
            font-weight: 600;
            opacity: 0;
            pointer-events: none;
            transition: opacity var(--cw-motion);
        }
        &:hover > .use, &:has(button:focus-visible) > .use { opacity: 1; }
        "#
    )
}

fn picture() -> AttrValue {
    styled!(
        r#"
        height: 172px;
        overflow: hidden;
        border-bottom: 1px solid var(--cw-line);
        & > * { height: 100%; box-sizing: border-box; }
        & > p { margin: 0; padding: 16px; color: var(--cw-muted); }
        "#
    )
}

/// Grey bars where the card will be.
fn skeleton() -> AttrValue {
    styled!(
        r#"
        display: flex;
        flex-direction: column;
        gap: 10px;
        padding: 16px;
        background: var(--cw-ground);
        & > i { height: 12px; border-radius: var(--cw-radius-small); background: var(--cw-line); }
        & > i:nth-child(1) { width: 60%; height: 16px; }
        & > i:nth-child(3) { width: 80%; }
        "#
    )
}
