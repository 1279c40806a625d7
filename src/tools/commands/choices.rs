//! What the command palette offers: commands, elements to go to, kinds to add.

use super::fuzzy;
use crate::commands::{self, Entry};
use crate::state::{AppState, FocusMsg, Msg, Pane};
use crate::words::{self, t};
use card_catalog::Kind;
use card_editor::Command;
use card_json::NodeId;
use yew::AttrValue;

/// The most that is shown at once: a card may have thousands of elements.
const SHOWN: usize = 60;

/// What choosing a line does.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Does {
    /// Carries out a command of the table.
    Run(&'static Entry),
    /// Selects an element.
    Go(NodeId),
    /// Adds one.
    Add(&'static Kind),
}

/// A line.
#[derive(Clone, PartialEq)]
pub(super) struct Choice {
    pub(super) words: AttrValue,
    /// The group, or the text of the element.
    pub(super) note: AttrValue,
    pub(super) keys: Option<String>,
    /// Why it can't be had now.
    pub(super) blocked: Option<AttrValue>,
    pub(super) does: Does,
}

impl Choice {
    /// What is sent when it is chosen, in order.
    pub(super) fn messages(&self) -> Vec<Msg> {
        match self.does {
            Does::Run(entry) => vec![Msg::Run(entry)],
            Does::Go(node) => vec![
                Command::Select(Some(node)).into(),
                FocusMsg::Pane(Pane::Canvas).into(),
            ],
            Does::Add(kind) => vec![
                Command::InsertStarter { kind }.into(),
                FocusMsg::Pane(Pane::Canvas).into(),
            ],
        }
    }
}

/// The lines for what was typed, best first. Without anything typed, the commands that can be had.
pub(super) fn choices(state: &AppState, query: &str) -> Vec<Choice> {
    let all = commands(state).chain(kinds(state)).chain(elements(state));
    let mut found: Vec<(usize, Choice)> = all
        .filter_map(|choice| Some((rank(&choice, query)?, choice)))
        .collect();
    found.sort_by_key(|(rank, choice)| (*rank, choice.blocked.is_some()));
    found.truncate(SHOWN);
    found.into_iter().map(|(_, choice)| choice).collect()
}

fn rank(choice: &Choice, query: &str) -> Option<usize> {
    let own = fuzzy::rank(&choice.words, query);
    let with_note = || {
        let both = format!("{} {}", choice.words, choice.note);
        // Letters far apart in a whole sentence mean nothing.
        fuzzy::rank(&both, query)
            .filter(|rank| *rank < fuzzy::SPREAD)
            .map(|rank| rank + 5)
    };
    own.or_else(with_note)
}

fn commands(state: &AppState) -> impl Iterator<Item = Choice> {
    let grouped = commands::GROUPS
        .into_iter()
        .flat_map(|group| group.entries.iter().map(move |entry| (group.title, entry)));
    grouped.map(|(group, entry)| Choice {
        words: entry.words.text(),
        note: group.text(),
        keys: entry.shown(),
        blocked: (entry.blocked)(state),
        does: Does::Run(entry),
    })
}

fn kinds(state: &AppState) -> impl Iterator<Item = Choice> {
    let editor = &state.editor;
    let previews = state.view.preview.kinds;
    let selected = editor.selection.node;
    let groups = card_editor::palette(&editor.document, editor.typing(), selected, "", previews);
    let items = groups.into_iter().flat_map(|(_, items)| items);
    items.map(|item| Choice {
        words: t!("commands-add", what = words::said(item.kind.title)),
        note: words::said(&item.place.unwrap_or_default()),
        keys: None,
        blocked: item.reason.map(|why| words::said(&why)),
        does: Does::Add(item.kind),
    })
}

fn elements(state: &AppState) -> impl Iterator<Item = Choice> {
    let editor = &state.editor;
    let rows = card_editor::outline(&editor.document, editor.typing());
    rows.into_iter().map(|row| Choice {
        words: t!("commands-go", what = words::said(&row.title)),
        note: row.label.into(),
        keys: None,
        blocked: None,
        does: Does::Go(row.id),
    })
}
