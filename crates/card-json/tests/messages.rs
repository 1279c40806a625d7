//! What people read when their JSON is broken. The cases stand in `suite/syntax-errors.test`;
//! `UPDATE_EXPECT=1 cargo test -p card-json` writes the messages anew for review.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;
use std::fs;

use card_json::Document;

const SUITE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/suite/syntax-errors.test"
);

/// `<U+FEFF>` stands for characters an editor does not show.
fn with_characters(text: &str) -> String {
    let mut parts = text.split("<U+");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('>').unwrap();
        out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        out.push_str(rest);
    }
    out
}

fn answer(input: &str) -> String {
    let errors = Document::parse(&with_characters(input)).unwrap_err();
    let mut out = String::new();
    for error in &errors {
        writeln!(out, "{error}").unwrap();
        writeln!(out, "  {}", error.hint.as_deref().unwrap()).unwrap();
    }
    out
}

#[test]
fn syntax_errors_say_what_where_why_and_how_to_mend() {
    let suite = fs::read_to_string(SUITE).unwrap();
    let mut fresh = String::new();
    for case in suite.split("=== ").skip(1) {
        let (title, case) = case.split_once('\n').unwrap();
        let input = case.split_once("\n---\n").unwrap().0;
        write!(fresh, "=== {title}\n{input}\n---\n{}\n", answer(input)).unwrap();
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(SUITE, fresh).unwrap();
    } else {
        assert_eq!(suite, fresh);
    }
}
