//! Outline, palette and inspector as a user reads them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_catalog::{Group, Section};
use card_editor::{
    Command, Control, RowValue, additions, breadcrumbs, describe, fitting, gap_at, inspect,
    palette, wrappers, writing,
};
use card_json::Node;
use support::TestEditor;

const ALERT: &str = r#"{
  "@type": "MessageCard",
  "title": "Build failed",
  "sections": [
    { "title": "payments-api", "facts": [{ "name": "Stage", "value": "tests" }, { "name": "Duration", "value": "${time}" }] },
    { "startGroup": "yes", "acme": { "x": 1 } }
  ],
  "potentialAction": [
    { "@type": "OpenUri", "name": "View build", "targets": [{ "os": "default", "uri": "https://example.org" }] },
    { "@type": "HttpPOST", "name": "Retry", "target": "https://example.org" }
  ]
}"#;

const COLUMNS: &str = r#"{"type": "AdaptiveCard", "body": [
  {"type": "ColumnSet", "columns": [
    {"type": "Column", "items": [{"type": "TextBlock", "text": "Left"}]},
    {"type": "Column", "items": [{"type": "Image", "url": "https://example.org/a.png"}]}
  ]},
  {"type": "FactSet", "facts": [{"title": "Stage", "value": "tests"}, {"title": "Log", "value": "x"}]},
  {"type": "Acme.Gauge", "value": 3}
]}"#;

#[test]
fn the_outline_shows_elements_and_lists_of_parts() {
    assert_eq!(
        TestEditor::new(ALERT).outline_text(),
        "MessageCard | Build failed\n  \
           Section 1 | payments-api\n    \
             Facts | Stage, Duration\n  \
           Section 2\n  \
           Open link | View build\n  \
           Send request | Retry"
    );
    assert_eq!(
        TestEditor::new(COLUMNS).outline_text(),
        "Adaptive Card\n  \
           Columns\n    \
             Column 1\n      \
               Text | Left\n    \
             Column 2\n      \
               Image | https://example.org/a.png\n  \
           Facts | Stage, Log\n  \
           Acme.Gauge"
    );
    assert_eq!(TestEditor::new("[1, 2]").outline_text(), "");
}

#[test]
fn the_keyboard_walks_the_outline() {
    let mut editor = TestEditor::new(ALERT);
    let mut at = |command: Command| {
        editor.run(command);
        editor.selected()
    };
    assert_eq!(at(Command::SelectFirstChild), "");
    assert_eq!(at(Command::SelectFirstChild), "/sections/0");
    assert_eq!(at(Command::SelectNext), "/sections/0/facts");
    assert_eq!(at(Command::SelectNext), "/sections/1");
    assert_eq!(at(Command::SelectPrevious), "/sections/0/facts");
    assert_eq!(at(Command::SelectParent), "/sections/0");
    assert_eq!(at(Command::SelectParent), "");
    assert_eq!(at(Command::SelectParent), "none");
    assert_eq!(at(Command::SelectParent), "none");
    assert_eq!(at(Command::SelectPrevious), "/potentialAction/1");
    assert_eq!(
        at(Command::SelectNext),
        "/potentialAction/1",
        "the end stays the end"
    );
    editor
        .select("/sections/0/facts/1/value")
        .run(Command::SelectParent);
    assert_eq!(
        editor.selected(),
        "/sections/0/facts",
        "out of what has no row of its own"
    );
}

#[test]
fn things_are_called_by_what_and_where_they_are() {
    let words = |card: &str, pointer: &str| {
        let editor = TestEditor::new(card);
        describe(
            &editor.editor.document,
            editor.editor.typing(),
            editor.at(pointer),
        )
    };
    assert_eq!(
        words(COLUMNS, "/body/0/columns/1/items/0"),
        "Image in Column 2"
    );
    assert_eq!(words(COLUMNS, "/body/0/columns/0"), "Column 1 in Columns");
    assert_eq!(words(COLUMNS, "/body/0"), "Columns");
    assert_eq!(words(COLUMNS, "/body/2"), "Acme.Gauge");
    assert_eq!(words(COLUMNS, ""), "Adaptive Card");
    assert_eq!(words(ALERT, "/sections/0/facts"), "Facts in Section 1");
    assert_eq!(words(ALERT, "/sections/0/facts/1"), "Fact 2 in Section 1");
    assert_eq!(words(ALERT, "/sections/0/title"), "title of Section 1");
    assert_eq!(words(ALERT, "/sections/1/acme"), "“acme” of Section 2");
    assert_eq!(words("[[1]]", "/0/0"), "/0/0");
    assert_eq!(words("\"text\"", ""), "the document");

    let editor = TestEditor::new(COLUMNS);
    let image = editor.at("/body/0/columns/1/items/0");
    let crumbs = breadcrumbs(&editor.editor.document, editor.editor.typing(), image);
    let titles: Vec<_> = crumbs.iter().map(|crumb| crumb.title.as_str()).collect();
    assert_eq!(titles, ["Adaptive Card", "Columns", "Column 2", "Image"]);
    assert_eq!(crumbs[3].id, image);
}

