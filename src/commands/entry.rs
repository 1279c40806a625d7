//! One command.

use crate::interop::keys;
use crate::state::{AppState, Msg};
use crate::words::Id;
use yew::AttrValue;

/// Where the keys of a command mean it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everywhere but in dialogs.
    Always,
    /// The same, except in fields with an undo of their own.
    History,
    /// Wherever no text is typed.
    Page,
    /// On the canvas, in the outline, or where nothing has the focus.
    Card,
    /// Nowhere: the browser turns these keys into an event of its own.
    Browser,
}

/// A line of the table.
pub struct Entry {
    /// Its name, for tests and buttons.
    pub id: &'static str,
    /// What it does, in words.
    pub words: Id,
    /// The chords that mean it; the first is the one that is shown.
    pub keys: &'static [&'static str],
    /// Where they do.
    pub scope: Scope,
    /// Why it can't be had now, if it can't.
    pub blocked: fn(&AppState) -> Option<AttrValue>,
    /// What it sends. `None` where nothing is to be done.
    pub run: fn(&AppState) -> Option<Msg>,
}

impl Entry {
    /// A command without keys that can always be had.
    pub const fn new(id: &'static str, words: Id, run: fn(&AppState) -> Option<Msg>) -> Self {
        Self {
            id,
            words,
            keys: &[],
            scope: Scope::Page,
            blocked: |_| None,
            run,
        }
    }

    /// The same, with keys that mean it in a scope.
    pub const fn keys(mut self, scope: Scope, keys: &'static [&'static str]) -> Self {
        self.scope = scope;
        self.keys = keys;
        self
    }

    /// The same, which can't be had while there is a reason.
    pub const fn unless(mut self, blocked: fn(&AppState) -> Option<AttrValue>) -> Self {
        self.blocked = blocked;
        self
    }

    /// Its first keys as this machine's keyboard names them.
    pub fn shown(&self) -> Option<String> {
        self.keys.first().map(|chord| keys::shown(chord))
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
