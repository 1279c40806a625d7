//! What has been fetched of the gallery so far.

use super::index::{Entry, read};
use crate::derived::Same;
use crate::net;
use crate::tools::fetched::Fetched;
use crate::words::language;
use card_json::Document;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// The index, and the cards that were in view.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) index: Fetched<Vec<Entry>>,
    cards: HashMap<String, Fetched<Same>>,
}

/// A file that came, or not.
pub(super) enum Came {
    Index(Option<Arc<str>>),
    Card(String, Option<Arc<str>>),
}

impl Reducible for Kept {
    type Action = Came;

    fn reduce(self: Rc<Self>, came: Came) -> Rc<Self> {
        let (mut index, mut cards) = (self.index.clone(), self.cards.clone());
        match came {
            Came::Index(text) => {
                index = text.map(|text| read(&text, language().code())).into();
            }
            Came::Card(file, text) => {
                let document = text.and_then(|text| Document::parse(&text).ok());
                cards.insert(file, document.map(Same).into());
            }
        }
        Rc::new(Self { index, cards })
    }
}

/// What is known, and the ways to know more.
pub(super) struct Shelf(UseReducerHandle<Kept>);

impl std::ops::Deref for Shelf {
    type Target = Kept;

    fn deref(&self) -> &Kept {
        &self.0
    }
}

impl Shelf {
    /// What is known of a card.
    pub(super) fn card(&self, file: &str) -> Fetched<Same> {
        self.0.cards.get(file).cloned().unwrap_or_default()
    }

    /// Fetches a card, when called.
    pub(super) fn fetch_card(&self, file: &str) -> Callback<()> {
        let (came, file) = (self.0.dispatcher(), file.to_owned());
        Callback::from(move |()| {
            let (came, name) = (came.clone(), file.clone());
            let done = move |text| came.dispatch(Came::Card(name.clone(), text));
            net::asset(&format!("assets/gallery/{file}.json"), Callback::from(done));
        })
    }
}

/// The shelf of one opening of the gallery; the browser's cache has what an earlier one fetched.
#[hook]
pub(super) fn use_shelf() -> Shelf {
    let kept = use_reducer(Kept::default);
    let came = kept.dispatcher();
    use_effect_with((), move |()| {
        let done = move |text| came.dispatch(Came::Index(text));
        net::asset("assets/gallery/index.json", Callback::from(done));
    });
    Shelf(kept)
}
