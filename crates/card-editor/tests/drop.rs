//! Where a drag lands, on a card laid out by a simple rule; and what the drop makes of the card.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_catalog::{Family, Role, kinds};
use card_editor::{Drop, Ground, Payload, Place, Rect, Refused, Spot, grabbed, target};
use card_json::{Document, NodeId};
use proptest::prelude::*;
use support::{TestEditor, corpus};

const CARD: &str = r#"{"type": "AdaptiveCard", "body": [
  {"type": "TextBlock", "text": "Title"},
  {"type": "ColumnSet", "columns": [
    {"type": "Column", "items": [{"type": "TextBlock", "text": "Left"}]},
    {"type": "Column", "items": [{"type": "Image", "url": "https://example.org/a.png"}]}
  ]},
  {"type": "FactSet", "facts": [{"title": "Stage", "value": "tests"}, {"title": "Log", "value": "x"}]},
  {"type": "Container", "items": []}
], "actions": [
  {"type": "Action.OpenUrl", "title": "One", "url": "https://example.org"},
  {"type": "Action.Submit", "title": "Two"}
]}"#;

const MESSAGE: &str = r#"{"@type": "MessageCard", "title": "Build failed", "sections": [
  {"title": "one", "facts": [{"name": "a", "value": "b"}, {"name": "c", "value": "d"}]},
  {"title": "two"}
], "potentialAction": [{"@type": "OpenUri", "name": "View", "targets": []}]}"#;

const LINE: f64 = 20.0;
const GAP: f64 = 8.0;
const PAD: f64 = 10.0;

/// Every element below one another, those of some lists side by side, each around what it holds.
fn lay(editor: &TestEditor) -> Vec<Spot> {
    let mut spots = Vec::new();
    for root in editor.editor.typing().roots() {
        place(editor, *root, 0.0, 0.0, 500.0, &mut spots);
    }
    spots
}

fn place(
    editor: &TestEditor,
    id: NodeId,
    left: f64,
    top: f64,
    width: f64,
    spots: &mut Vec<Spot>,
) -> f64 {
    let typing = editor.editor.typing();
    let children: Vec<NodeId> = typing
        .elements()
        .map(|element| element.node.id())
        .filter(|child| typing.parent(*child) == Some(id))
        .collect();
    let at = spots.len();
    let rect = Rect {
        left,
        top,
        width,
        height: LINE,
    };
    spots.push(Spot { node: id, rect });
    let across = |child: &NodeId| {
        let kind = typing.kind(*child);
        kind.is_some_and(|kind| kind.role == Role::Action || kind.name == "Column")
    };
    let (side, stack): (Vec<NodeId>, Vec<NodeId>) = children.into_iter().partition(across);
    let mut down = top + PAD;
    for child in stack {
        down += place(editor, child, left + PAD, down, width - 2.0 * PAD, spots) + GAP;
    }
    let share = (width - 2.0 * PAD) / side.len().max(1) as f64;
    let mut tallest: f64 = 0.0;
    for (at, child) in side.iter().enumerate() {
        let left = left + PAD + share * at as f64;
        tallest = tallest.max(place(editor, *child, left, down, share - GAP, spots));
    }
    let height = (down + tallest - top + PAD).max(LINE);
    spots[at].rect.height = if spots.len() == at + 1 { LINE } else { height };
    spots[at].rect.height
}

fn aim(editor: &TestEditor, payload: Payload, x: f64, y: f64) -> Result<Drop, Refused> {
    let ground = Ground::canvas(lay(editor));
    let editor = &editor.editor;
    target(&editor.document, editor.typing(), payload, &ground, x, y)
}

/// The rectangle of the element at the pointer.
fn rect(editor: &TestEditor, pointer: &str) -> Rect {
    let node = editor.at(pointer);
    let spots = lay(editor);
    spots.iter().find(|spot| spot.node == node).unwrap().rect
}

/// A part of the way across and down the element at the pointer.
fn point(editor: &TestEditor, pointer: &str, across: f64, down: f64) -> (f64, f64) {
    let rect = rect(editor, pointer);
    (
        rect.left + across * rect.width,
        rect.top + down * rect.height,
    )
}

fn said(card: &str, payload: &str, pointer: &str, across: f64, down: f64) -> String {
    let editor = TestEditor::new(card);
    let payload = payload_of(&editor, payload);
    let (x, y) = point(&editor, pointer, across, down);
    match aim(&editor, payload, x, y) {
        Ok(drop) => drop.words,
        Err(Refused(why)) => why,
    }
}

