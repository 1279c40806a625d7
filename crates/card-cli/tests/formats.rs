//! `--format json` and the exit codes of each command, through the real program.

mod support;

use serde_json::{Value, json};
use support::{Ran, Served, cardwright, file};

const GOOD: &str = r#"{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.4","fallbackText":"Hello","body":[{"type":"TextBlock","text":"Hello","wrap":true}]}"#;
const BROKEN: &str = "{\n  \"type\": \"AdaptiveCard\"\n  \"version\": \"1.4\"\n}\n";
const FINDING: [&str; 7] = [
    "path", "line", "column", "severity", "code", "message", "help",
];

fn large() -> String {
    let text = "é".repeat(15_000);
    GOOD.replace("\"Hello\",\"wrap", &format!("\"{text}\",\"wrap"))
}

fn json_of(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.out))
}

/// The codes of a list of findings, each with every member that `--help` names.
fn codes(findings: &Value) -> Vec<&str> {
    let list = findings.as_array().expect("a list");
    for finding in list {
        for member in FINDING {
            assert!(finding.get(member).is_some(), "{member}: {finding}");
        }
    }
    list.iter()
        .filter_map(|finding| finding["code"].as_str())
        .collect()
}

#[test]
fn check_lists_unusable_files_among_the_findings() {
    let (good, broken) = (file("json-good", GOOD), file("json-broken", BROKEN));
    let args = ["check", "--format", "json", &good, &broken, "/no/such.json"];
    let ran = cardwright(&args, "", &[]);
    assert_eq!(ran.code, Some(2));
    let list = json_of(&ran);
    assert_eq!(codes(&list), ["syntax", "unreadable"]);
    assert_eq!(
        (&list[0]["path"], &list[0]["line"]),
        (&json!(broken), &json!(2))
    );
    assert_eq!(
        (&list[1]["line"], &list[1]["column"]),
        (&Value::Null, &Value::Null)
    );
    assert!(
        ran.err.contains("/no/such.json: error unreadable: "),
        "people see it too"
    );
}

#[test]
fn fmt_check_lists_the_layout() {
    let check = ["fmt", "--check", "--format", "json", "-"];
    let odd = cardwright(&check, GOOD, &[]);
    assert_eq!((odd.code, odd.err.as_str()), (Some(1), ""));
    assert_eq!(codes(&json_of(&odd)), ["layout"]);
    let tidy = cardwright(&["fmt", "-"], GOOD, &[]).out;
    let clean = cardwright(&check, &tidy, &[]);
    assert_eq!((clean.code, clean.out.as_str()), (Some(0), "[]\n"));
    let broken = cardwright(&check, BROKEN, &[]);
    assert_eq!(broken.code, Some(2));
    assert_eq!(codes(&json_of(&broken)), ["syntax"]);
    assert_eq!(
        cardwright(&["fmt", "--write", "-"], &tidy, &[]).code,
        Some(2)
    );
}

#[test]
fn size_is_an_object() {
    let args = ["size", "--format", "json", "-"];
    let small = cardwright(&args, GOOD, &[]);
    let size = json_of(&small);
    assert_eq!((small.code, small.err.as_str()), (Some(0), ""));
    let words = cardwright(&["size", "-"], GOOD, &[]).out;
    let bytes = size["bytes"].as_u64().expect("bytes");
    assert!(
        words.starts_with(&format!("<stdin>: {bytes} of 28672 ")),
        "{words}"
    );
    assert_eq!(
        size,
        json!({ "path": "<stdin>", "destination": "workflows", "bytes": bytes, "limit": 28672, "level": "fine", "findings": [] })
    );
    let over = cardwright(&args, &large(), &[]);
    assert_eq!(
        (over.code, &json_of(&over)["level"]),
        (Some(1), &json!("over"))
    );
    assert_eq!(codes(&json_of(&over)["findings"]), ["too-large"]);
    for (text, code) in [(BROKEN, "syntax"), ("[1]", "not-a-card")] {
        let refused = cardwright(&args, text, &[]);
        assert_eq!(refused.code, Some(2));
        assert_eq!(codes(&json_of(&refused)["findings"]), [code]);
    }
}

#[test]
fn send_is_an_object_whatever_comes_of_it() {
    let served = Served::start(&[]);
    let flow = served.url("workflows");
    let send = |text: &str| {
        cardwright(
            &["send", "--format", "json", "--no-retry", &flow],
            text,
            &[],
        )
    };
    let taken = send(GOOD);
    assert_eq!(
        (taken.code, &json_of(&taken)["outcome"]),
        (Some(0), &json!("accepted"))
    );
    let alias = cardwright(&["send", "--json", &flow], GOOD, &[]);
    assert_eq!(
        (alias.code, &json_of(&alias)["outcome"]),
        (Some(0), &json!("accepted"))
    );
    let kept = send(&large());
    assert_eq!(kept.code, Some(1));
    assert_eq!(codes(&json_of(&kept)["findings"]), ["too-large"]);
    let broken = send(BROKEN);
    assert_eq!(broken.code, Some(2));
    assert_eq!(codes(&json_of(&broken)["findings"]), ["syntax"]);
    drop(served);
    let gone = send(GOOD);
    let problem = &json_of(&gone)["problem"];
    assert_eq!(gone.code, Some(1));
    assert_eq!(
        (&problem["code"], &problem["delivery"]),
        (&json!("connect-failed"), &json!("not_sent"))
    );
}

#[test]
fn unusable_arguments_print_nothing_for_programs() {
    for args in [
        &["check", "--format", "xml", "-"][..],
        &["fmt", "--format", "json", "-"],
        &["fmt", "--indent", "99", "-"],
        &["render", "--to", "pdf", "-"],
        &["size", "--format", "json"],
        &["send", "--format", "json", "https://example.org/CANARY"],
        &["send", "--json", "--format", "text", "-"],
        &["schema", "card.json"],
        &["serve", "--listen", "nowhere"],
    ] {
        let ran = cardwright(args, GOOD, &[]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(
            !ran.err.is_empty() && !ran.err.contains("CANARY"),
            "{}",
            ran.err
        );
    }
}

#[test]
fn help_describes_the_json_and_the_exit_codes() {
    for (command, words) in [
        ("check", "pointer"),
        ("fmt", "layout"),
        ("size", "destination"),
        ("send", "problem"),
    ] {
        let ran = cardwright(&[command, "--help"], "", &[]);
        assert_eq!(ran.code, Some(0));
        for word in [words, "line, column", "Exit codes:", "  2  "] {
            assert!(ran.out.contains(word), "{command}: {word}: {}", ran.out);
        }
    }
}

#[test]
fn size_says_what_it_measures_where_there_is_no_envelope() {
    let help = cardwright(&["size", "--help"], "", &[]).out;
    // Where its lines end is nobody's business.
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in [
        "\"bot\"",
        "\"copilot\"",
        "\"outgoing\"",
        "as for a classic webhook",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
}
