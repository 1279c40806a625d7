//! Commands as a user meets them: what the card is afterwards, what is selected, what is refused.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_editor::Command;
use card_json::{Document, Node, Style};
use support::TestEditor;

const ALERT: &str = r#"{
  "@type": "MessageCard",
  "summary": "Build 42 failed",
  "sections": [
    {
      "activityTitle": "main",
      "facts": [{ "name": "Stage", "value": "tests" }, { "name": "Log", "value": "open" }]
    }
  ],
  "potentialAction": [
    { "@type": "OpenUri", "name": "View", "targets": [{ "os": "default", "uri": "https://example.org" }] }
  ]
}"#;

const COLUMNS: &str = r#"{
  "type": "AdaptiveCard",
  "version": "1.5",
  "body": [
    { "type": "TextBlock", "text": "First" },
    { "type": "ColumnSet", "columns": [
      { "type": "Column", "items": [{ "type": "TextBlock", "text": "Left" }] },
      { "type": "Column", "items": [{ "type": "Image", "url": "https://example.org/a.png" }] }
    ] },
    { "type": "Acme.Gauge", "value": 3, "extra": { "kept": [1.50, null] } },
    { "type": "TextBlock", "text": "Last" }
  ]
}"#;

/// What is added, with what selected, and where it lands.
#[test]
fn a_click_in_the_palette_adds_where_one_expects() {
    let cases = [
        // Right after the selection, where its list takes the kind.
        (ALERT, "/sections/0", "MessageCard.Section", "/sections/1"),
        (ALERT, "/potentialAction/0", "OpenUri", "/potentialAction/1"),
        (
            ALERT,
            "/sections/0/facts/0",
            "MessageCard.Fact",
            "/sections/0/facts/1",
        ),
        (COLUMNS, "/body/0", "TextBlock", "/body/1"),
        (COLUMNS, "/body/1", "TextBlock", "/body/2"),
        (COLUMNS, "/body/1/columns/0", "Column", "/body/1/columns/1"),
        (
            COLUMNS,
            "/body/1/columns/0/items/0",
            "Image",
            "/body/1/columns/0/items/1",
        ),
        // Else inside it.
        (
            ALERT,
            "/sections/0",
            "MessageCard.Fact",
            "/sections/0/facts/2",
        ),
        (
            ALERT,
            "/sections/0",
            "OpenUri",
            "/sections/0/potentialAction/0",
        ),
        (ALERT, "", "OpenUri", "/potentialAction/1"),
        (ALERT, "", "MessageCard.Section", "/sections/1"),
        (COLUMNS, "/body/1", "Column", "/body/1/columns/2"),
        (
            COLUMNS,
            "/body/1/columns/1",
            "TextBlock",
            "/body/1/columns/1/items/1",
        ),
        // The list itself may be selected, or a plain value.
        (
            ALERT,
            "/sections/0/facts",
            "MessageCard.Fact",
            "/sections/0/facts/2",
        ),
        (
            ALERT,
            "/sections/0/facts/0/value",
            "MessageCard.Fact",
            "/sections/0/facts/1",
        ),
        (COLUMNS, "/body/0/text", "Image", "/body/1"),
        // Else after or inside what is around it.
        (
            ALERT,
            "/sections/0/facts/1",
            "MessageCard.Image",
            "/sections/0/images/0",
        ),
        (
            COLUMNS,
            "/body/1/columns/0/items/0",
            "Column",
            "/body/1/columns/1",
        ),
        (COLUMNS, "/body/0", "Action.OpenUrl", "/actions/0"),
        // An element of unknown type is an element like others.
        (COLUMNS, "/body/2", "TextBlock", "/body/3"),
        // Else at the nearest place that takes it.
        (ALERT, "", "MessageCard.Fact", "/sections/0/facts/2"),
        (
            ALERT,
            "/potentialAction/0",
            "MessageCard.Image",
            "/sections/0/images/0",
        ),
        (COLUMNS, "/body/0", "Column", "/body/1/columns/2"),
        // Else with what it needs around it.
        (
            r#"{"summary": "x", "themeColor": "ff0000"}"#,
            "",
            "MessageCard.Fact",
            "/sections/0/facts/0",
        ),
        (
            r#"{"type": "AdaptiveCard", "body": []}"#,
            "",
            "Fact",
            "/body/0/facts/0",
        ),
        (
            r#"{"type": "AdaptiveCard"}"#,
            "",
            "Column",
            "/body/0/columns/0",
        ),
        // A slot that says null is as good as none.
        (
            r#"{"type": "AdaptiveCard", "body": null}"#,
            "",
            "TextBlock",
            "/body/0",
        ),
    ];
    for (card, selected, kind, lands) in cases {
        let mut editor = TestEditor::new(card);
        editor.select(selected).add(kind);
        assert_eq!(
            editor.selected(),
            lands,
            "{kind} with {selected} selected\n{}",
            editor.text()
        );
        editor.check_history();
    }
}