#[test]
fn the_palette_offers_what_fits_and_says_where_it_goes() {
    let mut editor = TestEditor::new(ALERT);
    editor.select("/sections/0");
    let look = |editor: &TestEditor, query: &str| {
        let selected = editor.editor.selection.node;
        palette(
            &editor.editor.document,
            editor.editor.typing(),
            selected,
            query,
            false,
        )
    };
    let all = look(&editor, "");
    let groups: Vec<Group> = all.iter().map(|(group, _)| *group).collect();
    assert!(
        groups.is_sorted() && groups.contains(&Group::Actions),
        "{groups:?}"
    );
    assert!(!groups.contains(&Group::Card));
    let items = |found: &[(Group, Vec<card_editor::PaletteItem>)]| -> Vec<&'static str> {
        found
            .iter()
            .flat_map(|(_, items)| items)
            .map(|item| item.kind.title)
            .collect()
    };
    assert!(items(&all).contains(&"Section") && items(&all).contains(&"Fact"));
    assert!(
        !items(&all).contains(&"Text"),
        "no element of the other format"
    );
    let section = look(&editor, "section");
    assert_eq!(section[0].1[0].place.as_deref(), Some("after Section 1"));
    assert_eq!(items(&look(&editor, "open lin"))[0], "Open link");
    assert_eq!(items(&look(&editor, "openuri"))[0], "Open link");
    assert!(look(&editor, "zzzz").is_empty());
    assert!(look(&TestEditor::new("[]"), "").is_empty());
}

#[test]
fn the_inspector_lists_every_property_with_value_and_control() {
    let editor = TestEditor::new(ALERT);
    let look = |pointer: &str| {
        inspect(
            &editor.editor.document,
            editor.editor.typing(),
            editor.at(pointer),
        )
        .unwrap()
    };
    let section = look("/sections/1");
    assert_eq!(
        (section.title.as_str(), section.description.as_str()),
        ("Section", "Section 2")
    );
    assert_eq!(section.row("title").unwrap().value, RowValue::Absent);
    let wrong = section.row("startGroup").unwrap();
    assert_eq!(wrong.value, RowValue::Wrong(Node::string("yes")));
    assert_eq!(wrong.control, Control::Toggle);
    assert_eq!(section.other.len(), 1);
    assert_eq!(&*section.other[0].0, "acme");
    let kind = section.kind.unwrap();
    assert_eq!(
        section.rows.len(),
        kind.props.len(),
        "no property is left out"
    );
    let covered: usize = section.sections.iter().map(|(_, rows)| rows.len()).sum();
    assert_eq!(
        covered,
        section.rows.len(),
        "each row stands in one section"
    );
    assert!(
        section
            .section(Section::Content)
            .iter()
            .any(|row| row.prop.name == "facts")
    );

    let button = look("/potentialAction/0");
    assert!(
        button.rows.iter().all(|row| row.control != Control::Hidden),
        "@type is no row"
    );
    assert!(button.other.is_empty(), "@type is no unknown property");
}

#[test]
fn lists_of_parts_are_edited_in_line() {
    let editor = TestEditor::new(ALERT);
    let look = |pointer: &str| {
        inspect(
            &editor.editor.document,
            editor.editor.typing(),
            editor.at(pointer),
        )
        .unwrap()
    };
    let facts = look("/sections/0/facts");
    assert_eq!(facts.title, "Facts");
    let [row] = &facts.rows[..] else {
        panic!("one row for the list: {facts:?}")
    };
    assert_eq!((row.control, row.item_title), (Control::Items, "Fact"));
    assert_eq!(row.node, editor.at("/sections/0"));
    let titles = |item: &card_editor::Item| -> Vec<String> {
        item.rows.iter().map(|row| row.title.clone()).collect()
    };
    assert_eq!(titles(&row.items[0]), ["1 · Name", "Value"]);
    assert_eq!(titles(&row.items[1]), ["2 · Name", "Value"]);
    assert_eq!(
        row.items[1].rows[1].value,
        RowValue::Expression("${time}".into())
    );
    assert_eq!(row.items[1].rows[1].node, editor.at("/sections/0/facts/1"));
    let section = look("/sections/0");
    assert_eq!(
        section.row("facts").unwrap().items,
        row.items,
        "the same within the section"
    );
    let card = look("");
    let sections = card.row("sections").unwrap();
    assert_eq!(sections.items[0].label, "payments-api");
    assert!(
        sections.items[0].rows.is_empty(),
        "sections are opened, not edited in line"
    );
    let targets = look("/potentialAction/0");
    assert_eq!(targets.row("targets").unwrap().items[0].rows.len(), 2);
}