fn payload_of(editor: &TestEditor, words: &str) -> Payload {
    match words.starts_with('/') {
        true => Payload::Node(editor.at(words)),
        false => Payload::Kind(editor.kind(words)),
    }
}

#[test]
fn the_nearest_edge_of_an_element_says_before_or_after() {
    let said = |pointer, across, down| said(CARD, "Image", pointer, across, down);
    assert_eq!(said("/body/0", 0.5, 0.2), "before Text in Adaptive Card");
    assert_eq!(said("/body/0", 0.5, 0.8), "before Columns in Adaptive Card");
    let inner = "/body/1/columns/0/items/0";
    assert_eq!(said(inner, 0.5, 0.2), "before Text in Column 1");
    assert_eq!(said(inner, 0.5, 0.8), "at the end of Column 1 in Columns");
}

#[test]
fn the_sides_make_columns_or_join_those_that_are_there() {
    let said = |pointer, across, down| said(CARD, "Image", pointer, across, down);
    assert_eq!(said("/body/0", 0.01, 0.5), "in a new column left of Text");
    assert_eq!(said("/body/0", 0.99, 0.5), "in a new column right of Text");
    let mut editor = TestEditor::new(CARD);
    let drag = |editor: &mut TestEditor, what: &str, pointer: &str, across: f64| {
        let payload = payload_of(editor, what);
        let (x, y) = point(editor, pointer, across, 0.5);
        let drop = aim(editor, payload, x, y).unwrap();
        editor.run(drop.command(payload).unwrap());
    };
    let title = editor.at("/body/0");
    let image = editor.at("/body/1/columns/1/items/0");
    drag(&mut editor, "/body/1/columns/1/items/0", "/body/0", 0.99);
    assert_eq!(editor.at("/body/0/columns/0/items/0"), title, "ids live on");
    assert_eq!(editor.at("/body/0/columns/1/items/0"), image);
    assert_eq!(editor.selected(), "/body/0/columns/1/items/0");
    assert!(editor.compact().contains(r#"{"type":"Column","items":[]}"#));
    // Into the set that is there now, from the palette.
    drag(&mut editor, "TextBlock", "/body/0/columns/0/items/0", 0.01);
    assert_eq!(editor.selected(), "/body/0/columns/0/items/0");
    assert_eq!(editor.at("/body/0/columns/1/items/0"), title);
    editor.check_history();
    assert_eq!(editor.editor.history.undo_steps(), 2, "one step each");
}

#[test]
fn what_is_dragged_out_of_an_element_is_not_left_in_it() {
    let card = r#"{"type": "AdaptiveCard", "body": [
      {"type": "Container", "items": [{"type": "TextBlock", "text": "a"}, {"type": "Image", "url": "x"}]}]}"#;
    let mut editor = TestEditor::new(card);
    let payload = payload_of(&editor, "/body/0/items/0");
    let (x, y) = point(&editor, "/body/0", 0.999, 0.5);
    let drop = aim(&editor, payload, x, y).unwrap();
    assert_eq!(drop.words, "in a new column right of Container");
    editor.run(drop.command(payload).unwrap());
    assert_eq!(
        editor.compact(),
        r#"{"type":"AdaptiveCard","body":[{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"Container","items":[{"type":"Image","url":"x"}]}]},{"type":"Column","items":[{"type":"TextBlock","text":"a"}]}]}]}"#
    );
}

#[test]
fn the_middle_of_a_container_is_inside_and_an_empty_one_is_inside_everywhere() {
    for (across, down) in [(0.5, 0.5), (0.01, 0.05), (0.99, 0.95), (0.5, 0.01)] {
        assert_eq!(said(CARD, "Image", "/body/3", across, down), "in Container");
    }
    let column = "/body/1/columns/0";
    assert_eq!(
        said(CARD, "Image", column, 0.5, 0.1),
        "before Text in Column 1",
        "its edge above means nothing: a column is no row"
    );
    assert_eq!(
        said(CARD, "Image", column, 0.001, 0.5),
        "in a new column left of Column 1"
    );
}

#[test]
fn between_two_columns_a_third_one_is_made() {
    let editor = TestEditor::new(CARD);
    let gap = rect(&editor, "/body/1/columns/0");
    let (x, y) = (gap.left + gap.width + GAP / 2.0, gap.top + 4.0);
    let drop = aim(&editor, payload_of(&editor, "Image"), x, y).unwrap();
    assert_eq!(drop.words, "in a new column left of Column 2");
    let column = aim(&editor, payload_of(&editor, "Column"), x, y).unwrap();
    assert!(column.words.contains("Column"), "{}", column.words);
}