#[test]
fn without_a_selection_things_are_added_to_the_card() {
    let mut editor = TestEditor::new(COLUMNS);
    editor.add("TextBlock");
    assert_eq!(editor.selected(), "/body/4");
}

#[test]
fn shift_click_adds_inside() {
    let mut editor = TestEditor::new(
        r#"{"type": "AdaptiveCard", "body": [{"type": "Container", "items": []}]}"#,
    );
    let kind = editor.kind("TextBlock");
    editor
        .select("/body/0")
        .run(Command::InsertStarterInside { kind });
    assert_eq!(editor.selected(), "/body/0/items/0");
    editor
        .select("/body/0")
        .run(Command::InsertStarter { kind });
    assert_eq!(editor.selected(), "/body/1");
}

#[test]
fn a_missing_list_comes_about_at_its_place_in_the_catalogue() {
    let mut editor = TestEditor::new(
        r#"{"@type": "MessageCard", "summary": "x", "potentialAction": [], "note": 1}"#,
    );
    editor.add("MessageCard.Section");
    let sections = editor.compact().find("\"sections\"").unwrap();
    assert!(
        sections < editor.compact().find("\"potentialAction\"").unwrap(),
        "{}",
        editor.text()
    );
    assert!(
        sections > editor.compact().find("\"summary\"").unwrap(),
        "{}",
        editor.text()
    );
}

#[test]
fn a_card_inside_an_envelope_is_edited_where_it_stands() {
    let mut editor = TestEditor::new(
        r#"{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","contentUrl":null,"content":{"type":"AdaptiveCard","version":"1.5","body":[]}}]}"#,
    );
    editor.add("TextBlock");
    assert_eq!(editor.selected(), "/attachments/0/content/body/0");
    editor.select("/attachments").add("TextBlock");
    assert_eq!(editor.selected(), "/attachments/0/content/body/1");
    editor.check_history();
}

