//! Real cards, and every kind of the catalogue, are drawn without a panic.

mod support;

use card_catalog::{Family, Typing, kinds};
use card_json::Document;
use card_render::{Options, Renderer, View, has_look, to_html, to_page, to_text};

#[test]
fn every_real_card_is_drawn() {
    let folders = [
        "messagecard",
        "adaptive/samples",
        "adaptive/templates",
        "adaptive/invalid",
        "envelopes",
    ];
    let mut drawn = 0;
    for (name, text) in folders.into_iter().flat_map(support::cards) {
        let Ok(document) = Document::parse(text.trim_start_matches('\u{feff}')) else {
            continue;
        };
        let typing = Typing::of(&document);
        let view = Renderer::new(Options::default()).render(&document, &typing);
        assert!(to_html(&view).starts_with('<'), "{name}");
        to_text(&view);
        to_page(&view, &Default::default());
        drawn += 1;
    }
    println!("{drawn} real cards drawn");
    assert!(
        support::corpus().is_none() || drawn > 1500,
        "only {drawn} cards drawn"
    );
}

/// What people post to webhooks has the look of its kind throughout.
#[test]
fn real_message_cards_and_messages_are_drawn_as_what_they_are() {
    let mut drawn = 0;
    for (name, text) in ["messagecard", "envelopes", "outgoing"]
        .into_iter()
        .flat_map(support::cards)
    {
        let Ok(document) = Document::parse(text.trim_start_matches('\u{feff}')) else {
            continue;
        };
        let typing = Typing::of(&document);
        let html = to_html(&Renderer::new(Options::default()).render(&document, &typing));
        let ours = |family| matches!(family, Some(Family::MessageCard | Family::Attachment));
        for object in typing.objects().filter(|object| ours(object.family)) {
            assert!(
                object.kind.is_none_or(has_look),
                "{name}: {:?}",
                object.kind
            );
        }
        let known = typing
            .objects()
            .all(|object| object.kind.is_some_and(has_look));
        if known && !typing.roots().is_empty() {
            assert!(!html.contains("cw-unknown cw-"), "{name}: {html}");
            drawn += 1;
        }
    }
    println!("{drawn} real messages drawn without a guess");
    assert!(support::corpus().is_none() || drawn > 180, "only {drawn}");
}

/// Which kinds are still drawn as a dashed box. Giving one a look (a file here,
/// a line in `looks.rs`) makes this list shorter.
#[test]
fn kinds_with_the_generic_look() {
    let all = Family::ALL.iter().flat_map(|family| kinds(*family));
    let generic: Vec<&str> = all
        .filter(|kind| !has_look(kind))
        .map(|kind| kind.name)
        .collect();
    let expected: [&str; 0] = [];
    assert_eq!(generic, expected);
}

#[test]
fn an_unknown_kind_is_neither_hidden_nor_trusted() {
    let view = support::draw(
        r#"{"type": "AdaptiveCard", "body": [
            {"type": "Hologram", "caption": "A ship in the <b>bay</b>", "url": "https://x/y",
             "layers": [{"name": "Hull"}, {"type": "TextBlock", "text": "known inside"}]},
            {"type": "Action.Beam"}, {"no": "type at all"}, 7, null],
          "actions": [{"type": "Action.Submit", "title": "Send"}]}"#,
    );
    let text = to_text(&view);
    for part in [
        "Hologram",
        "A ship in the <b>bay</b>",
        "Hull",
        "known inside",
        "Beam",
        "[ Send ]",
    ] {
        assert!(text.contains(part), "{part} missing in:\n{text}");
    }
    assert!(!text.contains("https://x/y"), "{text}");
}

#[test]
fn very_deep_cards_are_cut_with_a_remark() {
    let deep = 100;
    let open = r#"{"type":"Container","items":["#.repeat(deep);
    let close = "]}".repeat(deep);
    let card = format!(r#"{{"type":"AdaptiveCard","body":[{open}{close}]}}"#);
    assert!(to_text(&support::draw(&card)).contains("Nested too deeply"));
    let quotes = format!(
        r#"{{"@type":"MessageCard","text":"{} end"}}"#,
        ">".repeat(20_000)
    );
    assert!(to_text(&support::draw(&quotes)).contains("end"));
    let lists = format!(
        r#"{{"@type":"MessageCard","text":"{} end"}}"#,
        "- ".repeat(5_000)
    );
    assert!(to_text(&support::draw(&lists)).contains("end"));
    let tags = format!(
        r#"{{"@type":"MessageCard","sections":[{{"markdown":false,"text":"{} end"}}]}}"#,
        "<ul><li>".repeat(5_000)
    );
    assert!(to_text(&support::draw(&tags)).contains("end"));
    assert!(depth(&support::draw(&tags)) < 60);
}

fn depth(view: &View) -> usize {
    1 + view.children().iter().map(depth).max().unwrap_or_default()
}

#[test]
fn what_is_no_card_says_so() {
    for text in [
        "[]",
        "7",
        "null",
        "\"text\"",
        "{}",
        r#"{"type":"message","attachments":[]}"#,
    ] {
        assert!(
            to_text(&support::draw(text)).contains("not a card yet"),
            "{text}"
        );
    }
}
