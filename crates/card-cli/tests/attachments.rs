//! Cards that are attachments: measured, drawn and sent in their message.

mod support;

use serde_json::Value;
use support::{Served, cardwright};

const HERO: &str = r#"{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Build 42 failed","buttons":[{"type":"openUrl","title":"Open","value":"https://example.org"}]}}"#;

#[test]
fn an_attachment_is_measured_with_the_message_around_it() {
    let ran = cardwright(&["size", "--format", "json", "-"], HERO, &[]);
    let size: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(size["destination"], "classic");
    let around = r#"{"type":"message","attachments":[]}"#.len();
    assert_eq!(size["bytes"], HERO.len() + around);
}

#[test]
fn an_attachment_is_drawn_and_judged_for_where_it_goes() {
    let drawn = cardwright(&["render", "--to", "text", "-"], HERO, &[]);
    assert!(drawn.out.contains("Build 42 failed"), "{}", drawn.err);
    let flow = cardwright(&["check", "--target", "workflows", "-"], HERO, &[]);
    assert!(flow.out.contains("not-shown"), "{}", flow.out);
    let classic = cardwright(&["check", "--target", "classic", "-"], HERO, &[]);
    assert_eq!(classic.out, "");
}

#[test]
fn an_attachment_is_taken_by_a_classic_webhook_and_fails_in_a_flow() {
    let served = Served::start(&[]);
    let send = |shape: &str| {
        let url = served.url(shape);
        let ran = cardwright(&["send", "--json", "--no-retry", &url], HERO, &[]);
        let report: Value = serde_json::from_str(&ran.out).expect("JSON");
        (report["outcome"].clone(), ran.err)
    };
    assert_eq!(send("classic"), ("delivered".into(), String::new()));
    let (outcome, warned) = send("workflows");
    assert_eq!(outcome, "accepted");
    assert!(warned.contains("attachment-card-in-workflows"), "{warned}");
}

#[test]
fn the_schema_of_messages_knows_every_card() {
    let ran = cardwright(&["schema", "--kind", "message"], "", &[]);
    let schema: Value = serde_json::from_str(&ran.out).expect("JSON");
    for name in ["message", "HeroCard", "AdaptiveCard", "MessageCard"] {
        assert!(schema["definitions"][name].is_object(), "{name}");
    }
}
