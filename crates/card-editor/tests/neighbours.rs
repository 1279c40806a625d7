//! Moving elements by keyboard out of containers and into those beside them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_editor::Command;
use support::TestEditor;

const CARD: &str = r#"{"type":"AdaptiveCard","version":"1.4","body":[
    {"type":"TextBlock","text":"top"},
    {"type":"ColumnSet","columns":[
        {"type":"Column","items":[{"type":"TextBlock","text":"left"}]},
        {"type":"Column","items":[{"type":"TextBlock","text":"right"}]}]},
    {"type":"Container","items":[{"type":"TextBlock","text":"inside"}]},
    {"type":"TextBlock","text":"last"}],
    "actions":[{"type":"Action.Submit","title":"Go"}]}"#;

/// The text blocks in order, with how deep they stand.
fn texts(editor: &TestEditor) -> Vec<String> {
    let document = &editor.editor.document;
    let nodes = document.root().descendants();
    let texts = nodes.filter_map(|node| {
        let text = node.get("text")?.as_str()?.to_owned();
        Some(format!("{text} {}", document.pointer(node.id())?))
    });
    texts.collect()
}

#[test]
fn right_goes_from_column_to_column_and_into_what_stands_beside() {
    let mut editor = TestEditor::new(CARD);
    let left = editor.at("/body/1/columns/0/items/0");
    editor.run(Command::MoveInto(left));
    assert!(texts(&editor).contains(&"left /body/1/columns/1/items/1".to_owned()));
    let top = editor.at("/body/0");
    editor.run(Command::MoveInto(top));
    assert!(texts(&editor).contains(&"top /body/0/columns/0/items/0".to_owned()));
    let last = editor.at("/body/2");
    editor.run(Command::MoveInto(last));
    assert!(texts(&editor).contains(&"last /body/1/items/1".to_owned()));
}

#[test]
fn left_goes_to_the_column_before_and_then_out() {
    let mut editor = TestEditor::new(CARD);
    let right = editor.at("/body/1/columns/1/items/0");
    editor.run(Command::MoveOut(right));
    assert!(texts(&editor).contains(&"right /body/1/columns/0/items/1".to_owned()));
    editor.run(Command::MoveOut(right));
    assert!(texts(&editor).contains(&"right /body/2".to_owned()));
    let inside = editor.at("/body/3/items/0");
    editor.run(Command::MoveOut(inside));
    assert!(texts(&editor).contains(&"inside /body/4".to_owned()));
    let refused = editor.refusal(Command::MoveOut(inside));
    assert!(refused.contains("nothing around"), "{refused}");
}

#[test]
fn a_fact_goes_to_the_next_section_and_an_action_nowhere() {
    let mut editor = TestEditor::new(
        r#"{"@type":"MessageCard","sections":[{"facts":[{"name":"a","value":"1"}]},{"facts":[]}]}"#,
    );
    let fact = editor.at("/sections/0/facts/0");
    editor.run(Command::MoveInto(fact));
    assert_eq!(
        editor.compact(),
        r#"{"@type":"MessageCard","sections":[{"facts":[]},{"facts":[{"name":"a","value":"1"}]}]}"#
    );
    let mut editor = TestEditor::new(CARD);
    let action = editor.at("/actions/0");
    let refused = editor.refusal(Command::MoveInto(action));
    assert!(refused.starts_with("Can't move"), "{refused}");
}

#[test]
fn home_and_end_select_the_first_and_the_last_row() {
    let mut editor = TestEditor::new(CARD);
    editor.run(Command::SelectLast);
    assert_eq!(editor.selected(), "/actions/0");
    editor.run(Command::SelectFirst);
    assert_eq!(editor.selected(), "");
}
