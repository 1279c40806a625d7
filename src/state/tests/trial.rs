//! Trying the card: what is typed stays, what is clicked is noted.

use super::stage::Stage;
use crate::state::{BottomTab, Effect, NarrowTab, Screen, TrialMsg, Typed, ViewMsg};
use card_editor::Command;
use card_json::{Node, NodeId};

const FORM: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "Input.Text", "id": "name", "label": "Name", "isRequired": true},
    {"type": "TextBlock", "text": "old"}],
  "actions": [{"type": "Action.Submit", "title": "Send"}]}"#;

fn at(stage: &Stage, pointer: &str) -> NodeId {
    stage.state.document().resolve(pointer).expect("a node")
}

fn click(stage: &mut Stage, pointer: &str) {
    let action = at(stage, pointer);
    stage.send(TrialMsg::Operate(action, |_, _| None));
}

#[test]
fn what_is_typed_survives_edits_elsewhere_and_is_sent() {
    let mut stage = Stage::on(FORM);
    stage.send(TrialMsg::Switch);
    click(&mut stage, "/actions/0");
    let input = at(&stage, "/body/0");
    assert_eq!(stage.state.trial.focus, Some((input, 0)));
    assert!(stage.state.trial.log[0].event.refused);

    let typed = Typed::Text("Ada".to_owned());
    stage.send(TrialMsg::Enter(input, typed, |_, _| None));
    let text = at(&stage, "/body/1");
    stage.send(Command::SetProp {
        node: text,
        name: "text".into(),
        value: Some(Node::string("new")),
    });
    click(&mut stage, "/actions/0");
    let log = &stage.state.trial.log;
    assert_eq!(log.len(), 2);
    assert!(!log[0].event.refused && log[0].at > log[1].at);
    assert!(log[0].event.parts[0].1.contains("\"name\": \"Ada\""));

    stage.send(TrialMsg::StartOver);
    click(&mut stage, "/actions/0");
    assert!(stage.state.trial.log[0].event.refused);
    stage.send(TrialMsg::Clear).send(TrialMsg::Leave);
    assert!(stage.state.trial.log.is_empty() && !stage.state.trial.on);
}

#[test]
fn outside_a_trial_the_outcome_is_told_as_news() {
    let mut stage = Stage::on(FORM);
    click(&mut stage, "/actions/0");
    let news = stage.state.news.as_ref().expect("news");
    assert_eq!(news.text, "Send: Nothing is sent: “Name” must be filled.");
    stage.send(TrialMsg::Copy("exact".into()));
    let copied = stage.asked(|effect| match effect {
        Effect::Copy { text, .. } => Some(text.clone()),
        _ => None,
    });
    assert_eq!(&*copied[0].1, "exact");
}

#[test]
fn what_was_typed_and_opened_stays_with_its_card_through_undo_and_redo() {
    let mut stage = Stage::on(FORM);
    let other = FORM.replace("\"name\"", "\"other\"");
    let fill = |stage: &mut Stage, text: &str| {
        let input = at(stage, "/body/0");
        let typed = Typed::Text(text.to_owned());
        stage.send(TrialMsg::Enter(input, typed, |_, _| None));
    };
    let touched = |stage: &Stage| *stage.state.view.reader != Default::default();

    fill(&mut stage, "Ada");
    stage.open(&other);
    assert!(!touched(&stage), "the other card is fresh");
    fill(&mut stage, "Grace");
    stage.undo();
    assert!(!touched(&stage), "undo brings another card back");
    fill(&mut stage, "Ada");
    stage.redo();
    assert!(!touched(&stage), "redo brings another card back");

    fill(&mut stage, "Grace");
    let text = at(&stage, "/body/1");
    stage.send(Command::Remove(text));
    stage.undo();
    assert!(touched(&stage), "undo within one card takes nothing away");
}

#[test]
fn a_new_trial_begins_with_its_own_words() {
    let mut stage = Stage::on(FORM);
    stage.send(TrialMsg::Switch);
    click(&mut stage, "/actions/0");
    assert!(stage.state.trial.last().is_some());
    stage.send(TrialMsg::Leave).send(TrialMsg::Switch);
    assert_eq!(stage.state.trial.last(), None);
    assert_eq!(stage.state.trial.log.len(), 1, "the log keeps it");
}

#[test]
fn coming_back_from_a_channel_leaves_the_focus_where_it_is() {
    let mut stage = Stage::on(FORM);
    stage.send(TrialMsg::Switch);
    click(&mut stage, "/actions/0");
    assert!(stage.state.trial.focus.is_some());
    stage
        .send(ViewMsg::Show(Screen::Channel("page".into())))
        .send(ViewMsg::Show(Screen::Designer));
    assert_eq!(stage.state.trial.focus, None);
    assert!(stage.state.trial.on);
}

#[test]
fn going_to_the_actions_shows_their_pane_in_a_narrow_window() {
    let mut stage = Stage::new();
    stage.send(ViewMsg::Reveal(BottomTab::Actions));
    let view = &stage.state.view;
    assert_eq!(
        (view.bottom, view.narrow),
        (BottomTab::Actions, NarrowTab::Json)
    );
}
