//! Pasting: whatever the text is, it goes where it belongs or a reason is told, and nothing is lost.

use super::stage::Stage;
use crate::state::ClipMsg;
use card_editor::Command;

const ADAPTIVE: &str = r#"{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"a"},{"type":"TextBlock","text":"b"}]}"#;
const CLASSIC: &str =
    r#"{"@type":"MessageCard","title":"T","text":"x","sections":[{"title":"S"}]}"#;

fn paste(stage: &mut Stage, text: &str) {
    stage.send(ClipMsg::Text(text.to_owned()));
}

fn select(stage: &mut Stage, pointer: &str) {
    let node = stage.state.document().resolve(pointer);
    assert!(node.is_some(), "no {pointer}");
    stage.send(Command::Select(node));
}

fn good_news(stage: &Stage) -> String {
    let news = stage.state.news.as_ref().filter(|news| !news.bad);
    news.map(|news| news.text.to_string()).unwrap_or_default()
}

#[test]
fn an_element_goes_behind_the_selection_and_is_told() {
    let mut stage = Stage::on(ADAPTIVE);
    select(&mut stage, "/body/0");
    paste(&mut stage, r#"{"type":"Image","url":"u"}"#);
    assert_eq!(stage.card().matches("Image").count(), 1);
    assert_eq!(
        &*stage.state.said.text,
        "Image added before Text 2 in Adaptive Card"
    );
    stage.undo();
    assert_eq!(stage.card(), ADAPTIVE);
}

#[test]
fn a_whole_card_opens_where_nothing_or_the_card_is_selected_and_gives_its_content_elsewhere() {
    for at in ["", "/body/0"] {
        let mut stage = Stage::on(ADAPTIVE);
        select(&mut stage, at);
        let other = ADAPTIVE.replace("\"a\"", "\"other\"");
        paste(&mut stage, &other);
        if at.is_empty() {
            assert_eq!(stage.card(), other);
        } else {
            assert_eq!(stage.card().matches("TextBlock").count(), 4);
            assert!(
                good_news(&stage).contains("2 elements"),
                "{}",
                good_news(&stage)
            );
        }
        stage.undo();
        assert_eq!(stage.card(), ADAPTIVE);
    }
    let mut stage = Stage::on(ADAPTIVE);
    paste(&mut stage, CLASSIC);
    assert_eq!(stage.card(), CLASSIC);
}

#[test]
fn the_content_of_an_envelope_can_be_put_into_a_card() {
    let envelope = r#"{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[{"type":"Image","url":"u"}]}}]}"#;
    let mut stage = Stage::on(ADAPTIVE);
    select(&mut stage, "/body/1");
    paste(&mut stage, envelope);
    assert!(stage.card().contains(r#""url":"u""#) && !stage.card().contains("attachments"));
}

#[test]
fn parts_of_the_other_format_are_refused_with_a_reason() {
    let mut stage = Stage::on(ADAPTIVE);
    select(&mut stage, "/body/1");
    paste(&mut stage, r#"{"@type":"OpenUri","name":"n","targets":[]}"#);
    let why = stage.bad_news().expect("a reason").to_owned();
    assert!(why.contains("MessageCard"), "{why}");
    paste(&mut stage, CLASSIC);
    assert!(stage.bad_news().is_some());
    assert_eq!(stage.card(), ADAPTIVE);
}

#[test]
fn words_become_a_text_in_an_adaptive_card_and_are_refused_in_a_classic_one() {
    let mut stage = Stage::on(ADAPTIVE);
    paste(&mut stage, "Dear team,\nthe disk is full.");
    assert!(
        stage
            .card()
            .contains(r#""text":"Dear team,\nthe disk is full.""#),
        "{}",
        stage.card()
    );
    let mut stage = Stage::on(CLASSIC);
    paste(&mut stage, "Dear team");
    assert!(stage.bad_news().is_some_and(|why| why.contains("text")));
    assert_eq!((stage.card(), stage.draft()), (CLASSIC, None));
    paste(&mut stage, "   \n");
    assert_eq!(stage.card(), CLASSIC);
}

#[test]
fn broken_json_opens_as_a_draft_or_is_told_with_its_place() {
    let broken = r#"{"type":"TextBlock", oops"#;
    let mut stage = Stage::on(ADAPTIVE);
    paste(&mut stage, broken);
    assert_eq!((stage.draft(), stage.card()), (Some(broken), ADAPTIVE));
    let mut stage = Stage::on(ADAPTIVE);
    select(&mut stage, "/body/0");
    paste(&mut stage, broken);
    assert!(
        stage.bad_news().is_some_and(|why| why.contains("1:")),
        "{:?}",
        stage.bad_news()
    );
    assert_eq!((stage.draft(), stage.card()), (None, ADAPTIVE));
}

#[test]
fn while_the_json_is_broken_nothing_is_pasted_over_it() {
    let mut stage = Stage::on(ADAPTIVE);
    stage.type_text("{ half");
    paste(&mut stage, r#"{"type":"Image","url":"u"}"#);
    assert!(stage.bad_news().is_some());
    assert_eq!(stage.draft(), Some("{ half"));
}

#[test]
fn cut_takes_all_selected_as_one_step_and_says_so() {
    let mut stage = Stage::on(ADAPTIVE);
    select(&mut stage, "/body/0");
    stage
        .send(Command::SelectSiblings)
        .send(ClipMsg::Taken(true));
    assert!(!stage.card().contains("TextBlock"));
    assert_eq!(&*stage.state.said.text, "2 elements removed");
    stage.undo();
    assert_eq!(stage.card(), ADAPTIVE);
    assert!(
        stage.state.said.text.starts_with("Undone: "),
        "{}",
        stage.state.said.text
    );
}

#[test]
fn moves_and_undo_are_told_once_each_and_typing_is_not() {
    let mut stage = Stage::on(ADAPTIVE);
    select(&mut stage, "/body/0");
    let said = stage.state.said.number;
    let node = stage.state.editor.selection.node.expect("a selection");
    stage.send(Command::MoveBy { node, delta: 1 });
    assert_eq!(
        &*stage.state.said.text,
        "Text 2 moved at the end of Adaptive Card"
    );
    stage.send(Command::MoveBy { node, delta: 1 });
    assert!(stage.bad_news().is_some(), "a refusal is a toast's matter");
    assert_eq!(stage.state.said.number, said + 1);
    stage.undo().redo();
    assert_eq!(stage.state.said.number, said + 3);
    stage.send(Command::SetProp {
        node,
        name: "text".into(),
        value: Some(card_json::Node::string("c")),
    });
    assert_eq!(stage.state.said.number, said + 3);
}
