//! What several tests share.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::path::{Path, PathBuf};

use card_catalog::{Target, Typing};
use card_json::Document;
use card_lint::{Diagnostic, Options, lint};

/// What the tests judge for, with the names of the icons.
pub(crate) fn options(target: Target) -> Options {
    const NAMES: &str = include_str!("../../../card-cli/assets/icon-names.txt");
    Options::new(target).with_icons(NAMES.into())
}

/// Lints a text that is valid JSON.
pub(crate) fn findings(text: &str, target: Target) -> (Document, Vec<Diagnostic>) {
    let document = Document::parse(text).expect("valid JSON");
    let found = lint(&document, &Typing::of(&document), &options(target));
    (document, found)
}

/// The document after one finding's fix; it must be valid JSON and lack the finding.
pub(crate) fn fixed(document: &Document, finding: &Diagnostic, target: Target) -> Document {
    let fix = finding.fix.as_ref().expect("a fix");
    let after = document.apply(&fix.edits).expect("the fix applies");
    Document::parse(after.text()).expect("still valid JSON");
    let again = lint(&after, &Typing::of(&after), &options(target));
    // An object may lack several properties: only the same words are the same finding.
    let same = |other: &Diagnostic| {
        (other.code, other.node, &other.message) == (finding.code, finding.node, &finding.message)
    };
    assert!(
        !again.iter().any(same),
        "{} is still there after “{}”:\n{}",
        finding.code,
        fix.title,
        after.text()
    );
    after
}

/// The files of the card corpus with this extension below `folder`; empty if it is not there.
pub(crate) fn corpus(folder: &str) -> Vec<PathBuf> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus");
    let root = std::env::var("CARDWRIGHT_CORPUS").unwrap_or_else(|_| beside.to_owned());
    let mut files = Vec::new();
    collect(&Path::new(&root).join(folder), &mut files);
    if files.is_empty() {
        println!("no corpus at {root}/{folder}: only the inline cases were tested");
    }
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => collect(&path, files),
            false if path.extension().is_some_and(|ext| ext == "json") => files.push(path),
            false => {}
        }
    }
}
