//! The work is kept after each change, and late answers of effects are dropped.

use super::stage::Stage;
use crate::state::{
    AppTheme, Effect, EffectId, Kept, Outcome, Record, RelayLink, RelayMsg, Trouble, ViewMsg,
};
use card_editor::Command;

fn keeps(stage: &Stage) -> Vec<(EffectId, String)> {
    stage.asked(|effect| match effect {
        Effect::Keep(Record::Card(work)) => Some(work.text.to_string()),
        _ => None,
    })
}

#[test]
fn only_changes_of_the_work_are_kept() {
    let mut stage = Stage::new();
    stage
        .send(Command::SelectFirstChild)
        .send(ViewMsg::Search("fact".to_owned()));
    assert!(keeps(&stage).is_empty());
    assert_eq!(stage.state.kept, Kept::Saved);
    stage.send(ViewMsg::Theme(AppTheme::Dark));
    assert!(
        keeps(&stage).is_empty(),
        "a setting says nothing of the card"
    );
    let settings = |effect: &Effect| match effect {
        Effect::Keep(Record::Settings(settings)) => Some(settings.theme),
        _ => None,
    };
    assert_eq!(stage.asked(settings)[0].1, AppTheme::Dark);
    let mut typing = Stage::new();
    typing.type_text("{");
    assert_eq!(keeps(&typing).len(), 1);
    assert!(typing.asked(settings).is_empty(), "nor an edit of settings");
}

#[test]
fn of_several_changes_only_the_newest_is_written() {
    let mut stage = Stage::new();
    for title in ["One", "Two", "Three"] {
        stage.send(stage.set_title(title));
    }
    let kept = keeps(&stage);
    assert_eq!(kept.len(), 1);
    assert!(kept[0].1.contains("Three"));
}

#[test]
fn the_work_counts_as_kept_only_when_its_newest_text_is() {
    let mut stage = Stage::new();
    stage.send(stage.set_title("One"));
    let first = keeps(&stage)[0].0;
    stage.send(stage.set_title("Two"));
    let second = keeps(&stage)[0].0;
    stage.done(first, Outcome::Kept(Ok(())));
    assert_eq!(
        stage.state.kept,
        Kept::Saving,
        "the older write says nothing of the newer text"
    );
    stage.done(second, Outcome::Kept(Ok(())));
    assert_eq!(stage.state.kept, Kept::Saved);
}

#[test]
fn a_full_storage_is_said_and_tried_again_by_itself_and_with_the_next_change() {
    let mut stage = Stage::new();
    stage.send(stage.set_title("One"));
    let id = keeps(&stage)[0].0;
    stage.done(id, Outcome::Kept(Err(Trouble::Full)));
    assert_eq!(stage.state.kept, Kept::Failed(Trouble::Full));
    let waits = stage.asked(|effect| matches!(effect, Effect::Wait(_)).then_some(()));
    stage.done(waits[0].0, Outcome::Waited);
    let again = keeps(&stage);
    assert!(again[0].1.contains("One"));
    stage.done(again[0].0, Outcome::Kept(Err(Trouble::Full)));
    stage.send(stage.set_title("Two"));
    assert_eq!(stage.state.kept, Kept::Saving);
    let newest = keeps(&stage);
    stage.done(newest[0].0, Outcome::Kept(Ok(())));
    assert_eq!(stage.state.kept, Kept::Saved);
    let waits = stage.asked(|effect| matches!(effect, Effect::Wait(_)).then_some(()));
    stage.done(waits[0].0, Outcome::Waited);
    assert!(keeps(&stage).is_empty(), "nothing is left to be tried");
}

#[test]
fn an_effect_is_answered_once() {
    let mut stage = Stage::new();
    stage.send(crate::state::FileMsg::CopyJson);
    let copies = stage.asked(|effect| matches!(effect, Effect::Copy { .. }).then_some(()));
    stage.done(copies[0].0, Outcome::Copied("Card JSON".into()));
    assert_eq!(
        stage.state.news.as_ref().expect("news").text,
        "Card JSON copied."
    );
    stage.send(crate::state::Msg::CloseNews);
    stage.done(copies[0].0, Outcome::Copied("Card JSON".into()));
    assert!(
        stage.state.news.is_none(),
        "an answer that comes twice is dropped"
    );
}

#[test]
fn a_late_answer_changes_nothing() {
    let mut stage = Stage::new();
    let first = searches(&stage)[0];
    let link = RelayLink {
        address: "http://old/".into(),
        version: "0".to_owned(),
    };
    stage.done(first, Outcome::RelayFound(Err("no answer".to_owned())));
    stage.done(first, Outcome::RelayFound(Ok((link, Vec::new()))));
    assert_eq!(stage.state.relay.reachable(), None);
    stage.send(RelayMsg::UseAddress("http://new".to_owned()));
    assert_eq!(&*stage.state.relay.address, "http://new/");
}

#[test]
fn an_answer_about_an_address_no_longer_wanted_is_dropped() {
    let mut stage = Stage::new();
    stage.send(RelayMsg::UseAddress("http://a".to_owned()));
    stage.send(RelayMsg::UseAddress("http://b".to_owned()));
    let searches = searches(&stage);
    let newest = *searches.last().expect("a search");
    for old in searches.into_iter().filter(|id| *id != newest) {
        let link = RelayLink {
            address: "http://a/".into(),
            version: "0".to_owned(),
        };
        stage.done(old, Outcome::RelayFound(Ok((link, Vec::new()))));
    }
    assert_eq!(
        stage.state.relay.reachable(),
        None,
        "b was asked for last and did not answer yet"
    );
}

fn searches(stage: &Stage) -> Vec<EffectId> {
    let found = stage.asked(|effect| matches!(effect, Effect::FindRelay(_)).then_some(()));
    found.into_iter().map(|(id, ())| id).collect()
}
