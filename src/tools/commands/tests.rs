//! What the palette offers, and how words are found.

use super::choices::{Does, choices};
use super::fuzzy::rank;
use crate::commands;
use crate::state::{AppState, Saved};
use card_editor::Command;
use std::collections::BTreeSet;

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "Disk full on db1"},
    {"type": "FactSet", "facts": [{"title": "Host", "value": "db1"}]}]}"#;

fn state() -> AppState {
    AppState::start(Saved {
        card: Some(CARD.to_owned()),
        ..Saved::default()
    })
}

fn first(query: &str) -> String {
    let found = choices(&state(), query);
    found
        .first()
        .map(|choice| choice.words.to_string())
        .unwrap_or_default()
}

#[test]
fn a_few_letters_find_a_command_an_element_and_something_to_add() {
    assert_eq!(first("undo"), "Undo");
    assert_eq!(first("mv up"), "Move up");
    assert_eq!(first("up move"), "Move up");
    assert_eq!(first("add image"), "Add Image");
    assert_eq!(first("disk full"), "Go to Text");
    assert_eq!(first("card dark"), "Card in the dark theme");
    assert!(choices(&state(), "zzzqq").is_empty());
    let moves = choices(&state(), "mov");
    assert!(moves.iter().all(|choice| choice.words.starts_with("Move")));
}

#[test]
fn beginnings_go_before_middles_and_gaps_and_every_word_counts() {
    let ranks =
        ["Copy", "Hard copy", "Photocopy", "Close every pane"].map(|text| rank(text, "cop"));
    assert!(ranks.is_sorted(), "{ranks:?}");
    assert_eq!(rank("Copy", "copy json"), None);
}

#[test]
fn what_can_not_be_had_says_why_and_can_be_had_once_something_is_selected() {
    let blocked = |state: &AppState| {
        let found = choices(state, "duplicate");
        found[0].blocked.as_ref().map(ToString::to_string)
    };
    let mut state = state();
    assert_eq!(blocked(&state).as_deref(), Some("Select an element first."));
    let text = state.document().resolve("/body/0");
    state = state.reduce(Command::Select(text).into(), 1.0);
    assert_eq!(blocked(&state), None);
    let up = choices(&state, "move up");
    assert!(
        up[0]
            .blocked
            .as_ref()
            .is_some_and(|why| why.contains("first"))
    );
}

#[test]
fn every_command_is_offered() {
    let state = state();
    for entry in commands::all() {
        let found = choices(&state, &entry.words.text());
        let own = |does: &Does| matches!(does, Does::Run(run) if run.id == entry.id);
        assert!(found.iter().any(|choice| own(&choice.does)), "{}", entry.id);
    }
}

#[test]
fn no_chord_means_two_commands_and_no_two_commands_share_a_name() {
    let (mut ids, mut chords) = (BTreeSet::new(), BTreeSet::new());
    for entry in commands::all() {
        assert!(ids.insert(entry.id), "{}", entry.id);
        for chord in entry.keys {
            assert!(chords.insert(chord), "{chord}");
        }
    }
}
