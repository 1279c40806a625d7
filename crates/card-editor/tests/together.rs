//! Several elements selected: what is done to one of them is done to all, as one step.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use std::rc::Rc;

use card_editor::{Command, Deed, Payload, Side, told};
use card_json::{Document, Node};
use support::TestEditor;

const CARD: &str = r#"{"type":"AdaptiveCard","version":"1.4","body":[
  {"type":"TextBlock","id":"a","text":"A"},
  {"type":"TextBlock","id":"b","text":"B"},
  {"type":"Container","items":[{"type":"TextBlock","text":"C"},{"type":"TextBlock","text":"D"}]},
  {"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","title":"T","targetElements":["b"]}]}]}"#;

fn with_selected(pointers: &[&str]) -> TestEditor {
    let mut editor = TestEditor::new(CARD);
    for pointer in pointers {
        let node = editor.at(pointer);
        editor.run(Command::SelectToo(node));
    }
    editor
}

/// The letters of the texts in order; brackets for containers.
fn order(editor: &TestEditor) -> String {
    fn of(node: &Node, out: &mut String) {
        if let Some(items) = node.get("items").and_then(Node::as_array) {
            out.push('[');
            items.iter().for_each(|item| of(item, out));
            out.push(']');
        } else if let Some(text) = node.get("text").and_then(Node::as_str) {
            out.push_str(text);
        } else {
            out.push('.');
        }
    }
    let mut out = String::new();
    let root = editor.editor.document.root();
    let body = root.get("body").and_then(Node::as_array).unwrap_or(&[]);
    body.iter().for_each(|node| of(node, &mut out));
    out
}

fn selected(editor: &TestEditor) -> Vec<String> {
    let document = &editor.editor.document;
    let nodes = editor.editor.selection.nodes().iter();
    nodes.filter_map(|id| document.pointer(*id)).collect()
}

/// Carries it out, and undoes and redoes it in one step each.
fn as_one_step(editor: &mut TestEditor, command: Command) -> String {
    let (before, steps) = (editor.text().to_owned(), editor.editor.history.undo_steps());
    editor.run(command);
    assert_eq!(editor.editor.history.undo_steps(), steps + 1);
    let (after, order) = (editor.text().to_owned(), order(editor));
    editor.run(Command::Undo);
    assert_eq!(editor.text(), before);
    editor.run(Command::Redo);
    assert_eq!(editor.text(), after);
    order
}

#[test]
fn removing_one_of_several_removes_all_and_selects_what_stands_behind() {
    let mut editor = with_selected(&["/body/1", "/body/0"]);
    let one = editor.at("/body/0");
    assert_eq!(as_one_step(&mut editor, Command::Remove(one)), "[CD].");
    assert_eq!(selected(&editor), ["/body/0"]);
    assert_eq!(editor.editor.undo_label(), Some("Remove 2 elements"));
}

#[test]
fn what_stands_in_a_selected_container_goes_with_it() {
    let mut editor = with_selected(&["/body/2", "/body/2/items/0", "/body/0"]);
    let one = editor.at("/body/2/items/0");
    assert_eq!(as_one_step(&mut editor, Command::Remove(one)), "B.");
}

#[test]
fn a_command_about_another_element_is_about_that_alone() {
    let mut editor = with_selected(&["/body/0", "/body/1"]);
    let other = editor.at("/body/2/items/0");
    editor.run(Command::Remove(other));
    assert_eq!(order(&editor), "AB[D].");
    assert_eq!(selected(&editor), ["/body/0", "/body/1"]);
}

