//! Every command with every exit code, through the real program.

mod support;

use serde_json::Value;
use support::{cardwright, file};

const GOOD: &str = r#"{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.4","fallbackText":"Hello","body":[{"type":"TextBlock","text":"Hello","wrap":true}]}"#;
const BAD: &str = "{\n  \"type\": \"AdaptiveCard\",\n  \"version\": \"1.4\",\n  \"body\": [{\"type\": \"TextBlok\", \"text\": 1}]\n}\n";
const BROKEN: &str = "{\n  \"type\": \"AdaptiveCard\"\n  \"version\": \"1.4\"\n}\n";

#[test]
fn check_is_silent_about_a_good_card() {
    let ran = cardwright(&["check", "-"], GOOD, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
}

#[test]
fn check_names_place_severity_and_code_of_each_finding() {
    let path = file("check", BAD);
    let ran = cardwright(&["check", &path], "", &[]);
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    let line = ran
        .out
        .lines()
        .find(|line| line.contains("TextBlok"))
        .expect("the unknown type");
    let rest = line.strip_prefix(&format!("{path}:4:")).expect("its line");
    assert!(
        rest.split(' ')
            .nth(1)
            .is_some_and(|word| ["error", "warning"].contains(&word)),
        "{line}"
    );
}

#[test]
fn check_as_json_is_a_list_of_findings() {
    let ran = cardwright(&["check", "--format", "json", "-"], BAD, &[]);
    assert_eq!(ran.code, Some(1));
    let list: Value = serde_json::from_str(&ran.out).expect("JSON");
    let first = &list[0];
    assert!(
        first["line"].as_u64() >= Some(1)
            && first["code"].is_string()
            && first["pointer"].is_string(),
        "{first}"
    );
    let clean = cardwright(&["check", "--format", "json", "-"], GOOD, &[]);
    assert_eq!((clean.code, clean.out.trim()), (Some(0), "[]"));
}

#[test]
fn check_judges_for_the_named_target() {
    let http_post = r#"{"@type":"MessageCard","@context":"http://schema.org/extensions","summary":"s","text":"t","potentialAction":[{"@type":"HttpPOST","name":"Go","target":"https://example.org"}]}"#;
    let flow = cardwright(&["check", "--target", "workflows", "-"], http_post, &[]);
    let mail = cardwright(&["check", "--target", "outlook", "-"], http_post, &[]);
    assert_ne!(flow.out, mail.out);
    assert_eq!(
        cardwright(&["check", "--target", "slack", "-"], GOOD, &[]).code,
        Some(2)
    );
}

#[test]
fn broken_and_missing_files_are_unusable_input_everywhere() {
    let path = file("broken", BROKEN);
    for command in ["check", "fmt", "render", "size"] {
        let ran = cardwright(&[command, &path], "", &[]);
        assert_eq!(ran.code, Some(2), "{command}");
        assert!(
            ran.err.starts_with(&format!("{path}:")) && ran.err.contains(" error syntax: "),
            "{}",
            ran.err
        );
    }
    let both = cardwright(&["check", &path, "-"], GOOD, &[]);
    assert_eq!(both.code, Some(2), "one unusable file is enough");
    assert_eq!(cardwright(&["check"], "", &[]).code, Some(2));
    assert_eq!(cardwright(&["dance"], "", &[]).code, Some(2));
}

#[test]
fn fmt_changes_white_space_only() {
    let odd = "{ \"b\":1.0,\"a\" :[ ],\"a\":\"\\u00e9\"}";
    let ran = cardwright(&["fmt", "-"], odd, &[]);
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (
            Some(0),
            "{\n  \"b\": 1.0,\n  \"a\": [],\n  \"a\": \"\\u00e9\"\n}\n"
        )
    );
    let compact = cardwright(&["fmt", "--compact", "-"], odd, &[]);
    assert_eq!(compact.out, "{\"b\":1.0,\"a\":[],\"a\":\"\\u00e9\"}\n");
    assert!(
        cardwright(&["fmt", "--indent", "4", "-"], odd, &[])
            .out
            .contains("\n    \"b\"")
    );
}

