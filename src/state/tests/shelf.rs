//! Each card keeps its place in the library, whatever is opened, undone, or written by another tab.

use super::stage::{CARD, Stage};
use crate::state::{Effect, EffectId, FileMsg, Hold, JsonMsg, Outcome, Saved, Trouble, Work};
use card_catalog::Family;

const OTHER: &str = r#"{"@type": "MessageCard", "summary": "s", "title": "Other"}"#;

/// What waits to be written: the ids of the effects, and the cards.
fn written(stage: &Stage) -> Vec<(EffectId, Work)> {
    stage.asked(|effect| match effect {
        Effect::Keep(record) => record.work.clone(),
        _ => None,
    })
}

fn open_id(stage: &Stage) -> String {
    stage.state.shelf.open.id.to_string()
}

fn elsewhere(stage: &mut Stage) {
    let holds = stage.asked(|effect| match effect {
        Effect::Hold(id) => Some(id.clone()),
        _ => None,
    });
    let (effect, id) = holds.last().expect("the lock is asked for").clone();
    stage.done(effect, Outcome::Held(id, false));
}

#[test]
fn another_card_takes_a_place_of_its_own_and_the_unsaved_one_is_still_written() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(stage.set_title("Last words")).open(OTHER);
    let second = open_id(&stage);
    assert_ne!(first, second);
    let works = written(&stage);
    let text = |id: &str| {
        let of = works.iter().find(|(_, work)| *work.label.id == *id);
        of.map(|(_, work)| work.text.to_string())
            .expect("it is written")
    };
    assert!(text(&first).contains("Last words"));
    assert_eq!(text(&second), OTHER);
}

#[test]
fn undo_and_redo_across_cards_write_each_card_to_its_own_place() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(FileMsg::New(Family::Adaptive));
    let second = open_id(&stage);
    stage.send(FileMsg::New(Family::MessageCard));
    let third = open_id(&stage);
    for expected in [&second, &first] {
        stage.undo();
        assert_eq!(open_id(&stage), *expected);
    }
    assert_eq!(stage.card(), CARD);
    for expected in [&second, &third] {
        stage.redo();
        assert_eq!(open_id(&stage), *expected);
    }
    stage.undo().undo();
    stage.send(stage.set_title("Changed"));
    let works = written(&stage);
    let newest = &works.last().expect("a write").1;
    assert_eq!(*newest.label.id, *first);
    assert!(newest.text.contains("Changed"));
}

#[test]
fn a_mended_file_is_a_card_of_its_own() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.open("{\"@type\": \"MessageCard\", \"title\": oops}");
    assert_eq!(open_id(&stage), first, "a draft stands beside the card");
    stage.type_text(OTHER);
    assert_ne!(open_id(&stage), first);
    assert_eq!((stage.card(), stage.draft()), (OTHER, None));
    stage.undo();
    assert_eq!((open_id(&stage), stage.card()), (first, CARD));
}

#[test]
fn a_file_is_a_card_of_its_own_too_when_help_mends_it_even_after_a_reload() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(FileMsg::Opened {
        name: "alert.json".to_owned(),
        text: "{\"@type\": \"MessageCard\", \"title\": oops}".to_owned(),
    });
    let work = stage.state.record().work.expect("written here");
    let mut again = Stage::kept(Saved {
        label: Some(work.label),
        card: Some(work.text.to_string()),
        draft: work.draft.map(|text| text.to_string()),
        opened: work.opened.map(|name| name.to_string()),
        seed: "again".into(),
        ..Saved::default()
    });
    for stage in [&mut stage, &mut again] {
        stage.send(JsonMsg::Mended(OTHER.to_owned()));
        assert_ne!(open_id(stage), first);
        assert_eq!((stage.card(), stage.draft()), (OTHER, None));
        assert_eq!(stage.state.shelf.open.name.as_deref(), Some("alert"));
        stage.undo();
        assert_eq!((open_id(stage), stage.card()), (first.clone(), CARD));
        assert!(stage.draft().is_some(), "undo brings the draft back");
    }
}

#[test]
fn a_tab_that_does_not_write_a_card_makes_a_copy_at_its_first_change() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    elsewhere(&mut stage);
    assert_eq!(stage.state.shelf.hold, Hold::Elsewhere);
    assert!(written(&stage).is_empty());
    stage.type_text("{ half");
    let works = written(&stage);
    assert_eq!(works.len(), 1);
    assert_ne!(*works[0].1.label.id, *first);
    assert_eq!(works[0].1.draft.as_deref(), Some("{ half"));
    assert_eq!(stage.state.shelf.hold, Hold::Mine);
    let news = stage.state.news.as_ref().expect("it is said");
    assert!(news.text.contains("copy"), "{}", news.text);
}

#[test]
fn a_write_that_came_too_late_goes_on_as_a_copy() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(stage.set_title("Mine"));
    let (effect, _) = written(&stage)[0];
    stage.done(effect, Outcome::Kept(Err(Trouble::Elsewhere)));
    let works = written(&stage);
    assert_ne!(*works[0].1.label.id, *first);
    assert!(works[0].1.text.contains("Mine"));
}