#[test]
fn buttons_and_columns_have_their_edges_left_and_right() {
    let said = |payload, pointer, across| said(CARD, payload, pointer, across, 0.5);
    assert_eq!(
        said("/actions/1", "/actions/0", 0.4),
        "before Open link in Adaptive Card"
    );
    assert_eq!(said("/actions/1", "/actions/0", 0.6), "where it is");
    assert_eq!(
        said("Action.Submit", "/actions/1", 0.9),
        "at the end of Adaptive Card"
    );
    assert_eq!(
        said("Column", "/body/1/columns/1", 0.2),
        "before Column 2 in Columns"
    );
    assert_eq!(
        said("Action.Submit", "/body/0", 0.1),
        "before Open link in Adaptive Card"
    );
}

#[test]
fn a_place_that_does_not_take_it_says_where_it_stands() {
    assert_eq!(
        said(CARD, "Fact", "/body/0", 0.5, 0.5),
        "A Fact stands only in Facts"
    );
    assert_eq!(
        said(CARD, "Column", "/body/0", 0.5, 0.5),
        "A Column stands only in Columns"
    );
    assert_eq!(
        said(CARD, "Fact", "/body/2/facts/1", 0.5, 0.2),
        "before Fact 2 in Facts"
    );
    let editor = TestEditor::new(CARD);
    let fact = Payload::Kind(card_catalog::kind("MessageCard.Fact", Family::MessageCard).unwrap());
    let (x, y) = point(&editor, "/body/0", 0.5, 0.5);
    let Refused(why) = aim(&editor, fact, x, y).unwrap_err();
    assert!(why.starts_with("A Fact belongs to MessageCard"), "{why}");
}

#[test]
fn sections_facts_and_buttons_of_a_message_card_are_dragged_too() {
    let said = |payload, pointer, across, down| said(MESSAGE, payload, pointer, across, down);
    assert_eq!(
        said("/sections/1", "/sections/0", 0.5, 0.05),
        "before Section 1 in MessageCard"
    );
    assert_eq!(
        said("/sections/0/facts/1", "/sections/0/facts/0", 0.5, 0.1),
        "before Fact 1 in Section 1"
    );
    assert_eq!(
        said("/sections/0/facts/1", "/sections/1", 0.5, 0.5),
        "in Section 2"
    );
    assert_eq!(
        said("/potentialAction/0", "/sections/1", 0.5, 0.5),
        "in Section 2"
    );
    assert!(said("/sections/0", "/sections/0/facts/0", 0.5, 0.5).contains("where it is"));
}

#[test]
fn beyond_the_card_the_nearest_place_counts() {
    let editor = TestEditor::new(CARD);
    let image = payload_of(&editor, "Image");
    let above = aim(&editor, image, 200.0, -300.0).unwrap();
    assert_eq!(above.words, "before Text in Adaptive Card");
    let empty = TestEditor::new(r#"{"type": "AdaptiveCard", "body": []}"#);
    let drop = aim(&empty, payload_of(&empty, "Image"), 900.0, 900.0).unwrap();
    assert_eq!(drop.words, "in Adaptive Card");
    let nothing = TestEditor::new("[1, 2]");
    assert!(aim(&nothing, image, 0.0, 0.0).is_err());
}

#[test]
fn what_is_grabbed_is_the_element_and_no_part_of_a_text() {
    let card = r#"{"type": "AdaptiveCard", "body": [{"type": "RichTextBlock", "inlines": [
      {"type": "TextRun", "text": "a"}]}, {"type": "FactSet", "facts": [{"title": "a", "value": "b"}]}],
      "selectAction": {"type": "Action.Submit"}}"#;
    let editor = TestEditor::new(card);
    let grab = |pointer: &str| {
        let (document, typing) = (&editor.editor.document, editor.editor.typing());
        let found = grabbed(document, typing, editor.at(pointer));
        found.map(|id| document.pointer(id).unwrap())
    };
    assert_eq!(grab("/body/0/inlines/0").as_deref(), Some("/body/0"));
    assert_eq!(
        grab("/body/1/facts/0/value").as_deref(),
        Some("/body/1/facts/0")
    );
    assert_eq!(grab("/selectAction"), None);
    assert_eq!(grab(""), None);
}