#[test]
fn refusals_say_what_why_and_how_to_mend() {
    let mut editor = TestEditor::new(r#"["no", "card"]"#);
    let kind = editor.kind("TextBlock");
    let words = editor.refusal(Command::InsertStarter { kind });
    assert_eq!(
        words,
        "Can't add Text: this document is no card. Open or paste a card, or start a new one."
    );

    let mut editor = TestEditor::new(ALERT);
    let words = editor.refusal(Command::InsertStarter { kind });
    assert!(
        words.contains("Adaptive Card") && words.contains("this card is a MessageCard"),
        "{words}"
    );
    let root = editor.at("");
    let words = editor.refusal(Command::Remove(root));
    assert!(
        words.starts_with("Can't remove the whole document"),
        "{words}"
    );
    let (fact, card) = (editor.at("/sections/0/facts/0"), editor.at(""));
    let words = editor.refusal(Command::Move {
        node: fact,
        parent: card,
        slot: "potentialAction".into(),
        index: 0,
    });
    assert!(
        words.starts_with("Can't put Fact there: Actions of"),
        "{words}"
    );
    let words = editor.refusal(Command::MoveBy {
        node: fact,
        delta: -1,
    });
    assert!(
        words.contains("it is the first in its list already"),
        "{words}"
    );
    let words = editor.refusal(Command::SetProp {
        node: editor.at("/sections"),
        name: "x".into(),
        value: Some(Node::null()),
    });
    assert!(words.contains("it is no object but"), "{words}");
    assert!(!editor.editor.can_undo());

    let mut editor = TestEditor::new(COLUMNS);
    let (columns, column) = (editor.at("/body/1"), editor.at("/body/1/columns/0"));
    let slot = "items".into();
    let words = editor.refusal(Command::Move {
        node: columns,
        parent: column,
        slot,
        index: 0,
    });
    assert!(
        words.contains("an element can't stand inside itself"),
        "{words}"
    );
    let slot = "body".into();
    let root = editor.at("");
    let words = editor.refusal(Command::Move {
        node: column,
        parent: root,
        slot,
        index: 0,
    });
    assert!(words.starts_with("Can't put Column there"), "{words}");
}

#[test]
fn a_slot_written_as_something_else_is_not_overwritten() {
    let mut editor = TestEditor::new(r#"{"type": "AdaptiveCard", "body": "${items}"}"#);
    let root = editor.at("");
    let value = card_catalog::starter(editor.kind("TextBlock"));
    let insert = Command::Insert {
        parent: root,
        slot: "body".into(),
        index: 0,
        value,
    };
    let words = editor.refusal(insert);
    assert!(
        words.contains("is written as something other than a list"),
        "{words}"
    );
}

#[test]
fn the_inspector_adds_moves_and_removes_items_and_keeps_the_selection() {
    let mut editor = TestEditor::new(ALERT);
    let section = editor.at("/sections/0");
    editor.select("/sections/0/facts");
    let add = |index| Command::AddItem {
        owner: section,
        slot: "facts".into(),
        index,
    };
    editor.run(add(None)).run(add(Some(0)));
    assert_eq!(editor.selected(), "/sections/0/facts");
    let names = |editor: &TestEditor| -> Vec<String> {
        let list = editor
            .editor
            .document
            .node(editor.at("/sections/0/facts"))
            .unwrap();
        let name = |fact: &Node| fact.get("name").unwrap().as_str().unwrap().to_owned();
        list.as_array().unwrap().iter().map(name).collect()
    };
    assert_eq!(names(&editor).len(), 4);
    assert_eq!(names(&editor)[1..3], ["Stage", "Log"]);
    let log = editor.at("/sections/0/facts/2");
    editor.run(Command::MoveBy {
        node: log,
        delta: -1,
    });
    assert_eq!(names(&editor)[1..3], ["Log", "Stage"]);
    editor.run(Command::Remove(log));
    assert_eq!(names(&editor)[1], "Stage");
    assert_eq!(editor.selected(), "/sections/0/facts");
    editor.check_history();
}

#[test]
fn after_removing_the_neighbour_is_selected() {
    let mut editor = TestEditor::new(COLUMNS);
    let remove = |editor: &mut TestEditor, pointer: &str| {
        let node = editor.at(pointer);
        editor.select(pointer).run(Command::Remove(node));
        editor.selected()
    };
    assert_eq!(remove(&mut editor, "/body/0"), "/body/0", "the next one");
    assert_eq!(remove(&mut editor, "/body/2"), "/body/1", "the one before");
    assert_eq!(
        remove(&mut editor, "/body/0/columns/0/items/0"),
        "/body/0/columns/0",
        "around"
    );
    editor.check_history();
}

#[test]
fn removing_something_else_keeps_the_selection() {
    let mut editor = TestEditor::new(COLUMNS);
    let first = editor.at("/body/0");
    editor.select("/body/3").run(Command::Remove(first));
    assert_eq!(editor.selected(), "/body/2");
    let set = editor.at("/body/0");
    editor
        .select("/body/0/columns/1/items/0")
        .run(Command::Remove(set));
    assert_eq!(
        editor.selected(),
        "/body/0",
        "the selection was inside what was removed"
    );
}

#[test]
fn properties_are_added_in_order_changed_and_removed() {
    let mut editor = TestEditor::new(
        r#"{"type": "AdaptiveCard", "body": [{"type": "TextBlock", "wrap": true}]}"#,
    );
    editor.set("/body/0", "text", Some(Node::string("Hi")));
    assert!(
        editor
            .compact()
            .contains(r#"{"type":"TextBlock","text":"Hi","wrap":true}"#),
        "{}",
        editor.text()
    );
    editor.set("/body/0", "text", Some(Node::string("Ho")));
    editor.set("/body/0", "wrap", None);
    editor.set("/body/0", "acme", Some(Node::number_i64(1)));
    assert!(
        editor
            .compact()
            .contains(r#"{"type":"TextBlock","text":"Ho","acme":1}"#),
        "{}",
        editor.text()
    );
    assert_eq!(editor.editor.undo_label(), Some("Add “acme” of Text"));
    let (before, node) = (editor.editor.clone(), editor.at("/body/0"));
    editor.run(Command::RenameProp {
        node,
        name: "acme".into(),
        to: "zeta".into(),
    });
    assert!(editor.compact().contains(r#""zeta":1"#));
    editor.run(Command::Undo);
    assert!(Document::ptr_eq(&editor.editor.document, &before.document));
    editor.check_history();
}

#[test]
fn setting_what_is_there_changes_nothing() {
    let mut editor = TestEditor::new(ALERT);
    let before = editor.editor.clone();
    editor
        .set("", "summary", Some(Node::string("Build 42 failed")))
        .set("", "title", None);
    assert!(editor.editor == before);
    editor
        .run(Command::Undo)
        .run(Command::Redo)
        .run(Command::SelectParent);
    assert!(editor.editor == before);
}

#[test]
fn every_copy_of_a_doubled_property_goes() {
    let mut editor = TestEditor::new(r#"{"summary": "a", "title": "b", "title": "c"}"#);
    editor.set("", "title", None);
    assert_eq!(editor.compact(), r#"{"summary":"a"}"#);
}

#[test]
fn a_duplicate_has_ids_of_its_own() {
    let mut editor = TestEditor::new(
        r#"{"type": "AdaptiveCard", "body": [
            {"type": "Container", "id": "box", "items": [
                {"type": "TextBlock", "id": "details2", "text": "x"},
                {"type": "ActionSet", "actions": [{"type": "Action.ToggleVisibility", "targetElements": ["details2", "other", {"elementId": "box"}]}]}
            ]},
            {"type": "TextBlock", "id": "other", "text": "y"}
        ]}"#,
    );
    let node = editor.at("/body/0");
    editor.run(Command::Duplicate(node));
    assert_eq!(editor.selected(), "/body/1");
    let copy = editor
        .editor
        .document
        .node(editor.at("/body/1"))
        .unwrap()
        .to_text(Style::Compact);
    assert_eq!(
        copy,
        r#"{"type":"Container","id":"box2","items":[{"type":"TextBlock","id":"details3","text":"x"},{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","targetElements":["details3","other",{"elementId":"box2"}]}]}]}"#
    );
    editor.check_history();
    editor.run(Command::Undo);
    assert!(!editor.text().contains("box2"));
}

#[test]
fn moving_keeps_the_node_and_every_byte_of_meaning() {
    let mut editor = TestEditor::new(COLUMNS);
    let image = editor.at("/body/1/columns/1/items/0");
    editor.select("/body/1/columns/1/items/0");
    let parent = editor.at("");
    editor.run(Command::Move {
        node: image,
        parent,
        slot: "body".into(),
        index: 1,
    });
    assert_eq!(editor.at("/body/1"), image);
    assert_eq!(editor.selected(), "/body/1");
    // Within one list the index counts in the list as it was.
    editor.run(Command::Move {
        node: image,
        parent,
        slot: "body".into(),
        index: 4,
    });
    assert_eq!(editor.at("/body/3"), image);
    editor.run(Command::Move {
        node: image,
        parent,
        slot: "body".into(),
        index: 1,
    });
    assert_eq!(editor.at("/body/1"), image);
    // Where it stands already, nothing happens.
    let before = editor.editor.clone();
    editor.run(Command::Move {
        node: image,
        parent,
        slot: "body".into(),
        index: 2,
    });
    assert!(editor.editor == before);
    // A list that is not there comes about; what the catalogue does not know moves too.
    let (gauge, column) = (editor.at("/body/3"), editor.at("/body/2/columns/1"));
    editor.run(Command::Move {
        node: gauge,
        parent: column,
        slot: "items".into(),
        index: 0,
    });
    assert!(
        editor
            .compact()
            .contains(r#"{"type":"Acme.Gauge","value":3,"extra":{"kept":[1.50,null]}}"#)
    );
    assert_eq!(editor.at("/body/2/columns/1/items/0"), gauge);
    editor.check_history();
}

#[test]
fn moving_by_goes_up_and_down_and_stops_at_the_ends() {
    let mut editor = TestEditor::new(r#"[1, [2, 3, 4]]"#);
    let two = editor.at("/1/0");
    editor.run(Command::MoveBy {
        node: two,
        delta: 1,
    });
    assert_eq!(editor.compact(), "[1,[3,2,4]]");
    editor.run(Command::MoveBy {
        node: two,
        delta: 9,
    });
    assert_eq!(editor.compact(), "[1,[3,4,2]]");
    editor.refusal(Command::MoveBy {
        node: two,
        delta: 1,
    });
    editor.run(Command::MoveBy {
        node: two,
        delta: i32::MIN,
    });
    assert_eq!(editor.compact(), "[1,[2,3,4]]");
    editor.check_history();
}

#[test]
fn wrapping_puts_a_container_around() {
    let mut editor = TestEditor::new(COLUMNS);
    let (node, kind) = (editor.at("/body/0"), editor.kind("Container"));
    editor.run(Command::Wrap { node, kind });
    assert_eq!(editor.selected(), "/body/0");
    assert_eq!(editor.at("/body/0/items/0"), node);
    let column = editor.at("/body/1/columns/0");
    let words = editor.refusal(Command::Wrap { node: column, kind });
    assert!(
        words.contains("Container can't stand where Column 1 in Columns stands"),
        "{words}"
    );
    editor.check_history();
}

#[test]
fn pasting_finds_a_place_by_what_it_is() {
    let mut editor = TestEditor::new(ALERT);
    let paste = |text: &str| Command::Paste(Document::parse(text).unwrap().root().clone());
    editor.run(paste(r#"{"name": "Commit", "value": "1a2b"}"#));
    assert_eq!(editor.selected(), "/sections/0/facts/2");
    editor.run(paste(
        r#"{"@type": "OpenUri", "name": "More", "targets": []}"#,
    ));
    assert_eq!(editor.selected(), "/sections/0/potentialAction/0");
    let words = editor.refusal(paste(r#"{"a": 1}"#));
    assert!(words.starts_with("Can't paste this here"), "{words}");
    editor.check_history();

    let mut editor = TestEditor::new(COLUMNS);
    editor
        .select("/body/0")
        .run(paste(r#"{"type": "Acme.Dial"}"#));
    assert_eq!(editor.selected(), "/body/1");
}
