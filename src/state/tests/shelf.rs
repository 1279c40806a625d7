//! Each card keeps its place in the library, whatever is opened, undone, or written by another tab.

use super::stage::{CARD, Stage};
use crate::state::{
    DeskAsk, Effect, EffectId, FileMsg, Found, Hold, InsightMsg, JsonMsg, Kept, Label, Outcome,
    Record, Saved, TabsMsg, Trouble, Work,
};
use card_catalog::Family;

const OTHER: &str = r#"{"@type": "MessageCard", "summary": "s", "title": "Other"}"#;

/// What waits to be written: the ids of the effects, and the cards.
fn written(stage: &Stage) -> Vec<(EffectId, Work)> {
    stage.asked(|effect| match effect {
        Effect::Keep(Record::Card(work)) => Some(work.clone()),
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
    let work = stage.state.work().expect("written here");
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

#[test]
fn a_late_refusal_of_another_card_leaves_the_one_on_the_screen_as_it_is() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(stage.set_title("Mine")).open(OTHER);
    let second = open_id(&stage);
    let works = written(&stage);
    let of_first = works.iter().find(|(_, work)| *work.label.id == *first);
    let (effect, _) = of_first.expect("the first one is written");
    stage.done(*effect, Outcome::Kept(Err(Trouble::Elsewhere)));
    assert_eq!(open_id(&stage), second);
    let works = written(&stage);
    let copy = works.iter().find(|(_, work)| work.text.contains("Mine"));
    let id = &copy.expect("the text goes into a copy").1.label.id;
    assert!(**id != *first && **id != *second);
    assert!(stage.state.news.is_some(), "it is said");
}

#[test]
fn what_could_not_be_written_of_one_card_is_tried_again_with_another_on_the_screen() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(stage.set_title("Mine")).open(OTHER);
    for (effect, work) in written(&stage) {
        let result = match *work.label.id == *first {
            true => Err(Trouble::Full),
            false => Ok(()),
        };
        stage.done(effect, Outcome::Kept(result));
    }
    assert_eq!(stage.state.kept, Kept::Failed(Trouble::Full));
    let waits = stage.asked(|effect| matches!(effect, Effect::Wait(_)).then_some(()));
    stage.done(waits[0].0, Outcome::Waited);
    let works = written(&stage);
    assert_eq!(works.len(), 1);
    assert!(*works[0].1.label.id == *first && works[0].1.text.contains("Mine"));
}

#[test]
fn an_edit_from_before_the_lock_was_refused_goes_into_a_copy() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    stage.send(stage.set_title("Early"));
    elsewhere(&mut stage);
    let works = written(&stage);
    assert_eq!(works.len(), 1, "nothing is written to the other tab's card");
    assert_ne!(*works[0].1.label.id, *first);
    stage.send(TabsMsg::Read(Some(found(&first, OTHER, None))));
    assert!(
        stage.card().contains("Early"),
        "what the other tab sends is not shown over it"
    );
}

#[test]
fn ignoring_a_problem_goes_into_a_copy_too() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    elsewhere(&mut stage);
    stage.send(InsightMsg::Ignore("missing-summary", stage.root()));
    let works = written(&stage);
    assert_ne!(*works[0].1.label.id, *first);
    assert!(works[0].1.ignored.contains("missing-summary"));
    assert!(stage.state.news.is_some(), "it is said");
}

#[test]
fn a_watching_tab_follows_drafts_and_ignored_problems_without_a_copy() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    elsewhere(&mut stage);
    let mut drafted = found(&first, OTHER, Some("{ half"));
    drafted.ignored = Some("missing-summary \n".to_owned());
    stage.send(TabsMsg::Read(Some(drafted)));
    assert_eq!((stage.card(), stage.draft()), (OTHER, Some("{ half")));
    stage.send(TabsMsg::Read(Some(found(&first, CARD, None))));
    assert_eq!((stage.card(), stage.draft()), (CARD, None));
    assert_eq!((open_id(&stage), written(&stage).len()), (first, 0));
}

#[test]
fn a_card_that_the_other_tab_left_is_written_here_with_its_newest_text() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    elsewhere(&mut stage);
    stage.send(TabsMsg::Left(first.as_str().into()));
    let asks = stage.asked(|effect| match effect {
        Effect::Desk(DeskAsk::TakeOver(id)) => Some(id.clone()),
        _ => None,
    });
    let card = found(&first, OTHER, None);
    let taken = TabsMsg::Taken(asks[0].1.clone(), Some(card)).into();
    stage.done(asks[0].0, Outcome::Desk(Box::new(taken)));
    assert_eq!((stage.state.shelf.hold, stage.card()), (Hold::Mine, OTHER));
    stage.send(stage.set_title("Mine now"));
    assert_eq!(*written(&stage)[0].1.label.id, *first);
}

#[test]
fn a_take_over_that_comes_after_a_copy_was_made_changes_nothing() {
    let mut stage = Stage::new();
    let first = open_id(&stage);
    elsewhere(&mut stage);
    stage.send(stage.set_title("Copy"));
    let copy = open_id(&stage);
    let card = found(&first, OTHER, None);
    stage.send(TabsMsg::Taken(first.as_str().into(), Some(card)));
    assert!(stage.card().contains("Copy"));
    assert_eq!(open_id(&stage), copy);
}

fn found(id: &str, text: &str, draft: Option<&str>) -> Found {
    Found {
        label: Label {
            id: id.into(),
            ..Label::default()
        },
        text: text.to_owned(),
        draft: draft.map(str::to_owned),
        opened: None,
        ignored: None,
    }
}
