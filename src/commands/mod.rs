//! Every command of the app in one table: words, keys, whether it can be had now, and what it sends.
//!
//! Shortcuts, the command palette, the sheet of keys and the hints of buttons read this table and
//! nothing else. A new command is one line in the file of its group.

mod aim;
mod arrange;
mod card;
mod edit;
mod entry;
mod go;
mod look;
mod pick;
mod when;

use crate::words::Id;

pub use entry::{Entry, Scope};

/// A group of commands, as the sheet shows them.
pub struct Group {
    /// What its commands have in common.
    pub title: Id,
    /// Its commands.
    pub entries: &'static [Entry],
}

/// All groups.
pub const GROUPS: [Group; 7] = [
    edit::GROUP,
    arrange::GROUP,
    pick::GROUP,
    go::GROUP,
    card::GROUP,
    aim::GROUP,
    look::GROUP,
];

/// All commands.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    static ALL: [Group; 7] = GROUPS;
    ALL.iter().flat_map(|group| group.entries)
}

/// The command that a chord means where only some scopes hold.
pub fn for_chord(chord: &str, holds: impl Fn(Scope) -> bool) -> Option<&'static Entry> {
    let meant = |entry: &&Entry| entry.keys.contains(&chord) && holds(entry.scope);
    all().find(meant)
}

/// Does the command only choose what is selected?
pub fn selects(entry: &Entry) -> bool {
    pick::GROUP.entries.contains(entry)
}

/// The keys of a command for a hint: "Ctrl+D". Empty if it has none.
pub fn keys_of(id: &str) -> String {
    let keys = all().find(|entry| entry.id == id).and_then(Entry::shown);
    keys.unwrap_or_default()
}
