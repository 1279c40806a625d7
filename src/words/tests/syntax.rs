//! What is wrong with a JSON text, and how to mend it: over the cases of the parser's own suite.

use super::assert_french;

const SUITE: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/crates/card-json/tests/suite/syntax-errors.test"
));

/// The messages without their place, and the hints.
fn said() -> impl Iterator<Item = (String, String)> {
    let answers = SUITE
        .split("=== ")
        .skip(1)
        .filter_map(|case| case.split_once("\n---\n"));
    answers.flat_map(|(_, answer)| answer.lines()).map(|line| {
        let text = match line.strip_prefix("  ") {
            Some(hint) => hint,
            None => line.split_once(": ").map_or(line, |(_, message)| message),
        };
        ("syntax".to_owned(), text.to_owned())
    })
}

#[test]
fn what_is_wrong_with_a_text_and_how_to_mend_it_is_said_in_french() {
    assert_french("syntax errors", said());
}
