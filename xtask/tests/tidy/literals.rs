//! No text for people stands in the app's code: it would stay English for everybody.

use crate::lexer::Source;
use crate::{assert_none, tree};

/// Where texts would be shown from.
const SHOWN: &[&str] = &[
    "src/app.rs",
    "src/commands/",
    "src/effects/",
    "src/interop/",
    "src/net/",
    "src/panels/",
    "src/shortcuts.rs",
    "src/state/",
    "src/tools/",
    "src/widgets/",
];

/// What stands before a string that nobody reads: styles, icons, classes, ids of texts, code for programmers.
const UNSEEN: &[&str] = &[
    "styled!(",
    "icon(",
    "id!(",
    "[t!(",
    "expect(",
    "assert!(",
    "concat!(",
    "class=",
    "icon=",
    "class={",
    "key=",
    "js_name =",
    "module =",
    "reason =",
    "cfg(",
    "env!(",
    "include_str!(",
    "selector(",
    "media(",
    "focus(",
    "reveal(",
    "warn_1(&",
];

/// Names that only look like words: of keys, icons, kinds, media types, formats, the product.
const NAMES: &[&str] = &[
    "AdaptiveCard",
    "Address",
    "Alt",
    "Alt+",
    "Apps",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "Backspace",
    "Cardwright",
    "Container",
    "Content-Type",
    "Copy",
    "Ctrl",
    "Ctrl+",
    "Default",
    "Del",
    "Delete",
    "Emoji",
    "End",
    "Enter",
    "Esc",
    "Escape",
    "Files",
    "Home",
    "Info",
    "Intl",
    "Key",
    "Link",
    "Mac",
    "Mention",
    "MessageCard",
    "PageDown",
    "PageUp",
    "RegExp",
    "Shift",
    "Shift+",
    "Star",
    "Tab",
    "Teams",
    "Warning",
    "X-Relay-Client",
];

/// How commands, addresses and selectors begin, which are the same in every language.
const VERBATIM: &[&str] = &["curl ", "cardwright ", "https://", "[", "#"];

/// Elements of HTML: selectors are made of them.
const ELEMENTS: &[&str] = &[
    "a", "button", "input", "label", "option", "px", "select", "summary", "textarea",
];

#[test]
fn no_text_for_people_stands_in_code() {
    let findings = sources().flat_map(|source| literals(&source));
    assert_none(
        "texts in code: give them an id in assets/locales (see src/words/mod.rs)",
        findings.collect(),
    );
}

fn sources() -> impl Iterator<Item = Source> {
    let shown = |path: &str| SHOWN.iter().any(|place| path.starts_with(place));
    tree::sources()
        .into_iter()
        .filter(move |source| shown(&source.path))
}

fn literals(source: &Source) -> Vec<String> {
    let shown = source
        .strings()
        .filter(|(_, at, text)| is_shown(source, *at, text));
    shown
        .map(|(line, _, text)| format!("{}:{line}: “{text}”", source.path))
        .collect()
}

fn is_shown(source: &Source, at: usize, text: &str) -> bool {
    let before = source.code[..at].trim_end();
    // A raw string's mark and hashes stand before its quote.
    let before = before
        .trim_end_matches('#')
        .trim_end_matches('r')
        .trim_end();
    let unseen = UNSEEN.iter().any(|mark| before.ends_with(mark))
        || before.ends_with("t!(") && !before.ends_with("format!(") && !before.ends_with("print!(")
        || in_attribute_of_code(before);
    !unseen && !VERBATIM.iter().any(|start| text.starts_with(start)) && says_something(before, text)
}

/// Inside `#[…]`, which is for the compiler.
fn in_attribute_of_code(before: &str) -> bool {
    let open = before.rfind("#[").unwrap_or(usize::MAX);
    open != usize::MAX && !before[open..].contains(']')
}

/// A sentence, a word with a capital, or any word at a place where only words for people stand.
fn says_something(before: &str, text: &str) -> bool {
    let plain = without_places(text);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| is_word(word))
        .collect();
    let is_label = ["aria-label=", "title=", "placeholder=", "alt="]
        .iter()
        .any(|mark| before.ends_with(mark));
    let sentence = words.len() > 1 && plain.trim().contains(' ');
    let capital = words.first().is_some_and(|word| is_capitalised(word));
    let is_name = words.iter().all(|word| NAMES.contains(word));
    let is_selector = words
        .iter()
        .all(|word| word.starts_with('[') || ELEMENTS.contains(&word.trim_end_matches(',')));
    !words.is_empty()
        && !is_selector
        && !is_name
        && (sentence || capital || is_label || before.ends_with("{ "))
}

/// Without `{placeholders}`.
fn without_places(text: &str) -> String {
    let mut depth = 0usize;
    text.chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect()
}

fn is_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| c.is_ascii_punctuation() || "…“”’·".contains(c));
    word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || "-'’".contains(c))
}

fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    let begins = letters.next().is_some_and(char::is_uppercase);
    // `ErrorCircle` is the name of an icon.
    begins && letters.all(|letter| !letter.is_uppercase()) && word.len() > 1
}
