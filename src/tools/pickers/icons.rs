//! The icon picker: every Fluent icon by its name, drawn as it comes into view.

use super::board::{Board, Words, tab_index, use_listed, use_search};
use crate::dispatch::Dispatch;
use crate::interop::sight::once_in_sight;
use crate::interop::surface::Surface;
use crate::net;
use crate::state::{HelperMsg, IconSpot, Recent};
use crate::words::{id, t};
use std::rc::Rc;
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

static WORDS: Words = Words {
    title: id!("icons-title"),
    find: id!("icons-find"),
    recent: id!("icons-recent"),
    all: id!("icons-all"),
    loading: id!("icons-loading"),
    missing: id!("icons-missing"),
    none: id!("icons-none"),
    count: |count| t!("icons-count", count = count),
};

/// The dialog.
#[component]
pub(in crate::tools) fn IconPicker(props: &Props) -> Html {
    let listed = use_listed(net::icon_names);
    let search = use_search();
    let all = listed.text();
    let tile = |name: &&str, current: bool, onfocus: Callback<()>| {
        html! {
            <Tile key={*name} name={(*name).to_owned()} {current} {onfocus} onchoose={choose(props)} />
        }
    };
    let board = Board {
        words: &WORDS,
        listed: &listed,
        search: &search,
        recent: props.recent.icons.iter().map(|name| &**name).collect(),
        found: matching(&all, search.typed()),
        id: |name| name,
        tile: &tile,
        wide: true,
    };
    board.dialog(&props.dispatch)
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
            tabindex={tab_index(props.current)} {onclick}
            onfocus={props.onfocus.reform(|_: FocusEvent| ())}
        >
            <svg viewBox="0 0 20 20" aria-hidden="true" data-icon={props.name.clone()}>
                <path class="wait" d="M3 3h14v14H3z" />
            </svg>
        </button>
    }
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