#[test]
fn fmt_checks_then_writes_then_is_content() {
    let path = file("fmt", BAD);
    let before = cardwright(&["fmt", "--check", &path], "", &[]);
    assert_eq!(before.code, Some(1));
    assert!(
        before.err.contains(":1:1: warning layout: "),
        "{}",
        before.err
    );
    assert_eq!(
        std::fs::read_to_string(&path).expect("the file"),
        BAD,
        "--check changes nothing"
    );
    assert_eq!(
        cardwright(&["fmt", "--write", &path], "", &[]).code,
        Some(0)
    );
    assert_eq!(
        cardwright(&["fmt", "--check", &path], "", &[]).code,
        Some(0)
    );
    assert_eq!(cardwright(&["fmt", "--write", "-"], BAD, &[]).code, Some(2));
}

#[test]
fn a_page_can_show_what_is_behind_buttons_and_what_only_new_clients_draw() {
    const CARD: &str = r##"{"type": "AdaptiveCard", "version": "1.4", "body": [
        {"type": "TextBlock", "wrap": true, "text": "# Head {{DATE(2017-02-14,LONG)}}"}],
        "actions": [{"type": "Action.ShowCard", "title": "More", "card": {"type": "AdaptiveCard",
            "body": [{"type": "TextBlock", "wrap": true, "text": "behind"}]}}]}"##;
    let page = |options: &[&str]| {
        let args = [&["render", "-"], options].concat();
        cardwright(&args, CARD, &[]).out
    };
    let plain = page(&[]);
    assert!(
        plain.contains("# Head Tuesday, February 14, 2017"),
        "{plain}"
    );
    assert!(!plain.contains("behind"));
    let all = page(&["--unfold", "--markdown", "full", "--language", "de"]);
    assert!(
        all.contains("Head Dienstag, 14. Februar 2017</h4>"),
        "{all}"
    );
    assert!(all.contains("behind"));
}

#[test]
fn render_draws_text_and_a_page_in_a_theme() {
    let text = cardwright(&["render", "--to", "text", "-"], GOOD, &[]);
    assert_eq!((text.code, text.out.trim()), (Some(0), "Hello"));
    let page = cardwright(
        &["render", "--to", "html", "--theme", "dark", "-"],
        GOOD,
        &[],
    );
    assert!(page.out.starts_with("<!doctype html>") && page.out.contains("Hello"));
    assert!(page.out.contains("cw-theme-dark"));
    assert_eq!(
        cardwright(&["render", "--theme", "pink", "-"], GOOD, &[]).code,
        Some(2)
    );
    let other = cardwright(&["render", "-"], "[1]", &[]);
    assert_eq!(other.code, Some(2));
    assert!(other.err.contains(" error not-a-card: "), "{}", other.err);
}

#[test]
fn size_counts_the_envelope_and_minds_the_limit() {
    let small = cardwright(&["size", "-"], GOOD, &[]);
    assert_eq!(small.code, Some(0));
    let bytes: usize = small
        .out
        .split(' ')
        .nth(1)
        .expect("a number")
        .parse()
        .expect("bytes");
    assert!(bytes > GOOD.len(), "with its envelope");
    let large = GOOD.replace(
        "\"Hello\",\"wrap",
        &format!("\"{}\",\"wrap", "é".repeat(15_000)),
    );
    let over = cardwright(&["size", "-"], &large, &[]);
    assert_eq!(over.code, Some(1), "{}", over.out);
    assert!(over.err.contains(" error too-large: "), "{}", over.err);
}

#[test]
fn schema_is_json_for_both_kinds() {
    for kind in ["mc", "ac"] {
        let ran = cardwright(&["schema", "--kind", kind], "", &[]);
        let schema: Value = serde_json::from_str(&ran.out).expect("JSON");
        assert_eq!(ran.code, Some(0));
        assert!(schema["$schema"].is_string(), "{kind}");
    }
    assert_eq!(
        cardwright(&["schema", "--kind", "hero"], "", &[]).code,
        Some(2)
    );
}

#[test]
fn too_many_arguments_never_show_the_address_among_them() {
    let ran = cardwright(
        &["send", "a.json", "b.json", "https://x.example/SECRET"],
        GOOD,
        &[],
    );
    assert_eq!(ran.code, Some(2));
    assert!(
        !ran.err.contains("SECRET") && !ran.out.contains("SECRET"),
        "{}",
        ran.err
    );
}