#[test]
fn anything_at_all_can_be_inspected() {
    for text in [
        "[]",
        "\"x\"",
        "null",
        "3",
        "{\"a\": {\"b\": [1, \"${x}\"]}}",
    ] {
        let editor = TestEditor::new(text);
        for node in editor.editor.document.root().descendants() {
            let found =
                inspect(&editor.editor.document, editor.editor.typing(), node.id()).unwrap();
            assert!(found.kind.is_none() && found.rows.is_empty());
            assert_eq!(found.other.len(), node.as_object().map_or(0, <[_]>::len));
        }
    }
}

#[test]
fn a_property_of_several_types_is_edited_as_what_it_is() {
    let control = |value: &str| {
        let card = format!(
            r#"{{"type": "AdaptiveCard", "body": [{{"type": "ColumnSet", "columns": [{{"type": "Column", "width": {value}}}]}}]}}"#
        );
        let editor = TestEditor::new(&card);
        let column = editor.at("/body/0/columns/0");
        let found = inspect(&editor.editor.document, editor.editor.typing(), column).unwrap();
        found.row("width").unwrap().clone()
    };
    assert!(matches!(control(r#""auto""#).control, Control::Choice(_)));
    assert_eq!(control(r#""50px""#).control, Control::Pixels);
    assert!(matches!(control("3").control, Control::Number { .. }));
    assert!(control("3").alternatives.len() >= 3);
    assert!(matches!(control("[]").value, RowValue::Wrong(_)));
}

#[test]
fn what_is_added_next_depends_on_where_one_is() {
    let said = |card: &str, pointer: &str| -> Vec<String> {
        let editor = TestEditor::new(card);
        let (document, typing) = (&editor.editor.document, editor.editor.typing());
        let found = additions(document, typing, editor.at(pointer));
        let words = |next: &card_editor::Addition| {
            let owner = document.pointer(next.gap.owner).unwrap();
            format!("{} {owner} {}", next.kind.title, next.gap.index)
        };
        found.iter().map(words).collect()
    };
    let fact = "/sections/0/facts/0";
    assert_eq!(said(ALERT, fact), ["Fact /sections/0 1"]);
    assert_eq!(
        said(ALERT, "/sections/1"),
        [
            "Section  2",
            "Fact /sections/1 0",
            "Image /sections/1 0",
            "Open link /sections/1 0"
        ]
    );
    assert_eq!(said(COLUMNS, "/body/0/columns/0"), ["Column /body/0 1"]);
    assert_eq!(said(COLUMNS, "/body/1"), ["Fact /body/1 2"]);
}

#[test]
fn what_fits_a_gap_is_offered_and_can_be_inserted() {
    let mut editor = TestEditor::new(COLUMNS);
    let node = editor.at("/body/0/columns/0/items/0");
    let wraps = |editor: &TestEditor| {
        let (document, typing) = (&editor.editor.document, editor.editor.typing());
        wrappers(document, typing, node)
    };
    assert!(wraps(&editor).iter().any(|kind| kind.name == "Container"));
    for kind in wraps(&editor) {
        TestEditor::new(COLUMNS).run(Command::Wrap { node, kind });
    }
    let (document, typing) = (
        editor.editor.document.clone(),
        editor.editor.typing().clone(),
    );
    let gap = gap_at(&document, &typing, node, true).unwrap();
    assert_eq!(gap.index, 0);
    let found = fitting(&document, &typing, gap, "fact", false);
    assert_eq!(found[0].name, "FactSet");
    assert!(fitting(&document, &typing, gap, "column 1 x", false).is_empty());
    editor.run(Command::Insert {
        parent: gap.owner,
        slot: gap.slot.name.into(),
        index: gap.index,
        value: card_catalog::starter(found[0]),
    });
    assert_eq!(editor.selected(), "/body/0/columns/0/items/0");
}

#[test]
fn a_text_knows_which_markdown_is_drawn() {
    let marks = |card: &str, pointer: &str, name: &str| {
        let editor = TestEditor::new(card);
        let (document, typing) = (&editor.editor.document, editor.editor.typing());
        writing(document, typing, editor.at(pointer), name).map(|it| it.marks.len())
    };
    assert_eq!(marks(ALERT, "", "title"), Some(0));
    assert_eq!(marks(ALERT, "/sections/0/facts/0", "value"), Some(1));
    assert_eq!(marks(ALERT, "/sections/0", "activityTitle"), Some(3));
    assert_eq!(marks(COLUMNS, "/body/0/columns/0/items/0", "text"), Some(5));
    assert_eq!(marks(COLUMNS, "/body/0/columns/0/items/0", "wrap"), None);
    let html = r#"{"@type": "MessageCard", "sections": [{"text": "<b>a</b>", "markdown": false}]}"#;
    assert_eq!(marks(html, "/sections/0", "text"), Some(0));
}
