//! `check --format sarif`, through the real program.

mod support;

use serde_json::{Value, json};
use support::{cardwright, file};

const CARD: &str = "{\n  \"type\": \"AdaptiveCard\",\n  \"version\": \"1.4\",\n  \"body\": [{ \"type\": \"TextBlock\", \"text\": \"é\", \"wrapp\": true }]\n}\n";

fn log(args: &[&str], stdin: &str) -> (Option<i32>, Value) {
    let ran = cardwright(
        &[&["check", "--format", "sarif"], args].concat(),
        stdin,
        &[],
    );
    let log: Value = serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {}", ran.out));
    assert_eq!(
        (&log["version"], log["runs"].as_array().map(Vec::len)),
        (&json!("2.1.0"), Some(1))
    );
    (ran.code, log["runs"][0].clone())
}

/// The characters of `text` from a region's start to its end.
fn cut<'a>(text: &'a str, region: &Value) -> &'a str {
    let offset = |line: &str, column: &str| {
        let (line, column) = (&region[line], &region[column]);
        let (line, column) = (
            line.as_u64().expect("a line") as usize,
            column.as_u64().expect("a column") as usize,
        );
        let start: usize = text
            .split_inclusive('\n')
            .take(line - 1)
            .map(str::len)
            .sum();
        let rest = &text[start..];
        start
            + rest
                .char_indices()
                .nth(column - 1)
                .map_or(rest.len(), |(at, _)| at)
    };
    &text[offset("startLine", "startColumn")..offset("endLine", "endColumn")]
}

#[test]
fn a_finding_has_its_rule_its_place_and_its_fix() {
    let (code, run) = log(&["-"], CARD);
    assert_eq!(code, Some(1));
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let results = run["results"].as_array().expect("results");
    let found = results
        .iter()
        .find(|r| r["ruleId"] == "unknown-property")
        .expect("the typo");
    assert_eq!(found["level"], "warning");
    let rule = &run["tool"]["driver"]["rules"][found["ruleIndex"].as_u64().unwrap() as usize];
    assert_eq!(rule["id"], "unknown-property");
    assert!(rule["help"]["markdown"].as_str().unwrap().len() > 40);
    assert_eq!(rule["properties"]["tags"], json!(["structure"]));
    let place = &found["locations"][0];
    assert_eq!(
        place["logicalLocations"][0]["fullyQualifiedName"],
        "/body/0/wrapp"
    );
    // The columns count characters: é is one.
    assert_eq!(
        cut(CARD, &place["physicalLocation"]["region"]),
        "\"wrapp\": true"
    );
    let change = &found["fixes"][0]["artifactChanges"][0]["replacements"][0];
    let region = &change["deletedRegion"];
    let with = change["insertedContent"]["text"].as_str().unwrap();
    let at = cut(CARD, &json!({ "startLine": 1, "startColumn": 1, "endLine": region["startLine"], "endColumn": region["startColumn"] })).len();
    let fixed = format!(
        "{}{with}{}",
        &CARD[..at],
        &CARD[at + cut(CARD, region).len()..]
    );
    assert_eq!(fixed, CARD.replace("wrapp", "wrap"));
}

#[test]
fn paths_are_relative_addresses() {
    let path = file("sarif with space", CARD);
    let (_, run) = log(&[&path], "");
    let uri = &run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    let uri = uri.as_str().expect("an address");
    assert!(
        uri.starts_with("file:///") && uri.contains("sarif%20with%20space"),
        "{uri}"
    );
    let here = std::env::current_dir()
        .expect("a folder")
        .join("Cargo.toml");
    let (code, run) = log(&[&here.display().to_string()], "");
    assert_eq!(
        (code, &run["invocations"][0]["executionSuccessful"]),
        (Some(2), &json!(false))
    );
    let result = &run["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&json!("syntax"), &json!("error"))
    );
    let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "Cargo.toml");
}

#[test]
fn remarks_are_notes_and_a_clean_card_has_no_results() {
    let clean = CARD.replace("wrapp", "wrap");
    let (code, run) = log(&["-"], &clean);
    assert_eq!((code, &run["results"]), (Some(0), &json!([])));
    let disputed = clean
        .replace("\"1.4\"", "\"1.0\"")
        .replace("\"wrap\"", "\"fontType\": \"monospace\", \"wrap\"");
    let (code, run) = log(&["-"], &disputed);
    assert_eq!(
        (code, &run["results"][0]["level"]),
        (Some(0), &json!("note"))
    );
}

#[test]
fn every_target_judges_by_its_own_host() {
    let card = CARD.replace("wrapp", "wrap").replace(
        "\"body\"",
        "\"actions\": [{ \"type\": \"Action.Submit\", \"title\": \"Send\" }],\n  \"body\"",
    );
    for (target, dead) in [
        ("classic", true),
        ("workflows", true),
        ("outgoing", true),
        ("bot", false),
        ("copilot", false),
        ("outlook", true),
    ] {
        let (code, run) = log(&["--target", target, "-"], &card);
        let results = run["results"].as_array().expect("results");
        let found = results.iter().any(|r| r["ruleId"] == "dead-action");
        assert_eq!((found, code), (dead, Some(i32::from(dead))), "{target}");
    }
}
