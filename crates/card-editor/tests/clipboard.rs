//! What goes to the clipboard and what comes from it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_catalog::Family;
use card_editor::{Clip, Command, clip_text, contents, read_clip, text_element};
use card_json::Document;
use support::TestEditor;

/// What a text is taken for, in one word and a number.
fn taken_for(text: &str) -> String {
    match read_clip(text) {
        Clip::Card(_) => "card".to_owned(),
        Clip::Parts(parts) => format!("{} parts", parts.len()),
        Clip::Words(_) => "words".to_owned(),
        Clip::Other(_) => "other".to_owned(),
        Clip::Broken(_) => "broken".to_owned(),
    }
}

#[test]
fn texts_are_taken_for_what_they_are() {
    let cases = [
        (r#"{"type":"AdaptiveCard","body":[]}"#, "card"),
        (r#"{"@type":"MessageCard","title":"t"}"#, "card"),
        (
            r#"{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]}"#,
            "card",
        ),
        (r#"{"type":"TextBlock","text":"t"}"#, "1 parts"),
        (
            r#"{"type":"Action.OpenUrl","title":"t","url":"https://example.org"}"#,
            "1 parts",
        ),
        (r#"{"@type":"OpenUri","name":"n","targets":[]}"#, "1 parts"),
        (r#"{"name":"Host","value":"db1"}"#, "1 parts"),
        (r#"{"title":"Host","value":"db1"}"#, "1 parts"),
        (r#"{"activityTitle":"Build","facts":[]}"#, "1 parts"),
        (
            r#"[{"type":"TextBlock","text":"t"},{"type":"Image","url":"u"}]"#,
            "2 parts",
        ),
        (r#"{"type":"Hologram"}"#, "other"),
        (r#"{"@type":"SomethingElse"}"#, "other"),
        (r#"[1,"two",null]"#, "other"),
        ("[]", "other"),
        ("{}", "other"),
        ("Dear team,\nthe disk is full.", "words"),
        ("[ALERT] disk full on {host}", "words"),
        ("42", "words"),
        ("\"quoted\"", "words"),
        ("", "words"),
        (r#"{"type":"TextBlock","text":"t""#, "broken"),
        (r#"[{"type":"TextBlock",}]"#, "broken"),
        ("{ oops", "broken"),
        ("\u{0}\u{feff}\u{202e}", "words"),
    ];
    for (text, expected) in cases {
        assert_eq!(taken_for(text), expected, "{text}");
    }
    assert_eq!(taken_for(&r#"{"x":"#.repeat(10_000)), "broken");
    assert_eq!(taken_for(&"[".repeat(100_000)), "broken");
}

#[test]
fn every_beginning_of_a_card_is_read_without_a_panic() {
    let card =
        r#"{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"é\ud83d\ude00 \\u"}]}"#;
    for (at, _) in card.char_indices() {
        taken_for(&card[..at]);
        taken_for(&card[at..]);
    }
}

#[test]
fn the_text_of_an_element_is_exact_and_of_several_a_list() {
    let card = "{\"type\": \"AdaptiveCard\", \"body\": [ {\"type\":\"TextBlock\",\t\"text\":\"\\u0041\", \"n\": 1.50e+2},{\"type\":\"Image\"} ]}";
    let document = Document::parse(card).expect("a card");
    let at = |pointer: &str| document.resolve(pointer).expect("a node");
    let one = clip_text(&document, &[at("/body/0")]).expect("a text");
    assert_eq!(
        one,
        "{\"type\":\"TextBlock\",\t\"text\":\"\\u0041\", \"n\": 1.50e+2}"
    );
    let all = clip_text(
        &document,
        &[at("/body/0"), at("/body/0/text"), at("/body/1")],
    );
    assert_eq!(all, Some(format!("[\n{one},\n{{\"type\":\"Image\"}}\n]")));
    assert_eq!(clip_text(&document, &[]), None);
    assert_eq!(
        clip_text(&document, &[document.root().id()]).as_deref(),
        Some(card)
    );
}

#[test]
fn what_was_cut_and_pasted_elsewhere_keeps_its_bytes() {
    let mut editor = TestEditor::new(
        r#"{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","id":"x","text":"a"},{"type":"Container","items":[]}]}"#,
    );
    let (text, container) = (editor.at("/body/0"), editor.at("/body/1"));
    let clip = clip_text(&editor.editor.document, &[text]).expect("a text");
    editor
        .run(Command::Remove(text))
        .run(Command::Select(Some(container)));
    let Clip::Parts(parts) = read_clip(&clip) else {
        panic!("no parts: {clip}");
    };
    editor.run(Command::PasteAll(parts));
    assert!(
        editor.text().contains(r#""id":"x""#),
        "nobody else has the id: {}",
        editor.text()
    );
}

#[test]
fn a_card_gives_what_one_reads_in_it() {
    let of = |text: &str| {
        let document = Document::parse(text).expect("JSON");
        let nodes = contents(&document);
        let texts = nodes
            .iter()
            .map(|node| node.to_text(card_json::Style::Compact));
        texts.collect::<Vec<_>>()
    };
    assert_eq!(
        of(
            r#"{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"a"}],"actions":[{"type":"Action.Submit"}]}"#
        ),
        [
            r#"{"type":"TextBlock","text":"a"}"#,
            r#"{"type":"Action.Submit"}"#
        ]
    );
    assert_eq!(
        of(r#"{"@type":"MessageCard","title":"T","text":"x","sections":[{"title":"S"}]}"#),
        [r#"{"title":"T","text":"x"}"#, r#"{"title":"S"}"#]
    );
    assert_eq!(
        of(
            r#"{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[{"type":"Image"}]}}]}"#
        ),
        [r#"{"type":"Image"}"#]
    );
    assert!(of(r#"{"type":"AdaptiveCard","body":"wrong"}"#).is_empty());
}

#[test]
fn words_become_a_text_where_there_is_one() {
    let text = text_element("Disk \"full\"", Family::Adaptive).expect("a text");
    assert_eq!(
        text.to_text(card_json::Style::Compact),
        r#"{"type":"TextBlock","text":"Disk \"full\"","wrap":true}"#
    );
    assert!(text_element("x", Family::MessageCard).is_none());
}
