//! The browser's interfaces have one place each.

use crate::{assert_none, tree};

/// A crate's name in code, the only folder that may say it, and how to mend it elsewhere.
const CONFINED: &[(&str, &str, &str)] = &[
    (
        "web_sys",
        "src/interop/",
        "add a function to src/interop that says what you need (yew::events has the event types)",
    ),
    (
        "js_sys",
        "src/interop/",
        "add a function to src/interop that says what you need",
    ),
    ("gloo_net", "src/net/", "add a request to src/net"),
];

#[test]
fn the_browser_is_reached_in_one_place() {
    let mut findings = Vec::new();
    for source in tree::sources() {
        for (number, line) in source.lines() {
            for (name, folder, mend) in CONFINED {
                if !source.path.starts_with(folder) && has_word(line, name) {
                    findings.push(format!("{}:{number}: {name}: {mend}", source.path));
                }
            }
        }
    }
    assert_none("browser interfaces outside their folder", findings);
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|c: char| !c.is_alphanumeric() && c != '_')
        .any(|found| found == word)
}