#[test]
fn copies_stand_behind_the_last_and_refer_to_each_other() {
    let mut editor = with_selected(&["/body/0", "/body/1", "/body/3"]);
    let one = editor.at("/body/1");
    assert_eq!(
        as_one_step(&mut editor, Command::Duplicate(one)),
        "AB[CD].AB."
    );
    assert_eq!(selected(&editor), ["/body/4", "/body/5", "/body/6"]);
    let text = editor.compact();
    assert!(
        text.contains(r#""id":"a2""#) && text.contains(r#""id":"b2""#),
        "{text}"
    );
    assert!(
        text.contains(r#""targetElements":["b2"]"#),
        "the copy toggles the copy: {text}"
    );
    assert!(
        text.contains(r#""targetElements":["b"]"#),
        "the original stays: {text}"
    );
}

#[test]
fn all_move_together_and_stop_where_one_can_not_go_on() {
    let mut editor = with_selected(&["/body/0", "/body/1"]);
    let one = editor.at("/body/1");
    let down = Command::MoveBy {
        node: one,
        delta: 1,
    };
    assert_eq!(as_one_step(&mut editor, down.clone()), "[CD]AB.");
    assert_eq!(as_one_step(&mut editor, down.clone()), "[CD].AB");
    let refused = editor.refusal(down);
    assert!(refused.contains("last in its list"), "{refused}");
    let up = Command::MoveBy {
        node: one,
        delta: -1,
    };
    assert_eq!(as_one_step(&mut editor, up), "[CD]AB.");
}

#[test]
fn a_move_elsewhere_keeps_their_order() {
    let mut editor = with_selected(&["/body/0", "/body/1"]);
    let (one, container) = (editor.at("/body/1"), editor.at("/body/2"));
    let there = Command::Move {
        node: one,
        parent: container,
        slot: "items".into(),
        index: 1,
    };
    assert_eq!(as_one_step(&mut editor, there), "[CABD].");
    assert_eq!(selected(&editor), ["/body/0/items/1", "/body/0/items/2"]);
    assert_eq!(as_one_step(&mut editor, Command::MoveOut(one)), "[CD]AB.");
    assert_eq!(as_one_step(&mut editor, Command::MoveInto(one)), "[CDAB].");
}

#[test]
fn all_go_into_one_column_beside_another() {
    let mut editor = with_selected(&["/body/0", "/body/1"]);
    let (one, container) = (editor.at("/body/1"), editor.at("/body/2"));
    let beside = |node| Command::PutBeside {
        what: Payload::Node(one),
        node,
        side: Side::Left,
    };
    as_one_step(&mut editor, beside(container));
    let column = "/body/0/columns/0/items";
    assert_eq!(selected(&editor), [0, 1].map(|at| format!("{column}/{at}")));
    // Beside one of them there is no place for all.
    let other = editor.at(&format!("{column}/0"));
    as_one_step(&mut editor, beside(other));
    assert_eq!(selected(&editor).len(), 1);
}

#[test]
fn what_goes_with_its_container_is_not_counted() {
    let mut editor = with_selected(&["/body/2", "/body/2/items/0", "/body/0"]);
    let before = editor.editor.clone();
    let command = Command::Remove(editor.at("/body/2"));
    editor.run(command.clone());
    let said = told(&command, &before, &editor.editor).unwrap();
    assert_eq!((said.deed, said.count), (Deed::Removed, 2));
}

#[test]
fn one_container_goes_around_all() {
    let mut editor = with_selected(&["/body/0", "/body/1"]);
    let kind = card_catalog::kind("Container", card_catalog::Family::Adaptive).expect("a kind");
    let node = editor.at("/body/0");
    assert_eq!(
        as_one_step(&mut editor, Command::Wrap { node, kind }),
        "[AB][CD]."
    );
    assert_eq!(selected(&editor), ["/body/0"]);
    let mut editor = with_selected(&["/body/0", "/body/2/items/0"]);
    let node = editor.at("/body/0");
    let refused = editor.refusal(Command::Wrap { node, kind });
    assert!(refused.contains("one list"), "{refused}");
}

#[test]
fn a_property_of_all_is_set_in_one_step_and_typing_goes_on_in_it() {
    let mut editor = TestEditor::new(CARD);
    let nodes: Rc<[_]> = [editor.at("/body/0"), editor.at("/body/1")].into();
    let set = |text: &str| Command::SetProps {
        nodes: nodes.clone(),
        name: "text".into(),
        value: Some(Node::string(text)),
    };
    editor.run(set("x"));
    editor.run_after(10.0, set("xy"));
    assert_eq!(order(&editor), "xyxy[CD].");
    assert_eq!(
        editor.editor.undo_label(),
        Some("Change text of 2 elements")
    );
    editor.run(Command::Undo);
    assert_eq!(editor.text(), CARD);
}

#[test]
fn a_range_goes_along_the_list_and_everything_in_it_can_be_chosen() {
    let mut editor = TestEditor::new(CARD);
    let (first, third) = (editor.at("/body/0"), editor.at("/body/2"));
    editor.run(Command::Select(Some(first)));
    editor.run(Command::SelectTo(third));
    assert_eq!(selected(&editor), ["/body/0", "/body/1", "/body/2"]);
    editor.run(Command::Extend(-1));
    assert_eq!(selected(&editor), ["/body/0", "/body/1"]);
    editor.run(Command::Extend(-1)).run(Command::Extend(-1));
    assert_eq!(selected(&editor), ["/body/0"], "it stops at the first");
    editor.run(Command::SelectSiblings);
    assert_eq!(selected(&editor).len(), 4);
    editor.run(Command::SelectToo(third));
    assert_eq!(selected(&editor), ["/body/0", "/body/1", "/body/3"]);
    editor.run(Command::SelectParent);
    assert_eq!(selected(&editor), [""]);
}

#[test]
fn several_pasted_stand_in_order_actions_among_actions_and_ids_stay_apart() {
    let mut editor = TestEditor::new(CARD);
    let first = editor.at("/body/0");
    editor.run(Command::Select(Some(first)));
    let list = r#"[{"type":"TextBlock","id":"b","text":"X"},
        {"type":"Action.ToggleVisibility","title":"t","targetElements":["b"]},
        {"type":"TextBlock","id":"new","text":"Y"}]"#;
    let values = Document::parse(list).expect("a list");
    let values: Rc<[Node]> = values.root().as_array().unwrap_or(&[]).into();
    assert_eq!(
        as_one_step(&mut editor, Command::PasteAll(values)),
        "AXYB[CD]."
    );
    let text = editor.compact();
    assert!(
        text.contains(r#""id":"b2","text":"X""#) && text.contains(r#""id":"new""#),
        "{text}"
    );
    assert!(
        text.contains(r#""title":"t","targetElements":["b2"]"#),
        "{text}"
    );
}

#[test]
fn the_inspector_shows_what_all_have_in_common_and_where_they_differ() {
    let mut editor = TestEditor::new(
        r#"{"type":"AdaptiveCard","version":"1.4","body":[
            {"type":"TextBlock","text":"A","size":"large"},{"type":"TextBlock","text":"B","size":"large"},
            {"type":"Image","url":"u","size":"large","spacing":"small"}]}"#,
    );
    let nodes = ["/body/0", "/body/1", "/body/2"].map(|pointer| editor.at(pointer));
    let of = |editor: &TestEditor, count: usize| {
        let (document, typing) = (&editor.editor.document, editor.editor.typing());
        card_editor::inspect_all(document, typing, &nodes[..count]).expect("they are there")
    };
    let texts = of(&editor, 2);
    let value = |name: &str| texts.row(name).map(|row| row.value.clone());
    assert_eq!(value("text"), Some(card_editor::RowValue::Mixed));
    assert!(matches!(
        value("size"),
        Some(card_editor::RowValue::Value(_))
    ));
    assert_eq!(value("id"), None, "an id belongs to one");
    let all = of(&editor, 3);
    assert!(all.row("text").is_none() && all.kind.is_none());
    assert_eq!(
        all.row("size").map(|row| &row.value),
        None,
        "sizes of pictures are others"
    );
    assert_eq!(
        all.row("spacing").map(|row| &row.value),
        Some(&card_editor::RowValue::Mixed)
    );
    editor.run(Command::SetProps {
        nodes: nodes.into(),
        name: "spacing".into(),
        value: Some(Node::string("large")),
    });
    assert_eq!(
        editor.text().matches(r#""spacing": "large""#).count()
            + editor.text().matches(r#""spacing":"large""#).count(),
        3
    );
}
