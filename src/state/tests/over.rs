//! Writing a text where it stands.

use super::stage::Stage;
use crate::state::OverMsg;
use card_editor::Command;

fn writing(stage: &Stage) -> Option<&'static str> {
    stage.state.view.over.writing.map(|(_, name)| name)
}

fn on_title() -> Stage {
    let mut stage = Stage::new();
    let root = stage.root();
    stage.send(Command::Select(Some(root)));
    stage.send(OverMsg::Write(None));
    assert_eq!(writing(&stage), Some("title"));
    stage
}

#[test]
fn a_written_text_is_one_step_and_the_same_text_none() {
    let mut stage = on_title();
    let before = stage.card().to_owned();
    stage.send(OverMsg::Written("First".to_owned()));
    assert!(!stage.state.can_undo() && writing(&stage).is_none());
    stage.send(OverMsg::Write(None));
    stage.send(OverMsg::Written("Second".to_owned()));
    assert!(stage.card().contains(r#""title": "Second""#));
    stage.undo();
    assert_eq!(stage.card(), before);
    assert!(!stage.state.can_undo());
}

#[test]
fn leaving_a_text_changes_nothing() {
    let mut stage = on_title();
    let before = stage.card().to_owned();
    stage.send(OverMsg::Leave);
    stage.send(OverMsg::Written("Late".to_owned()));
    assert_eq!(stage.card(), before);
}

#[test]
fn beside_a_draft_nothing_is_written_and_the_draft_is_kept() {
    let mut stage = on_title();
    stage.send(OverMsg::Leave);
    stage.type_text("{ broken");
    stage.send(OverMsg::Write(None));
    assert_eq!(writing(&stage), None);
    assert!(stage.bad_news().is_some_and(|news| news.contains("error")));
    assert_eq!(stage.draft(), Some("{ broken"));
}
