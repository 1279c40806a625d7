//! What every picker is: a field to search by, what was taken lately, and a board of tiles of which more
//! come as it is scrolled.

use super::more::{More, PIECE};
use crate::dispatch::Dispatch;
use crate::interop::event::field_value;
use crate::interop::grid;
use crate::state::HelperMsg;
use crate::styled;
use crate::tools::fetched::Fetched;
use crate::widgets::{Dialog, caption};
use crate::words::Id;
use std::sync::Arc;
use yew::prelude::*;

/// What a picker says.
pub(super) struct Words {
    pub(super) title: Id,
    pub(super) find: Id,
    pub(super) recent: Id,
    pub(super) all: Id,
    pub(super) loading: Id,
    pub(super) missing: Id,
    pub(super) none: Id,
    pub(super) count: fn(usize) -> AttrValue,
}

/// The lines of a file, once they are here.
pub(super) type Listed = Fetched<Arc<str>>;

impl Listed {
    /// Its text; empty until it is here.
    pub(super) fn text(&self) -> Arc<str> {
        match self {
            Self::Here(text) => text.clone(),
            _ => Arc::from(""),
        }
    }

    fn says(&self, words: &Words, found: usize) -> AttrValue {
        match self {
            Self::Wanted => words.loading.text(),
            Self::Missing => words.missing.text(),
            Self::Here(_) if found == 0 => words.none.text(),
            Self::Here(_) => (words.count)(found),
        }
    }
}

/// Fetches the lines once.
#[hook]
pub(super) fn use_listed(fetch: fn(Callback<Option<Arc<str>>>)) -> Listed {
    let listed = use_state(Listed::default);
    let set = listed.setter();
    use_effect_with((), move |()| {
        let done = move |found: Option<Arc<str>>| set.set(found.into());
        fetch(Callback::from(done));
    });
    (*listed).clone()
}

/// What was typed, how much is shown, and the tile that the Tab key comes to.
#[derive(Clone, PartialEq)]
pub(super) struct Search {
    typed: UseStateHandle<String>,
    limit: UseStateHandle<usize>,
    at: UseStateHandle<String>,
}

/// The search as it begins.
#[hook]
pub(super) fn use_search() -> Search {
    Search {
        typed: use_state(String::new),
        limit: use_state(|| PIECE),
        at: use_state(String::new),
    }
}

impl Search {
    /// What was typed.
    pub(super) fn typed(&self) -> &str {
        &self.typed
    }

    fn on_input(&self) -> Callback<InputEvent> {
        let (typed, limit) = (self.typed.clone(), self.limit.clone());
        Callback::from(move |event: InputEvent| {
            typed.set(field_value(&event).unwrap_or_default());
            limit.set(PIECE);
        })
    }

    fn on_more(&self) -> Callback<()> {
        let limit = self.limit.clone();
        Callback::from(move |()| limit.set(*limit + PIECE))
    }

    fn on_focus(&self, id: &str) -> Callback<()> {
        let (at, id) = (self.at.setter(), id.to_owned());
        Callback::from(move |()| at.set(id.clone()))
    }
}

/// How one thing is drawn: what it is, whether the Tab key comes to it, and whom to tell when it has the focus.
pub(super) type Tile<'a, T> = &'a dyn Fn(&T, bool, Callback<()>) -> Html;

/// What is on the board.
pub(super) struct Board<'a, T> {
    /// What the picker says.
    pub(super) words: &'static Words,
    /// Whether the things are here.
    pub(super) listed: &'a Listed,
    /// What was searched.
    pub(super) search: &'a Search,
    /// What was taken lately, newest first.
    pub(super) recent: Vec<T>,
    /// What the search found.
    pub(super) found: Vec<T>,
    /// What tells one from another.
    pub(super) id: fn(&T) -> &str,
    /// How one is drawn.
    pub(super) tile: Tile<'a, T>,
    /// A wide dialog.
    pub(super) wide: bool,
}

impl<T> Board<'_, T> {
    /// The dialog.
    pub(super) fn dialog(&self, dispatch: &Dispatch) -> Html {
        let search = self.search;
        let find = self.words.find.text();
        let shown = &self.found[..self.found.len().min(*search.limit)];
        html! {
            <Dialog title={self.words.title.text()} wide={self.wide} onclose={dispatch.on(|()| HelperMsg::Close)}>
                <input
                    type="search" class={field()} placeholder={find.clone()} aria-label={find}
                    autofocus=true value={search.typed().to_owned()} data-own-undo="true" oninput={search.on_input()}
                />
                <p class={count()} role="status">{ self.listed.says(self.words, self.found.len()) }</p>
                <>{ self.lately() }</>
                <div class={board()} data-grid="all" onkeydown={keys()}>{ for self.tiles(shown) }</div>
                if shown.len() < self.found.len() { <More shown={shown.len()} onmore={search.on_more()} /> }
            </Dialog>
        }
    }

    fn lately(&self) -> Html {
        if !self.search.typed().is_empty() || self.recent.is_empty() {
            return Html::default();
        }
        let tile = |(at, one): (usize, &T)| {
            (self.tile)(one, at == 0, self.search.on_focus((self.id)(one)))
        };
        html! {
            <>
                <h3 class={caption()}>{ self.words.recent.text() }</h3>
                <div class={board()} data-grid="recent" onkeydown={keys()}>{ for self.recent.iter().enumerate().map(tile) }</div>
                <h3 class={caption()}>{ self.words.all.text() }</h3>
            </>
        }
    }

    fn tiles<'t>(&'t self, shown: &'t [T]) -> impl Iterator<Item = Html> + 't {
        let had = shown
            .iter()
            .position(|one| (self.id)(one) == *self.search.at);
        let current = had.unwrap_or_default();
        let numbered = shown.iter().enumerate();
        numbered.map(move |(at, one)| {
            (self.tile)(one, at == current, self.search.on_focus((self.id)(one)))
        })
    }
}

fn keys() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        grid::step(&event);
    })
}

/// What the Tab key does with a tile.
pub(super) fn tab_index(current: bool) -> &'static str {
    if current { "0" } else { "-1" }
}

fn field() -> AttrValue {
    styled!("position: sticky; top: 0; z-index: 2; width: 100%;")
}

fn count() -> AttrValue {
    styled!("margin: 6px 0 8px; color: var(--cw-muted); font-variant-numeric: tabular-nums;")
}

fn board() -> AttrValue {
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
