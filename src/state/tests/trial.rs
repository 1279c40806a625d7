//! Trying the card: what is typed stays, what is clicked is noted.

use super::stage::Stage;
use crate::state::{Effect, TrialMsg, Typed};
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
