//! Undo, redo, typing groups and the JSON pane.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_editor::{Command, HISTORY_STEPS};
use card_json::{Document, Node, Style};
use support::TestEditor;

const CARD: &str =
    r#"{"@type": "MessageCard", "summary": "s", "sections": [{"title": "One"}, {"title": "Two"}]}"#;

fn title(editor: &TestEditor, section: usize, text: &str) -> Command {
    let node = editor.at(&format!("/sections/{section}"));
    Command::SetProp {
        node,
        name: "title".into(),
        value: Some(Node::string(text)),
    }
}

#[test]
fn typing_in_one_place_is_one_step() {
    let mut editor = TestEditor::new(CARD);
    for text in ["H", "He", "Hel", "Hell", "Hello"] {
        let command = title(&editor, 0, text);
        editor.run_after(200.0, command);
    }
    assert_eq!(editor.editor.history.undo_steps(), 1);
    assert_eq!(
        editor.editor.undo_label(),
        Some("Change title of Section 1")
    );
    editor.run(Command::Undo);
    assert_eq!(editor.text(), CARD);
    editor.run(Command::Redo);
    assert!(editor.text().contains("Hello"));
}

#[test]
fn a_pause_another_place_or_a_selection_ends_the_step() {
    let mut editor = TestEditor::new(CARD);
    let steps = |editor: &TestEditor| editor.editor.history.undo_steps();
    let first = title(&editor, 0, "A");
    editor.run_after(100.0, first);
    let later = title(&editor, 0, "AB");
    editor.run_after(1500.0, later);
    assert_eq!(steps(&editor), 2, "a pause");
    let elsewhere = title(&editor, 1, "B");
    editor.run_after(100.0, elsewhere);
    assert_eq!(steps(&editor), 3, "another place");
    let node = editor.at("/sections/1");
    editor.run_after(100.0, Command::Select(Some(node)));
    let again = title(&editor, 1, "BC");
    editor.run_after(100.0, again);
    assert_eq!(steps(&editor), 4, "a selection between");
    editor.run(Command::Undo);
    let after_undo = title(&editor, 1, "BCD");
    editor.run_after(100.0, after_undo);
    assert_eq!(
        steps(&editor),
        4,
        "undo ends it, and the undone step is gone"
    );
    assert!(!editor.editor.can_redo());
    editor.check_history();
}

#[test]
fn a_switch_is_a_step_of_its_own() {
    let mut editor = TestEditor::new(CARD);
    let node = editor.at("/sections/0");
    for value in [true, false, true] {
        let (name, value) = ("startGroup".into(), Some(Node::boolean(value)));
        editor.run_after(100.0, Command::SetProp { node, name, value });
    }
    assert_eq!(editor.editor.history.undo_steps(), 3);
}

#[test]
fn undo_brings_the_selection_back() {
    let mut editor = TestEditor::new(CARD);
    let second = editor.at("/sections/1");
    editor.select("/sections/1").run(Command::Remove(second));
    assert_eq!(editor.selected(), "/sections/0");
    editor.run(Command::Undo);
    assert_eq!(editor.selected(), "/sections/1");
    assert_eq!(editor.at("/sections/1"), second);
    editor.run(Command::Redo);
    assert_eq!(editor.selected(), "/sections/0");
    editor.check_history();
}

