//! The size of a card as sent decides, not the size of its text.

mod common;

use card_catalog::{Target, Typing};
use card_json::Document;
use card_lint::{Options, lint};

fn codes(text: &str, target: Target) -> Vec<&'static str> {
    let document = Document::parse(text).expect("valid JSON");
    let found = lint(&document, &Typing::of(&document), &Options::new(target));
    found
        .iter()
        .map(|finding| finding.code)
        .filter(|code| code.contains("large"))
        .collect()
}

fn message_card(bytes: usize) -> String {
    let frame = r#"{"@type":"MessageCard","@context":"https://schema.org/extensions","text":""}"#;
    frame.replace(
        r#":""}"#,
        &format!(r#":"{}"}}"#, "x".repeat(bytes - frame.len())),
    )
}

#[test]
fn a_message_card_is_counted_as_it_is() {
    let target = Target::ClassicWebhook;
    assert!(codes(&message_card(20 * 1024), target).is_empty());
    assert_eq!(
        codes(&message_card(28 * 1024), target),
        ["card-nearly-too-large"]
    );
    assert_eq!(
        codes(&message_card(28 * 1024 + 1), target),
        ["card-too-large"]
    );
}

#[test]
fn an_adaptive_card_is_counted_with_its_envelope() {
    let frame = r#"{"type":"AdaptiveCard","version":"1.4","fallbackText":""}"#;
    let card = frame.replace(
        r#":""}"#,
        &format!(r#":"{}"}}"#, "x".repeat(28 * 1024 - frame.len())),
    );
    assert_eq!(card.len(), 28 * 1024);
    assert_eq!(codes(&card, Target::Workflows), ["card-too-large"]);
}

#[test]
fn mail_has_no_such_limit() {
    assert!(codes(&message_card(60 * 1024), Target::Outlook).is_empty());
}
