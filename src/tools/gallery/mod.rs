//! The gallery: cards that people really send, to begin with.
//!
//! Each is a file of the site. The index comes when the gallery opens, a card when its tile comes
//! into view.

mod index;
mod shelf;
#[cfg(test)]
mod tests;
mod tile;

use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::grid;
use crate::state::HelperMsg;
use crate::styled;
use crate::tools::fetched::Fetched;
use crate::widgets::{Dialog, option};
use crate::words::t;
use card_catalog::Family;
use card_render::Theme;
use index::{Entry, TAGS, Wish};
use shelf::use_shelf;
use tile::Tile;
use yew::prelude::*;

/// What the gallery depends on.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The theme that cards are drawn in.
    pub(super) theme: Theme,
    /// Where a chosen card goes.
    pub(super) dispatch: Dispatch,
}

/// The gallery's dialog.
#[component]
pub(super) fn Gallery(props: &Props) -> Html {
    let shelf = use_shelf();
    let wish = use_state(Wish::default);
    let at = use_state(|| 0_usize);
    let shown: Vec<&Entry> = match &shelf.index {
        Fetched::Here(all) => all.iter().filter(|entry| wish.meets(entry)).collect(),
        _ => Vec::new(),
    };
    let current = (*at).min(shown.len().saturating_sub(1));
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        grid::step(&event);
    });
    let tile = |(number, entry): (usize, &&Entry)| {
        let (at, file) = (at.setter(), entry.file.clone());
        html! {
            <Tile
                key={file.clone()} entry={(*entry).clone()} card={shelf.card(&file)}
                theme={props.theme} current={number == current} onfocus={move |()| at.set(number)}
                onsight={shelf.fetch_card(&file)} dispatch={props.dispatch.clone()}
            />
        }
    };
    html! {
        <Dialog title={t!("gallery-title")} wide=true onclose={props.dispatch.on(|()| HelperMsg::Close)}>
            { filters(&wish) }
            <p class={count()} role="status">{ words(&shelf.index, shown.len()) }</p>
            <ul class={board()} data-grid="gallery" aria-label={t!("gallery-cards")} {onkeydown}>
                { for shown.iter().enumerate().map(tile) }
            </ul>
        </Dialog>
    }
}

fn words(index: &Fetched<Vec<Entry>>, shown: usize) -> AttrValue {
    match index {
        Fetched::Wanted => t!("gallery-loading"),
        Fetched::Missing => t!("gallery-missing"),
        Fetched::Here(_) if shown == 0 => t!("gallery-none"),
        Fetched::Here(_) => t!("gallery-count", count = shown),
    }
}

fn filters(wish: &UseStateHandle<Wish>) -> Html {
    let change = |make: fn(&mut Wish, String)| {
        let wish = wish.clone();
        Callback::from(move |text: String| {
            let mut next = (*wish).clone();
            make(&mut next, text);
            wish.set(next);
        })
    };
    let typed = change(|wish, text| wish.words = text);
    let tagged = change(|wish, tag| wish.tag = tag_named(&tag));
    let of_family = change(|wish, name| wish.family = family_named(&name));
    let pick = |event: Event| field_value(&event).unwrap_or_default();
    let families = [
        ("adaptive", Family::Adaptive, t!("gallery-adaptive")),
        (
            "messagecard",
            Family::MessageCard,
            t!("gallery-messagecard"),
        ),
    ];
    html! {
        <div class={line()}>
            <input
                type="search" placeholder={t!("gallery-find")} aria-label={t!("gallery-find")}
                value={wish.words.clone()} data-own-undo="true" autofocus=true
                oninput={typed.reform(|event: InputEvent| field_value(&event).unwrap_or_default())}
            />
            <select aria-label={t!("gallery-tag")} onchange={tagged.reform(pick)}>
                { option("", wish.tag.is_none(), t!("gallery-all-tags")) }
                { for TAGS.iter().map(|(tag, words)| option(tag, wish.tag == Some(tag), words.text())) }
            </select>
            <select aria-label={t!("gallery-format")} onchange={of_family.reform(pick)}>
                { option("", wish.family.is_none(), t!("gallery-all-formats")) }
                { for families.into_iter().map(|(name, family, words)| {
                    option(name, wish.family == Some(family), words)
                }) }
            </select>
        </div>
    }
}

fn tag_named(name: &str) -> Option<&'static str> {
    TAGS.iter().map(|(tag, _)| *tag).find(|tag| *tag == name)
}

fn family_named(name: &str) -> Option<Family> {
    match name {
        "adaptive" => Some(Family::Adaptive),
        "messagecard" => Some(Family::MessageCard),
        _ => None,
    }
}

fn line() -> AttrValue {
    styled!(
        r#"
        position: sticky;
        top: -4px;
        z-index: 2;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        padding: 4px 0 8px;
        background: var(--cw-panel);
        & > input { flex: 1 1 200px; width: auto; }
        & > select { flex: 0 1 160px; width: auto; }
        "#
    )
}

fn count() -> AttrValue {
    styled!("margin: 0 0 8px; color: var(--cw-muted); font-variant-numeric: tabular-nums;")
}

fn board() -> AttrValue {
    styled!(
        r#"
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(236px, 100%), 1fr));
        gap: 12px;
        margin: 0;
        padding: 2px 2px 12px;
        list-style: none;
        "#
    )
}