#[test]
fn at_least_two_hundred_steps_are_kept_and_not_without_end() {
    let mut editor = TestEditor::new(r#"{"summary": "start"}"#).editor;
    let root = editor.document.root().id();
    for step in 0..1000 {
        let value = Some(Node::number_i64(step));
        let set = Command::SetProp {
            node: root,
            name: "summary".into(),
            value,
        };
        editor = editor
            .perform(&set, f64::from(step as i32) * 5000.0)
            .unwrap();
        assert!(editor.history.undo_steps() >= HISTORY_STEPS.min(step as usize + 1));
        assert!(editor.history.undo_steps() < 2 * HISTORY_STEPS);
    }
    let mut undone = 0;
    while editor.can_undo() {
        editor = editor.perform(&Command::Undo, 0.0).unwrap();
        undone += 1;
    }
    assert!(undone >= HISTORY_STEPS);
    assert_eq!(editor.history.redo_steps(), undone);
}

#[test]
fn typed_json_keeps_ids_and_selection_and_groups() {
    let mut editor = TestEditor::new(CARD);
    let two = editor.at("/sections/1");
    editor.select("/sections/1");
    for text in ["Two!", "Two!!"] {
        editor.run_after(100.0, Command::Retype(CARD.replace("Two", text)));
    }
    assert_eq!(editor.at("/sections/1"), two);
    assert_eq!(editor.selected(), "/sections/1");
    assert_eq!(editor.editor.history.undo_steps(), 1);
    let broken = editor.refusal(Command::Retype("{\"a\": ".into()));
    assert!(broken.starts_with("JSON has an error at "), "{broken}");
    assert!(editor.text().contains("Two!!"));
    editor.run(Command::Undo);
    assert_eq!(editor.text(), CARD);
    editor.check_history();
}

#[test]
fn another_document_can_be_undone() {
    let mut editor = TestEditor::new(CARD);
    editor.select("/sections/1");
    let other = Document::parse(r#"{"type": "AdaptiveCard", "body": []}"#).unwrap();
    editor.run(Command::Load(other));
    assert_eq!(editor.selected(), "none");
    editor
        .add("TextBlock")
        .run(Command::Undo)
        .run(Command::Undo);
    assert_eq!(editor.text(), CARD);
    assert_eq!(editor.selected(), "/sections/1");
    editor.check_history();
}

#[test]
fn printing_anew_changes_the_text_and_nothing_else() {
    let mut editor = TestEditor::new(CARD);
    let root = editor.editor.document.root().clone();
    editor.run(Command::Format(Style::Compact));
    assert_eq!(editor.editor.document.root(), &root);
    assert_eq!(editor.editor.undo_label(), Some("Format JSON"));
    let before = editor.editor.clone();
    editor.run(Command::Format(Style::Compact));
    assert!(before == editor.editor, "nothing to do the second time");
    editor.check_history();
}

#[test]
fn an_editor_is_a_value() {
    let mut editor = TestEditor::new(CARD);
    let before = editor.editor.clone();
    assert!(before == before.clone());
    editor.add("MessageCard.Section");
    assert!(before != editor.editor);
    assert_eq!(&**before.document.text(), CARD);
    assert_eq!(editor.editor.revision(), before.revision() + 1);
}

/// What an edit costs follows its depth: everything off the way to it is shared with the document
/// before, and so is every step of the history.
#[test]
fn an_edit_shares_all_that_it_does_not_touch() {
    let sections = vec![r#"{"title": "T", "facts": [{"name": "a", "value": "b"}]}"#; 500].join(",");
    let mut editor = TestEditor::new(&format!(r#"{{"summary": "s", "sections": [{sections}]}}"#));
    let before = editor.editor.document.clone();
    let fact = editor.at("/sections/250/facts/0");
    let value = Some(Node::string("c"));
    editor.run(Command::SetProp {
        node: fact,
        name: "value".into(),
        value,
    });
    let after = &editor.editor.document;
    let old = |node: &Node| {
        before
            .node(node.id())
            .is_some_and(|old| Node::ptr_eq(old, node))
    };
    let fresh: Vec<_> = after
        .root()
        .descendants()
        .filter(|node| !old(node))
        .collect();
    // The card, the sections, the section, the facts, the fact and its value.
    assert_eq!(fresh.len(), 6);
    assert_eq!(editor.editor.last_splices().len(), 1);
    let splice = &editor.editor.last_splices()[0];
    assert!(
        splice.end - splice.start <= 3,
        "a keystroke is a small splice: {splice:?}"
    );
}

#[test]
fn a_version_that_is_restored_amid_typing_is_a_step_of_its_own() {
    let mut test = TestEditor::new(r#"{"type": "AdaptiveCard", "body": []}"#);
    let (old, typed) = (test.text().to_owned(), r#"{"type": "AdaptiveCard"}"#);
    test.run(Command::Retype(typed.to_owned()));
    test.run(Command::Restore(old.clone()));
    assert_eq!(test.text(), old);
    assert_eq!(test.editor.undo_label(), Some("Restore a version"));
    test.run(Command::Undo);
    assert_eq!(test.text(), typed);
}
