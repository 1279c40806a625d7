//! Words that must not be written.

use crate::assert_none;
use crate::tree::{self, File};

/// What must not stand in code (Rust, JavaScript, HTML) outside tests, and how to mend it.
const EVERYWHERE: &[(&str, &str)] = &[
    (
        "set_inner_html",
        "build elements: text that came from a card must never be parsed as HTML",
    ),
    (
        "from_html_unchecked",
        "build elements: text that came from a card must never be parsed as HTML",
    ),
    ("innerHTML", "build elements, or set textContent"),
    ("outerHTML", "build elements, or set textContent"),
    ("insertAdjacentHTML", "build elements, or set textContent"),
    (
        "unsafe-inline",
        "the content policy stays strict: use a file, or the app's constructed style sheet",
    ),
];

#[test]
fn nothing_is_parsed_as_html_and_the_content_policy_stays_strict() {
    let mut findings = Vec::new();
    for file in tree::files()
        .iter()
        .filter(|file| file.is(&["rs", "js", "mjs", "html"]) && !file.is_test())
    {
        for (number, line) in uncommented(file) {
            let written = EVERYWHERE.iter().filter(|(word, _)| line.contains(word));
            for (word, mend) in written {
                findings.push(format!("{}:{number}: {word}: {mend}", file.path));
            }
        }
    }
    assert_none("ways around the content policy", findings);
}

/// Lines that are not wholly comments.
fn uncommented(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let is_comment = |line: &str| {
        ["//", "/*", "*", "<!--"]
            .iter()
            .any(|start| line.trim_start().starts_with(start))
    };
    let lines = file
        .text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line));
    lines.filter(move |(_, line)| !is_comment(line))
}

#[test]
fn nothing_panics_on_purpose() {
    const PANICS: &[(&str, &str)] = &[
        (
            ".unwrap()",
            "return an error, use `?`, or `expect` with the reason why it can't happen",
        ),
        ("panic!(", "return an error"),
        (
            "unreachable!(",
            "make the impossible case impossible, or return an error",
        ),
    ];
    let mut findings = Vec::new();
    for source in tree::sources() {
        for (number, line) in source.lines() {
            for (call, mend) in PANICS.iter().filter(|(call, _)| line.contains(call)) {
                findings.push(format!("{}:{number}: {call}: {mend}", source.path));
            }
        }
    }
    assert_none("calls that panic", findings);
}

#[test]
fn no_element_has_a_style_attribute() {
    let mut findings = Vec::new();
    for source in tree::sources()
        .iter()
        .filter(|source| source.path.starts_with("src/"))
    {
        for (number, line) in source.lines() {
            if line
                .split_whitespace()
                .any(|word| word.starts_with("style="))
            {
                findings.push(format!(
                    "{}:{number}: style=: the content policy blocks it; use a class, or the interned classes of src/theme",
                    source.path
                ));
            }
        }
    }
    assert_none("style attributes", findings);
}
