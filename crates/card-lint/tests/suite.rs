//! The cases in `tests/suite/*.test`: a card, its findings, and the card after all fixes.
//!
//! ```text
//! === name of the case
//! target: workflows            (or classic, outgoing, bot, copilot, outlook; classic is the default)
//! --- card
//! {"@type": "MessageCard"}
//! --- findings
//! error missing-text-and-summary at /: The card has neither a text nor a summary.
//!   help: …
//!   safe fix: …
//! --- fixed
//! {…}
//! ```
//!
//! `UPDATE_EXPECT=1 cargo test -p card-lint --test suite` writes the last two parts anew. Lines
//! before the first case are kept as the file's introduction.

mod common;

use std::fmt::Write;
use std::path::PathBuf;

use card_catalog::Target;
use card_json::Document;
use card_lint::{Diagnostic, rules};

struct Case {
    name: String,
    target: Target,
    card: String,
}

fn files() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite");
    let entries = std::fs::read_dir(folder).expect("the suite").flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    files
}

fn target(word: &str) -> Target {
    match word.trim() {
        "workflows" => Target::Workflows,
        "outlook" => Target::Outlook,
        "outgoing" => Target::OutgoingWebhook,
        "bot" => Target::Bot,
        "copilot" => Target::Copilot,
        _ => Target::ClassicWebhook,
    }
}

fn case(text: &str) -> Case {
    let (head, rest) = text.split_once("--- card\n").expect("a card");
    let (name, settings) = head.split_once('\n').expect("a name");
    let card = rest.split("\n--- ").next().expect("a card");
    Case {
        name: name.to_owned(),
        target: target(settings.trim().strip_prefix("target:").unwrap_or_default()),
        card: card.trim_end().to_owned(),
    }
}

fn target_line(target: Target) -> &'static str {
    match target {
        Target::Workflows => "target: workflows\n",
        Target::Outlook => "target: outlook\n",
        Target::OutgoingWebhook => "target: outgoing\n",
        Target::Bot => "target: bot\n",
        Target::Copilot => "target: copilot\n",
        Target::ClassicWebhook => "",
    }
}

fn shown(document: &Document, finding: &Diagnostic) -> String {
    let pointer = document
        .pointer(finding.node)
        .expect("a node of the document");
    let mut text = format!(
        "{} {} at {}: {}\n",
        finding.severity.title(),
        finding.code,
        if pointer.is_empty() { "/" } else { &pointer },
        finding.message
    );
    if let Some(help) = &finding.help {
        let _ = writeln!(text, "  help: {help}");
    }
    if let Some(fix) = &finding.fix {
        let _ = writeln!(
            text,
            "  {}fix: {}",
            if fix.safe { "safe " } else { "" },
            fix.title
        );
    }
    text
}

/// The document after the first fix of every finding in turn; each must make its finding go.
fn all_fixed(mut document: Document, target: Target) -> Document {
    for _ in 0..50 {
        let (parsed, found) = common::findings(document.text(), target);
        let Some(finding) = found.iter().find(|finding| finding.fix.is_some()) else {
            break;
        };
        document = common::fixed(&parsed, finding, target);
    }
    document
}

fn actual(case: &Case) -> String {
    let (document, found) = common::findings(&case.card, case.target);
    let mut text = format!(
        "=== {}\n{}--- card\n{}\n--- findings\n",
        case.name,
        target_line(case.target),
        case.card
    );
    for finding in &found {
        text += &shown(&document, finding);
        if finding.fix.is_some() {
            common::fixed(&document, finding, case.target);
        }
    }
    if found.iter().any(|finding| finding.fix.is_some()) {
        let fixed = all_fixed(document, case.target);
        let _ = writeln!(text, "--- fixed\n{}", fixed.text().trim_end());
    }
    text
}

#[test]
fn every_case_is_as_written() {
    let update = std::env::var("UPDATE_EXPECT").is_ok();
    for path in files() {
        let written = std::fs::read_to_string(&path).expect("readable");
        let (introduction, rest) = written.split_once("=== ").expect("a case");
        let mut text = introduction.to_owned();
        for part in rest.split("\n=== ") {
            text += &actual(&case(part));
            text.push('\n');
        }
        let text = format!("{}\n", text.trim_end());
        if update {
            std::fs::write(&path, &text).expect("writable");
        } else {
            assert!(
                text == written,
                "{} differs; the actual text is:\n{text}",
                path.display()
            );
        }
    }
}

#[test]
fn every_rule_has_a_case_that_finds_something() {
    let all: String = files()
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("readable"))
        .collect();
    let missing: Vec<_> = rules()
        .iter()
        .map(|rule| rule.code)
        .filter(|code| !all.contains(&format!(" {code} at ")))
        // Its card would be 28 KB long; tests/size.rs makes one.
        .filter(|code| !["card-too-large", "card-nearly-too-large"].contains(code))
        .collect();
    assert!(missing.is_empty(), "no case finds {missing:?}");
}
