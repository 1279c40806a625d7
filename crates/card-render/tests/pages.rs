//! What is selected comes into view, whatever page it stands on.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, RenderState, render, reveal, to_text};

const CARD: &str = r#"{"type": "AdaptiveCard", "body": [
    {"type": "Carousel", "initialPage": 1, "pages": [
        {"type": "CarouselPage", "items": [{"type": "TabSet", "pages": [
            {"type": "TabPage", "title": "A", "items": [{"type": "TextBlock", "text": "tab one"}]},
            {"type": "TabPage", "title": "B", "items": [{"type": "TextBlock", "text": "tab two"}]}]}]},
        {"type": "CarouselPage", "items": [{"type": "TextBlock", "text": "second page"}]}]},
    {"type": "Accordion", "pages": [
        {"type": "AccordionPage", "isExpanded": true, "items": [{"type": "TextBlock", "text": "open"}]},
        {"type": "AccordionPage", "items": [{"type": "TextBlock", "text": "folded"}]}]}]}"#;

/// What is seen after the node at `pointer` was selected; `None` where nothing changes.
fn seen(pointer: &str) -> Option<String> {
    let document = Document::parse(CARD).unwrap();
    let typing = Typing::of(&document);
    let node = document.resolve(pointer).unwrap();
    let state = reveal(&document, &typing, &RenderState::default(), node)?;
    let options = Options {
        state,
        ..Options::default()
    };
    Some(to_text(&render(&document, &typing, options)))
}

#[test]
fn pages_turn_to_what_is_selected() {
    let text = seen("/body/0/pages/0/items/0/pages/1/items/0").unwrap();
    assert!(
        text.contains("tab two") && !text.contains("tab one"),
        "{text}"
    );
    assert!(!text.contains("second page"));
    let page = seen("/body/0/pages/0").unwrap();
    assert!(page.contains("tab one"), "the page itself, too: {page}");
}

#[test]
fn accordions_open_where_something_is_selected() {
    let text = seen("/body/1/pages/1/items/0").unwrap();
    assert!(text.contains("folded") && !text.contains("open"), "{text}");
}

#[test]
fn what_is_seen_already_changes_nothing() {
    for pointer in [
        "",
        "/body/0",
        "/body/0/pages/1/items/0",
        "/body/1/pages/0/items/0",
    ] {
        assert_eq!(seen(pointer), None, "{pointer}");
    }
}