#[test]
fn rows_of_the_outline_mean_before_inside_and_after() {
    let editor = TestEditor::new(CARD);
    let pointers = [
        "",
        "/body/0",
        "/body/1",
        "/body/1/columns/0",
        "/body/2",
        "/body/3",
    ];
    let rows = pointers.iter().enumerate().map(|(at, pointer)| Spot {
        node: editor.at(pointer),
        rect: Rect {
            left: 10.0,
            top: 28.0 * at as f64,
            width: 200.0,
            height: 28.0,
        },
    });
    let ground = Ground::outline(rows.collect());
    let said = |payload: &str, row: f64, down: f64| {
        let (document, typing) = (&editor.editor.document, editor.editor.typing());
        let payload = payload_of(&editor, payload);
        match target(
            document,
            typing,
            payload,
            &ground,
            50.0,
            28.0 * (row + down),
        ) {
            Ok(drop) => drop.words,
            Err(Refused(why)) => why,
        }
    };
    assert_eq!(said("Image", 1.0, 0.2), "before Text in Adaptive Card");
    assert_eq!(said("Image", 1.0, 0.8), "before Columns in Adaptive Card");
    assert_eq!(
        said("Image", 2.0, 0.9),
        "before Facts in Adaptive Card",
        "after all of it"
    );
    assert_eq!(said("Image", 3.0, 0.5), "at the end of Column 1 in Columns");
    assert_eq!(said("Image", 5.0, 0.1), "before Container in Adaptive Card");
    assert_eq!(said("Image", 5.0, 0.5), "in Container");
    assert_eq!(said("Image", 99.0, 0.0), "at the end of Adaptive Card");
    assert_eq!(said("Fact", 4.0, 0.5), "at the end of Facts");
    assert_eq!(said("Fact", 1.0, 0.5), "A Fact stands only in Facts");
    assert_eq!(said("/body/1/columns/0/items/0", 3.0, 0.5), "where it is");
}

/// Whatever is dragged wherever: there is a drop that the editor carries out, or a reason.
#[test]
fn every_drop_that_is_promised_can_be_carried_out() {
    let inline = [
        CARD,
        MESSAGE,
        r#"{"type": "message", "attachments": [{"content": {"type": "AdaptiveCard", "body": []}}]}"#,
    ];
    let inline = inline.map(|text| ("inline".to_owned(), Document::parse(text).unwrap()));
    let found = [("messagecard", 20), ("adaptive/samples", 40)];
    let found = found
        .into_iter()
        .flat_map(|(folder, most)| corpus(folder, most));
    let cards: Vec<_> = inline
        .into_iter()
        .chain(found.filter(|(_, card)| card.text().len() < 6_000))
        .collect();
    let throws = (
        0..cards.len(),
        any::<usize>(),
        any::<bool>(),
        -40.0..560.0,
        0.0..1.0,
    );
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let outcome = runner.run(&throws, |(card, pick, new, x, down)| {
        let mut editor = TestEditor::new(cards[card].1.text());
        let spots = lay(&editor);
        let Some(family) = editor.editor.typing().family() else {
            return Ok(());
        };
        let payload = match new {
            true => Payload::Kind(kinds(family)[pick % kinds(family).len()]),
            false => Payload::Node(spots[pick % spots.len()].node),
        };
        let y = down * (spots[0].rect.height + 80.0) - 40.0;
        for ground in [Ground::canvas(spots.clone()), Ground::outline(spots)] {
            let before = editor.editor.clone();
            let found = target(&before.document, before.typing(), payload, &ground, x, y);
            match found {
                Err(Refused(why)) => prop_assert!(!why.is_empty()),
                Ok(drop) => {
                    prop_assert!(!drop.words.is_empty());
                    let Some(command) = drop.command(payload) else {
                        prop_assert_eq!(drop.place, Place::Stay);
                        continue;
                    };
                    let done = editor.attempt(command);
                    prop_assert!(done.is_ok(), "{:?} {}", drop, done.unwrap_err());
                    let steps = editor.editor.history.undo_steps();
                    prop_assert_eq!(steps, before.history.undo_steps() + 1);
                    if let Payload::Node(node) = payload {
                        prop_assert!(editor.editor.document.node(node).is_some());
                        prop_assert_eq!(editor.editor.selection.node, Some(node));
                    }
                    editor = TestEditor::new(before.document.text());
                }
            }
        }
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}
