//! How heavy elements are, where they stand on the map, and what can be left out.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_catalog::Typing;
use card_editor::{Command, Rect, defaults_to_drop, embedded, squarify, treemap, weigh};
use card_json::Document;
use support::TestEditor;

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.5", "body": [
  {"type": "TextBlock", "text": "Short", "wrap": false, "isVisible": true, "horizontalAlignment": "left"},
  {"type": "Container", "items": [
    {"type": "TextBlock", "text": "A much longer text that makes this one the heaviest of all", "weight": "default"},
    {"type": "Image", "url": "data:image/png;base64,iVBORw0KGgo="}
  ]}
], "actions": []}"#;

#[test]
fn every_byte_belongs_to_one_element() {
    let document = Document::parse(CARD).unwrap();
    let card = weigh(&document, &Typing::of(&document)).unwrap();
    let all = card.all();
    assert_eq!(card.bytes, CARD.len());
    assert_eq!(
        all.iter().map(|(_, one)| one.own).sum::<usize>(),
        CARD.len()
    );
    let titles: Vec<_> = all
        .iter()
        .map(|(depth, one)| (*depth, &*one.title))
        .collect();
    assert_eq!(
        titles,
        [
            (0, "Adaptive Card"),
            (1, "Text"),
            (1, "Container"),
            (2, "Text"),
            (2, "Image")
        ]
    );
    for (_, one) in &all[1..] {
        let span = document.entry_span(one.node).unwrap();
        assert_eq!(one.bytes, span.end - span.start, "{}", one.title);
    }
    assert_eq!(card.heaviest(2)[0].node, all[3].1.node);
    assert_eq!(card.heaviest(99).len(), 5);
}

#[test]
fn a_document_that_is_no_card_has_no_weight() {
    let document = Document::parse("[1, 2]").unwrap();
    assert!(weigh(&document, &Typing::of(&document)).is_none());
}

#[test]
fn pictures_in_the_card_are_found() {
    let document = Document::parse(CARD).unwrap();
    let found = embedded(&document);
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].node,
        document.resolve("/body/1/items/1/url").unwrap()
    );
}

#[test]
fn a_map_fills_its_room_in_proportion_and_nothing_overlaps() {
    let room = Rect {
        left: 10.0,
        top: 20.0,
        width: 600.0,
        height: 400.0,
    };
    for sizes in [
        vec![6.0, 6.0, 4.0, 3.0, 2.0, 2.0, 1.0],
        vec![1.0],
        vec![1000.0, 1.0, 1.0],
        vec![5.0; 40],
    ] {
        let places = squarify(&sizes, room);
        let total: f64 = sizes.iter().sum();
        for (size, place) in sizes.iter().zip(&places) {
            let area = place.width * place.height;
            assert!(
                (area - size / total * 240_000.0).abs() < 0.01,
                "{size}: {area}"
            );
            assert!(place.left >= 9.99 && place.left + place.width <= 610.01);
            assert!(place.top >= 19.99 && place.top + place.height <= 420.01);
        }
        for (at, one) in places.iter().enumerate() {
            for other in &places[at + 1..] {
                let across =
                    (one.left + one.width).min(other.left + other.width) - one.left.max(other.left);
                let down =
                    (one.top + one.height).min(other.top + other.height) - one.top.max(other.top);
                assert!(across < 0.01 || down < 0.01, "{one:?} {other:?}");
            }
        }
    }
    assert!(squarify(&[], room).is_empty());
    assert_eq!(squarify(&[0.0, 0.0], room).len(), 2);
}

#[test]
fn tiles_stand_within_what_holds_them() {
    let document = Document::parse(CARD).unwrap();
    let card = weigh(&document, &Typing::of(&document)).unwrap();
    let tiles = treemap(&card, 640.0, 240.0);
    assert_eq!(tiles.len(), 5);
    let container = tiles.iter().find(|tile| tile.title == "Container").unwrap();
    for inner in tiles.iter().filter(|tile| tile.depth == 2) {
        assert!(inner.rect.left >= container.rect.left && inner.rect.top > container.rect.top);
        assert!(inner.rect.left + inner.rect.width <= container.rect.left + container.rect.width);
    }
    assert!(treemap(&card, 0.0, 0.0).len() == 1);
}

#[test]
fn defaults_are_dropped_in_one_step_but_not_where_something_else_decides() {
    let mut test = TestEditor::new(CARD);
    let document = test.editor.document.clone();
    let (count, bytes) = defaults_to_drop(&document, &Typing::of(&document));
    test.run(Command::DropDefaults);
    let text = test.editor.document.text().to_string();
    assert_eq!((count, bytes), (3, CARD.len() - text.len()));
    assert!(
        !text.contains("wrap") && !text.contains("isVisible") && !text.contains("actions"),
        "{text}"
    );
    // Both may differ from nothing: an alignment is inherited, a weight depends on the style.
    assert!(
        text.contains("horizontalAlignment") && text.contains("weight"),
        "{text}"
    );
    let revision = test.editor.revision();
    test.run(Command::DropDefaults);
    assert_eq!(
        test.editor.revision(),
        revision,
        "there is nothing left to drop"
    );
    test.run(Command::Undo);
    assert_eq!(&**test.editor.document.text(), CARD);
}

#[test]
fn what_sources_disagree_about_is_no_default() {
    let card = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
        {"type": "Input.Toggle", "id": "a", "title": "Words", "wrap": false}]}"#;
    let document = Document::parse(card).unwrap();
    assert_eq!(defaults_to_drop(&document, &Typing::of(&document)), (0, 0));
}
