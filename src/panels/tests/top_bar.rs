//! The name of a card.

use super::page::editor;
use crate::panels::card_title;

fn name(card: &str) -> String {
    card_title(&editor(card, ""))
}

#[test]
fn a_card_is_named_after_what_it_says_first() {
    let card = r###"{"type": "AdaptiveCard",
        "msteams": {"entities": [{"type": "mention", "text": "<at>Ada</at>"}]},
        "body": [
            {"type": "Icon", "name": "Warning"},
            {"type": "TextBlock", "text": "## Approve **this**?"}
        ]}"###;
    assert_eq!(name(card), "Approve this?");
    assert_eq!(
        name(r#"{"@type": "MessageCard", "title": "Build 4"}"#),
        "Build 4"
    );
    let picture = r#"{"type": "AdaptiveCard", "body": [{"type": "Image", "altText": "A map"}]}"#;
    assert_eq!(name(picture), "A map");
    assert_eq!(
        name(r#"{"type": "AdaptiveCard", "body": []}"#),
        "Untitled card"
    );
}
