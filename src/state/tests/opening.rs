//! New cards and opened files take the place of the card, and undo brings it back.

use super::stage::{CARD, Stage};
use crate::state::{Effect, FileMsg, Saved, TrialMsg};
use card_catalog::{Family, Target, Typing};
use card_editor::Command;

#[test]
fn a_new_card_of_each_family_can_be_undone() {
    for family in [Family::MessageCard, Family::Adaptive] {
        let mut stage = Stage::new();
        stage
            .send(Command::SelectFirstChild)
            .send(FileMsg::New(family));
        let root = stage.state.document().root().clone();
        assert_eq!(card_catalog::family_of(&root), Some(family));
        assert_eq!(
            stage.state.editor.selection.node, None,
            "the selection was another card's"
        );
        let news = stage.state.news.as_ref().expect("news");
        assert!(!news.bad && news.text.contains("Undo"), "{}", news.text);
        stage.undo();
        assert_eq!(stage.card(), CARD);
        stage.redo();
        assert!(stage.state.document().root() == &root);
    }
}

#[test]
fn an_opened_file_keeps_its_bytes_and_can_be_undone() {
    let odd = "\r\n{ \"@type\":\t\"MessageCard\",\"n\": 1.50e+2, \"n\": 1, \"\\u0041\": [ ] }  ";
    let mut stage = Stage::new();
    stage.open(odd);
    assert_eq!(stage.card(), odd);
    stage.send(FileMsg::CopyJson).send(FileMsg::Download);
    let out = stage.asked(|effect| match effect {
        Effect::Copy { text, .. } | Effect::Download { text, .. } => Some(text.clone()),
        _ => None,
    });
    assert!(out.len() == 2 && out.iter().all(|(_, text)| **text == *odd));
    stage.undo();
    assert_eq!(stage.card(), CARD);
}

#[test]
fn a_broken_file_opens_as_a_draft_and_says_where() {
    let mut stage = Stage::new();
    stage.open("{\n  \"title\": oops\n}");
    assert_eq!(stage.card(), CARD);
    let news = stage.bad_news().expect("bad news");
    assert!(news.contains("not valid JSON yet: 2:"), "{news}");
    stage.send(FileMsg::CopyJson);
    let copied = stage.asked(|effect| match effect {
        Effect::Copy { text, .. } => Some(text.clone()),
        _ => None,
    });
    assert_eq!(
        Some(&*copied[0].1),
        stage.draft(),
        "what stands in the pane is copied"
    );
    stage.undo();
    assert_eq!((stage.draft(), stage.card()), (None, CARD));
}

#[test]
fn an_unreadable_file_changes_nothing_and_says_why() {
    let mut stage = Stage::new();
    stage.send(FileMsg::Unreadable("The file is no text".to_owned()));
    assert_eq!(
        stage.bad_news(),
        Some("The file is no text. Nothing was changed.")
    );
    assert_eq!((stage.draft(), stage.card()), (None, CARD));
    assert!(!stage.state.can_undo());
}

#[test]
fn what_was_opened_in_the_preview_stays_with_its_card() {
    let mut stage = Stage::on(
        r#"{"type": "AdaptiveCard", "actions": [{"type": "Action.ShowCard", "card": {}}]}"#,
    );
    let action = stage
        .state
        .document()
        .resolve("/actions/0")
        .expect("an action");
    stage.send(TrialMsg::Operate(action, |_, _| None));
    assert!(stage.state.view.reader.opened.contains(&action));
    stage.send(FileMsg::New(Family::Adaptive));
    assert!(stage.state.view.reader.opened.is_empty());
}

#[test]
fn a_reload_shows_the_card_and_the_draft_as_they_were() {
    let mut stage = Stage::new();
    stage.send(stage.set_title("Kept")).type_text("{\"half\": ");
    let work = stage.state.work().expect("this tab writes the card");
    let again = Stage::kept(Saved {
        card: Some(work.text.to_string()),
        draft: work.draft.map(|text| text.to_string()),
        ..Saved::default()
    });
    assert_eq!(again.card(), stage.card());
    assert_eq!(again.draft(), Some("{\"half\": "));
}

#[test]
fn a_kept_card_that_cannot_be_read_is_shown_as_a_draft() {
    let stage = Stage::on("{\"@type\": \"Mess");
    assert_eq!(stage.draft(), Some("{\"@type\": \"Mess"));
    assert!(
        stage.card().contains("AdaptiveCard"),
        "a card is on the canvas"
    );
}

#[test]
fn the_first_start_shows_a_real_card() {
    let stage = Stage::kept(Saved::default());
    assert_eq!(stage.draft(), None);
    assert!(!stage.state.can_undo());
    let document = stage.state.document();
    let typing = Typing::of(document);
    assert_eq!(typing.family(), Some(Family::Adaptive));
    let findings = card_lint::lint(
        document,
        &typing,
        &card_lint::Options::new(Target::Workflows),
    );
    assert!(findings.is_empty(), "{findings:?}");
    assert!(document.text().len() < 2048);
}
