//! What changed between two versions is said element by element.

use card_editor::{Difference, Named, differences};
use card_json::Document;

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "Build failed"},
    {"type": "Container", "items": [{"type": "TextBlock", "text": "Inside", "wrap": true}]},
    {"type": "Image", "url": "https://example.com/a.png", "altText": "A"}],
    "actions": [{"type": "Action.OpenUrl", "title": "Logs", "url": "https://example.com"}]}"#;

fn since(after: &str) -> Vec<Difference> {
    let read = |text: &str| Document::parse(text).expect("JSON");
    differences(&read(CARD), &read(after))
}

fn named(kind: &str, label: &str) -> Named {
    Named {
        kind: kind.to_owned(),
        label: (!label.is_empty()).then(|| label.to_owned()),
    }
}

#[test]
fn a_changed_text_names_its_element_and_both_values() {
    let after = CARD.replace("\"Build failed\"", "\"Build fixed\"");
    let expected = Difference::Changed {
        element: named("Text", "Build failed"),
        property: "Text".to_owned(),
        before: Some("Build failed".to_owned()),
        after: Some("Build fixed".to_owned()),
    };
    assert_eq!(since(&after), [expected]);
}

#[test]
fn a_property_that_was_set_or_taken_away_says_so() {
    let after = CARD.replace(", \"wrap\": true", "");
    let found = since(&after);
    assert!(
        matches!(&found[..], [Difference::Changed { before: Some(before), after: None, .. }] if before == "true"),
        "{found:?}"
    );
}

#[test]
fn what_is_removed_or_added_is_named_once_with_all_inside_it() {
    let container = r#"{"type": "Container", "items": [{"type": "TextBlock", "text": "Inside", "wrap": true}]},"#;
    let after = CARD.replace(container, "");
    assert_eq!(since(&after), [Difference::Removed(named("Container", ""))]);
    let more = r#"{"type": "FactSet", "facts": [{"title": "a", "value": "b"}]}, {"type": "Image""#;
    let found = since(&CARD.replace("{\"type\": \"Image\"", more));
    assert!(
        matches!(&found[..], [Difference::Added(named)] if named.label.is_some() || named.kind == "Facts"),
        "{found:?}"
    );
}

#[test]
fn what_stands_elsewhere_is_moved_not_removed_and_added() {
    let text = r#"{"type": "TextBlock", "text": "Build failed"},"#;
    let after = CARD
        .replace(text, "")
        .replace("\"items\": [", &format!("\"items\": [{text}"));
    assert_eq!(
        since(&after),
        [Difference::Moved(named("Text", "Build failed"))]
    );
}

#[test]
fn one_of_many_that_moves_is_the_only_one_told_of() {
    let card = |order: &[usize]| {
        let text = |at: &usize| format!(r#"{{"type": "TextBlock", "text": "t{at}"}}"#);
        let body: Vec<String> = order.iter().map(text).collect();
        let body = body.join(",");
        let card = format!(r#"{{"type": "AdaptiveCard", "version": "1.4", "body": [{body}]}}"#);
        Document::parse(&card).expect("JSON")
    };
    let before = card(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    let moved = |order: &[usize]| differences(&before, &card(order));
    let one = |label: &str| vec![Difference::Moved(named("Text", label))];
    assert_eq!(moved(&[9, 0, 1, 2, 3, 4, 5, 6, 7, 8]), one("t9"));
    assert_eq!(moved(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 0]), one("t0"));
    assert_eq!(moved(&[0, 1, 2, 7, 3, 4, 5, 6, 8, 9]), one("t7"));
    assert_eq!(moved(&[9, 8, 7, 6, 5, 4, 3, 2, 1, 0]).len(), 9);
}

#[test]
fn white_space_alone_is_only_another_way_to_write() {
    assert_eq!(since(&CARD.replace("\n", " ")), [Difference::Written]);
    assert_eq!(since(CARD), []);
}
