//! Strict JSON: JSONTestSuite, serde_json as a second opinion, and every file of the corpus.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use card_json::{Document, MAX_DEPTH, Node};

fn corpus() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let folder = std::env::var_os("CARDWRIGHT_CORPUS").map_or(beside, PathBuf::from);
    let there = folder.is_dir();
    if !there {
        println!(
            "no corpus at {}: only inline cases are tested",
            folder.display()
        );
    }
    there.then_some(folder)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found)
        } else {
            found.push(path)
        }
    }
}

#[test]
fn json_test_suite() {
    let Some(corpus) = corpus() else { return };
    let mut cases = Vec::new();
    files(&corpus.join("robustness/jsontestsuite"), &mut cases);
    let (mut accepted, mut rejected) = (0, 0);
    for case in &cases {
        let name = case.file_name().unwrap().to_str().unwrap();
        let bytes = fs::read(case).unwrap();
        let parsed = std::str::from_utf8(&bytes)
            .ok()
            .map(|text| Document::parse(text).is_ok());
        match name.split_once('_').unwrap().0 {
            "y" => assert_eq!((parsed, accepted += 1), (Some(true), ()), "{name}"),
            "n" => assert_ne!((parsed, rejected += 1), (Some(true), ()), "{name}"),
            _ => {}
        }
    }
    assert!(accepted >= 90 && rejected >= 180, "{accepted} {rejected}");
}

#[test]
fn every_corpus_file_is_read_as_serde_json_reads_it_and_kept_byte_for_byte() {
    let Some(corpus) = corpus() else { return };
    let mut all = Vec::new();
    files(&corpus, &mut all);
    let (mut good, mut bad) = (0, 0);
    for path in all {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let second: Result<serde_json::Value, _> = serde_json::from_str(text);
        match (Document::parse(text), second) {
            (Ok(document), Ok(value)) => {
                assert_eq!(&**document.text(), text);
                // What lies beyond the digits of an f64 may be read as any such number.
                let long_number = path.to_string_lossy().contains("i_number_");
                let own = document.root().to_serde();
                assert!(long_number || alike(&own, &value), "{path:?}");
                good += 1;
            }
            (Err(errors), _) => {
                bad += 1;
                assert!(
                    errors[0].line > 0 && errors[0].column > 0 && errors[0].offset <= text.len()
                );
                let deep = errors[0].message.contains("nested");
                assert!(
                    deep || serde_json::from_str::<serde_json::Value>(text).is_err(),
                    "{path:?}"
                );
            }
            // Lone surrogates, huge exponents, and more levels than serde_json reads.
            (Ok(_), Err(_)) => {
                assert!(path.to_str().unwrap().contains("jsontestsuite"), "{path:?}")
            }
        }
    }
    println!("{good} read alike, {bad} refused");
    assert!(good > 100 && bad > 50);
}

/// Equal but for the last bits of numbers.
fn alike(one: &serde_json::Value, other: &serde_json::Value) -> bool {
    use serde_json::Value;
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(key, value)| other.get(key).is_some_and(|other| alike(value, other));
            one.len() == other.len() && one.iter().all(same)
        }
        (Value::Number(one), Value::Number(other)) if one != other => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            ((one - other) / other).abs() < 1e-14
        }
        _ => one == other,
    }
}

#[test]
fn malformed_cards_of_the_corpus_get_a_place_and_a_hint() {
    let Some(corpus) = corpus() else { return };
    let index = fs::read_to_string(corpus.join("INDEX.json")).unwrap();
    let index = Document::parse(&index).unwrap();
    let malformed =
        |entry: &&Node| entry.get("kind").and_then(Node::as_str) == Some("malformed-json");
    let mut count = 0;
    for entry in index.root().as_array().unwrap().iter().filter(malformed) {
        let file = entry.get("file").unwrap().as_str().unwrap();
        let text = fs::read_to_string(corpus.join(file)).unwrap();
        let errors = Document::parse(&text).expect_err(file);
        println!(
            "{file}: {} ({})",
            errors[0],
            errors[0].hint.as_deref().unwrap()
        );
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn depth_is_limited_and_never_overflows() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(Document::parse(&nested(MAX_DEPTH)).is_ok());
    for text in [
        nested(MAX_DEPTH + 1),
        nested(10_000),
        "[{\"a\":".repeat(50_000),
    ] {
        assert!(
            Document::parse(&text).unwrap_err()[0]
                .message
                .contains("nested")
        );
    }
    let mut deep = Node::null();
    for _ in 0..200_000 {
        deep = Node::array(vec![deep]);
    }
    assert!(deep == deep.clone());
    assert!(format!("{deep:?}").len() > 400_000);
    let document = Document::parse("[]").unwrap();
    let edit = card_json::Edit::Replace {
        node: document.root().id(),
        with: deep,
    };
    assert_eq!(
        document.apply(&[edit]).unwrap_err(),
        card_json::EditError::TooDeep
    );
}

#[test]
fn lone_surrogates_keep_their_bytes_through_a_move() {
    let text = r#"{"a": "\ud800x", "b": ["\uDC00\uD83D\uDE00"]}"#;
    let document = Document::parse(text).unwrap();
    let a = document.root().get("a").unwrap().clone();
    assert_eq!(a.as_str(), Some("\u{fffd}x"));
    let b = document.root().get("b").unwrap();
    assert_eq!(b.child(0).unwrap().as_str(), Some("\u{fffd}\u{1F600}"));
    let moved = [
        card_json::Edit::Remove { node: a.id() },
        card_json::Edit::Insert {
            parent: b.id(),
            index: 0,
            key: None,
            value: a,
        },
    ];
    let moved = document.apply(&moved).unwrap();
    assert_eq!(
        &**moved.text(),
        r#"{"b": ["\ud800x", "\uDC00\uD83D\uDE00"]}"#
    );
}

#[test]
fn five_megabytes_are_read_edited_and_retyped() {
    let item = r#"{"type":"text","text":"Some words that make up a text","n":[1,2.5e3]},"#;
    let text = format!("[{}null]", item.repeat(5_000_000 / item.len()));
    let document = Document::parse(&text).unwrap();
    let last = document.resolve("/70000/text").unwrap();
    let edit = card_json::Edit::Replace {
        node: last,
        with: Node::string("x"),
    };
    let edited = document.apply(&[edit]).unwrap();
    assert_eq!(edited.node(last).unwrap().as_str(), Some("x"));
    let back = edited.retype(&text).unwrap();
    assert_eq!(
        back.node(last).unwrap().as_str(),
        Some("Some words that make up a text")
    );
}
