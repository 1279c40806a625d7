//! A program shows cards before it has loaded everything about drawing them.

use card_catalog::Typing;
use card_json::Document;
use card_render::{Options, Renderer, extras, to_text};

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.5", "body": [
    {"type": "TextBlock", "text": "One **bold** word"},
    {"type": "Carousel", "pages": [{"type": "CarouselPage", "items": [{"type": "TextBlock", "text": "Turned to"}]}]}
]}"#;

#[test]
fn a_card_is_drawn_without_the_extras_and_anew_when_they_arrive() {
    let document = Document::parse(CARD).expect("JSON");
    let typing = Typing::of(&document);
    let mut renderer = Renderer::new(Options::without_extras());
    let before = to_text(&renderer.render(&document, &typing));
    assert!(before.contains("One **bold** word"), "{before}");
    assert!(before.contains("Turned to"), "{before}");
    renderer.set_options(Options {
        extras: Some(extras()),
        ..Options::without_extras()
    });
    let after = to_text(&renderer.render(&document, &typing));
    assert!(after.contains("One bold word"), "{after}");
}

#[test]
fn drawing_has_everything_unless_a_program_says_otherwise() {
    assert_eq!(Options::default().extras, Some(extras()));
}
