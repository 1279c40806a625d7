//! All safe mends at once.

use card_catalog::{Target, Typing};
use card_json::Document;
use card_lint::{Diagnostic, Options, lint, safe_mends};

fn found(document: &Document, target: Target) -> Vec<Diagnostic> {
    lint(document, &Typing::of(document), &Options::new(target))
}

#[test]
fn all_safe_mends_are_one_change_and_guesses_are_left() {
    let card = r#"{"body": [
        {"type": "TextBlock", "Text": "a", "wrap": "true"},
        {"type": "TextBlock", "text": "b", "weight": "Bolder", "colour": "good"}
    ], "type": "AdaptiveCard"}"#;
    let document = Document::parse(card).expect("JSON");
    let before = found(&document, Target::Workflows);
    let mends = safe_mends(&document, &before);
    assert!(mends.count >= 3, "{mends:?}");
    let after = document.apply(&mends.edits).expect("they fit together");
    let left = found(&after, Target::Workflows);
    assert!(
        left.iter()
            .all(|finding| finding.fix.as_ref().is_none_or(|fix| !fix.safe))
    );
    let text = after.text();
    assert!(text.contains(r#""text": "a", "wrap": true"#), "{text}");
    assert!(text.contains(r#""version""#), "{text}");
    assert!(text.contains("colour"), "a guess is for people: {text}");
}

#[test]
fn the_same_mend_found_for_several_targets_is_done_once() {
    let card = r#"{"type": "AdaptiveCard", "body": []}"#;
    let document = Document::parse(card).expect("JSON");
    let mut all = found(&document, Target::Workflows);
    all.extend(found(&document, Target::Bot));
    let mends = safe_mends(&document, &all);
    let after = document.apply(&mends.edits).expect("they fit together");
    assert_eq!(
        after.text().matches("\"version\"").count(),
        1,
        "{}",
        after.text()
    );
}
