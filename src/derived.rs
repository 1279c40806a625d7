//! What follows from the document, computed once per document and shared by every panel.

use crate::state::AppState;
use card_json::Document;
use card_lint::Diagnostic;
#[cfg(target_arch = "wasm32")]
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// A shared value whose equality is that of its pointer, so that comparing costs nothing.
pub struct Shared<T>(pub Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self(Rc::new(value))
    }
}

/// A document as a memo key: equal when it is the very same one.
#[derive(Clone)]
pub struct Same(pub Document);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Document::ptr_eq(&self.0, &other.0)
    }
}

/// What `compute` makes of `key`, a moment after the key changed: a keystroke never waits for it.
/// Until then it is the value before.
#[cfg(target_arch = "wasm32")]
#[hook]
pub fn use_later<K, T>(key: K, compute: impl FnOnce(&K) -> T + 'static) -> Shared<T>
where
    K: Clone + PartialEq + 'static,
    T: Default + 'static,
{
    let value = use_state(|| Shared::from(T::default()));
    let set = value.setter();
    use_effect_with(key, move |key| {
        let wanted = Rc::new(Cell::new(true));
        let (key, still) = (key.clone(), wanted.clone());
        crate::interop::listen::when_idle(move || {
            if still.get() {
                set.set(compute(&key).into());
            }
        });
        move || wanted.set(false)
    });
    (*value).clone()
}

/// Natively (component tests) nothing is typed that could wait: computed at once.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
pub fn use_later<K, T>(key: K, compute: impl FnOnce(&K) -> T + 'static) -> Shared<T>
where
    K: Clone + PartialEq + 'static,
    T: Default + 'static,
{
    Shared(use_memo(key, compute))
}

/// The findings of the document where it is to be shown.
#[derive(Clone, PartialEq)]
pub struct Findings {
    /// Those that count.
    pub shown: Shared<Vec<Diagnostic>>,
    /// Those that are ignored for this card.
    pub ignored: Shared<Vec<Diagnostic>>,
    /// Whether the document was looked at yet.
    pub checked: bool,
}

/// The findings of the document where it is to be shown, and whether it was looked at yet.
#[hook]
pub fn use_findings(state: &AppState) -> Findings {
    let editor = state.editor.clone();
    let icons = use_icon_names(state);
    let found = use_later(
        (
            Same(editor.document.clone()),
            state.view.target,
            state.later,
            icons,
        ),
        move |(document, target, later, icons)| match later {
            Some(later) => {
                let mut options = card_lint::Options::new(*target);
                options.icons = icons.clone();
                let found = (later.lint)(&document.0, editor.typing(), &options);
                (Rc::new(found), true)
            }
            None => Default::default(),
        },
    );
    let ignored = state.insight.ignored.clone();
    let document = state.document().clone();
    let key = (Shared(found.0.0.clone()), ignored, Same(document));
    let parted = use_memo(key, |(found, ignored, document)| {
        let is_ignored = |one: &Diagnostic| ignored.iter().any(|own| own.is(&document.0, one));
        if ignored.is_empty() || !found.iter().any(is_ignored) {
            return (found.clone(), Shared::from(Vec::new()));
        }
        let (ignored, shown): (Vec<_>, Vec<_>) = found.iter().cloned().partition(is_ignored);
        (shown.into(), ignored.into())
    });
    Findings {
        shown: parted.0.clone(),
        ignored: parted.1.clone(),
        checked: found.0.1,
    }
}

/// The names of the Fluent icons, fetched once a card names one.
#[hook]
pub fn use_icon_names(state: &AppState) -> Option<Arc<str>> {
    let names = use_state(|| None);
    let document = &state.editor.document;
    let wanted = state
        .later
        .filter(|later| (later.names_icons)(document, state.editor.typing()));
    let set = names.setter();
    use_effect_with(wanted, move |wanted| {
        if let Some(later) = wanted {
            (later.icon_names)(Callback::from(move |found| set.set(found)));
        }
    });
    (*names).clone()
}
