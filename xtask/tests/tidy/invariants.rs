//! ARCHITECTURE.md numbers the invariants; each names the tests or files that guard it.

use crate::{assert_none, tree};
use std::fs;

#[test]
fn every_invariant_names_a_guard_that_exists() {
    let text =
        fs::read_to_string(tree::root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let invariants = invariants(&text);
    assert!(
        !invariants.is_empty(),
        "ARCHITECTURE.md has no numbered list under \"## Invariants\""
    );
    let findings = invariants
        .iter()
        .flat_map(|(number, text)| faults(*number, text))
        .collect();
    assert_none("invariants without a guard", findings);
}

/// The numbered items under the heading, each with its text.
fn invariants(text: &str) -> Vec<(usize, String)> {
    let section = text.split("\n## Invariants").nth(1).unwrap_or_default();
    let section = section.split("\n## ").next().unwrap_or_default();
    let mut found: Vec<(usize, String)> = Vec::new();
    for line in section.lines() {
        let number = line
            .split_once(". ")
            .and_then(|(number, _)| number.parse().ok());
        match (number, found.last_mut()) {
            (Some(number), _) => found.push((number, line.to_owned())),
            (None, Some((_, item))) => item.push_str(line),
            (None, None) => {}
        }
    }
    found
}

fn faults(number: usize, text: &str) -> Vec<String> {
    let Some((_, guards)) = text.split_once("Guard") else {
        return vec![format!(
            "invariant {number}: add \"Guard: `path/of/test.rs::name_of_test`\""
        )];
    };
    let guards: Vec<&str> = guards.split('`').skip(1).step_by(2).collect();
    if guards.is_empty() {
        return vec![format!(
            "invariant {number}: name the guard's path in backticks"
        )];
    }
    let missing = guards.iter().filter(|guard| !exists(guard));
    missing
        .map(|guard| {
            format!("invariant {number}: {guard} does not exist: name the test that guards it now")
        })
        .collect()
}

/// `path` of a file or folder, or `path::word` of a file that has the word.
fn exists(guard: &str) -> bool {
    let (path, word) = guard.split_once("::").unwrap_or((guard, ""));
    let path = tree::root().join(path);
    if word.is_empty() {
        return path.exists();
    }
    fs::read_to_string(path).is_ok_and(|text| text.contains(word))
}
