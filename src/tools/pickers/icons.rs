//! The icon picker: every Fluent icon by its name, drawn as it comes into view.

use super::more::{More, PIECE};
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::grid;
use crate::interop::sight::once_in_sight;
use crate::interop::surface::Surface;
use crate::net;
use crate::state::{HelperMsg, IconSpot, Recent};
use crate::styled;
use crate::widgets::{Dialog, caption};
use crate::words::t;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// What the picker depends on.
#[derive(Properties, PartialEq)]
pub(in crate::tools) struct Props {
    /// Where the icon goes.
    pub(in crate::tools) spot: IconSpot,
    /// What the property says now.
    pub(in crate::tools) value: AttrValue,
    /// Icons taken lately.
    pub(in crate::tools) recent: Rc<Recent>,
    /// Whom to tell.
    pub(in crate::tools) dispatch: Dispatch,
}

/// The names, once they are here.
#[derive(Clone, PartialEq)]
enum Names {
    Wanted,
    Missing,
    Here(Arc<str>),
}

/// The dialog.
#[component]
pub(in crate::tools) fn IconPicker(props: &Props) -> Html {
    let names = use_names();
    let search = use_state(String::new);
    let limit = use_state(|| PIECE);
    let at = use_state(String::new);
    let oninput = {
        let (search, limit) = (search.clone(), limit.clone());
        Callback::from(move |event: InputEvent| {
            search.set(field_value(&event).unwrap_or_default());
            limit.set(PIECE);
        })
    };
    let all = match &names {
        Names::Here(all) => all.clone(),
        _ => Arc::from(""),
    };
    let found: Vec<&str> = matching(&all, &search);
    let shown = &found[..found.len().min(*limit)];
    let current = shown.iter().find(|name| **name == *at).or(shown.first());
    let tile = |name: &&str, current: bool| {
        let (at, own) = (at.setter(), (*name).to_owned());
        let onfocus = Callback::from(move |()| at.set(own.clone()));
        html! {
            <Tile key={*name} name={(*name).to_owned()} {current} {onfocus} onchoose={choose(props)} />
        }
    };
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        grid::step(&event);
    });
    let onmore = {
        let limit = limit.clone();
        Callback::from(move |()| limit.set(*limit + PIECE))
    };
    html! {
        <Dialog title={t!("icons-title")} wide=true onclose={props.dispatch.on(|()| HelperMsg::Close)}>
            <input
                type="search" class={field()} placeholder={t!("icons-find")} aria-label={t!("icons-find")}
                autofocus=true value={(*search).clone()} data-own-undo="true" {oninput}
            />
            <p class={count()} role="status">{ words(&names, found.len()) }</p>
            if search.is_empty() && !props.recent.icons.is_empty() {
                <h3 class={caption()}>{ t!("icons-recent") }</h3>
                <div class={board()} data-grid="recent" onkeydown={onkeydown.clone()}>
                    { for props.recent.icons.iter().map(|name| tile(&&**name, true)) }
                </div>
                <h3 class={caption()}>{ t!("icons-all") }</h3>
            }
            <div class={board()} data-grid="icons" {onkeydown}>
                { for shown.iter().map(|name| tile(name, Some(name) == current)) }
            </div>
            if shown.len() < found.len() { <More shown={shown.len()} {onmore} /> }
        </Dialog>
    }
}

#[hook]
fn use_names() -> Names {
    let names = use_state(|| Names::Wanted);
    let set = names.setter();
    use_effect_with((), move |()| {
        net::icon_names(Callback::from(move |found: Option<Arc<str>>| {
            set.set(found.map_or(Names::Missing, Names::Here));
        }));
    });
    (*names).clone()
}

fn words(names: &Names, count: usize) -> AttrValue {
    match names {
        Names::Wanted => t!("icons-loading"),
        Names::Missing => t!("icons-missing"),
        Names::Here(_) if count == 0 => t!("icons-none"),
        Names::Here(_) => t!("icons-count", count = count),
    }
}

