//! Findings: each rule's, over the cases of the linter's own suite.

use super::assert_french;
use card_catalog::{Target, Typing};
use card_json::Document;
use card_lint::{Area, Diagnostic, Options, Severity, lint};
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).expect("the folder is there").flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Every card of the linter's suite.
fn cards() -> Vec<String> {
    let texts = files("crates/card-lint/tests/suite")
        .into_iter()
        .filter_map(|path| fs::read_to_string(path).ok());
    let cases = texts.flat_map(|text| {
        let cards = text.split("--- card\n").skip(1);
        cards
            .filter_map(|rest| rest.split("\n--- ").next().map(str::to_owned))
            .collect::<Vec<_>>()
    });
    cases.collect()
}

fn said(finding: Diagnostic) -> Vec<(String, String)> {
    let code = finding.code;
    let fix = finding.fix.map(|fix| (format!("{code}-fix"), fix.title));
    let help = finding.help.map(|help| (format!("{code}-help"), help));
    let mut texts = vec![(code.to_owned(), finding.message)];
    texts.extend(help);
    texts.extend(fix);
    texts
}

#[test]
fn every_finding_of_the_suite_is_said_in_french() {
    let icons: std::sync::Arc<str> = "Calendar\nOpen\n".into();
    let mut texts = Vec::new();
    for card in cards() {
        let Ok(document) = Document::parse(&card) else {
            continue;
        };
        let typing = Typing::of(&document);
        for target in Target::ALL {
            let mut options = Options::new(target);
            options.icons = Some(icons.clone());
            let found = lint(&document, &typing, &options);
            texts.extend(found.into_iter().flat_map(said));
        }
    }
    assert!(texts.len() > 300, "the suite has findings");
    let words = Severity::Error.title();
    texts.push(("severity".to_owned(), words.to_owned()));
    texts.extend(Area::ALL.map(|area| ("area".to_owned(), area.title().to_owned())));
    assert_french("findings", texts);
}