/// The names that have every word typed, those that begin with it first.
fn matching<'a>(all: &'a str, typed: &str) -> Vec<&'a str> {
    let typed = typed.to_lowercase();
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let meets = |name: &&str| {
        let name = name.to_lowercase();
        wanted.iter().all(|word| name.contains(word))
    };
    let mut found: Vec<&str> = all.lines().filter(meets).collect();
    if let Some(first) = wanted.first() {
        // Sorting is stable: within each half the names stay in order.
        found.sort_by_key(|name| !name.to_lowercase().starts_with(first));
    }
    found
}

/// Puts an icon's name where the old one was; a style behind it stays.
fn choose(props: &Props) -> Callback<String> {
    let (spot, value, dispatch) = (
        props.spot.clone(),
        props.value.clone(),
        props.dispatch.clone(),
    );
    Callback::from(move |name: String| {
        let old = value.strip_prefix(spot.before).unwrap_or_default();
        let style = old.find(',').map_or("", |at| &old[at..]);
        let new = format!("{}{name}{style}", spot.before);
        dispatch.send(HelperMsg::Icon(spot.clone(), name.into(), new));
    })
}

#[derive(Properties, PartialEq)]
struct TileProps {
    name: String,
    current: bool,
    onfocus: Callback<()>,
    onchoose: Callback<String>,
}

/// One icon; its drawing is fetched when it is in sight.
#[component]
fn Tile(props: &TileProps) -> Html {
    let place = use_node_ref();
    {
        let place = place.clone();
        use_effect_with(props.name.clone(), move |_| {
            let drawn = place.clone();
            let watch = once_in_sight(&place, move || Surface::draw_icons_in(&drawn));
            move || drop(watch)
        });
    }
    let onclick = {
        let (name, choose) = (props.name.clone(), props.onchoose.clone());
        Callback::from(move |_: MouseEvent| choose.emit(name.clone()))
    };
    html! {
        <button
            ref={place} type="button" data-tile="" title={props.name.clone()} aria-label={props.name.clone()}
            tabindex={if props.current { "0" } else { "-1" }} {onclick}
            onfocus={props.onfocus.reform(|_: FocusEvent| ())}
        >
            <svg viewBox="0 0 20 20" aria-hidden="true" data-icon={props.name.clone()}>
                <path class="wait" d="M3 3h14v14H3z" />
            </svg>
        </button>
    }
}

fn field() -> AttrValue {
    styled!("position: sticky; top: 0; z-index: 2; width: 100%;")
}

fn count() -> AttrValue {
    styled!("margin: 6px 0 8px; color: var(--cw-muted); font-variant-numeric: tabular-nums;")
}

pub(super) fn board() -> AttrValue {
    styled!(
        r#"
        display: grid;
        grid-template-columns: repeat(auto-fill, 44px);
        gap: 4px;
        & > button {
            display: grid;
            place-items: center;
            width: 44px;
            height: 44px;
            padding: 0;
            border: 1px solid transparent;
            border-radius: var(--cw-radius);
            background: none;
            color: var(--cw-text);
            font-family: var(--cw-font), "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji";
            font-size: 24px;
            line-height: 1;
            cursor: pointer;
        }
        & > button:hover { border-color: var(--cw-line); background: var(--cw-hover); }
        & svg { width: 24px; height: 24px; fill: currentColor; }
        & .wait { fill: var(--cw-line); }
        "#
    )
}

#[cfg(test)]
mod tests {
    use super::matching;

    #[test]
    fn names_are_found_by_any_of_their_words_the_beginning_first() {
        let all = "AddAlert\nAlert\nAlertUrgent\nBell\n";
        assert_eq!(matching(all, "alert"), ["Alert", "AlertUrgent", "AddAlert"]);
        assert_eq!(matching(all, "urgent alert"), ["AlertUrgent"]);
        assert_eq!(matching(all, "").len(), 4);
        assert!(matching(all, "nothing").is_empty());
    }
}
