//! What becomes of typing and clicking: tests/forms/*.test, one case after
//! another.
//!
//! A case is a card and, after `--- do`, what a reader does, a line each:
//! `type <pointer> <text>`, `tick <pointer> <value>`, `untick <pointer> <value>`,
//! `click <pointer>`. After `--- then` stands what the events said and what
//! would be sent. `UPDATE_EXPECT=1 cargo test -p card-render --test forms`
//! writes that part anew: read the difference.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

use std::fmt::Write as _;

use card_catalog::Typing;
use card_json::Document;
use card_render::{Entry, Options, Outcome, Reader, RenderState, render, to_text};

#[test]
fn the_suites_hold() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/forms");
    let mut count = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let mut written = String::new();
        for case in text.split("=== ").skip(1) {
            let (name, rest) = case.split_once('\n').unwrap();
            let (card, rest) = rest.split_once("\n--- do\n").expect("what is done");
            let (steps, _) = rest
                .split_once("\n--- then")
                .unwrap_or((rest.trim_end(), ""));
            let result = run(card, steps);
            let _ = write!(
                written,
                "=== {name}\n{card}\n--- do\n{steps}\n--- then\n{result}\n"
            );
            count += 1;
        }
        let written = format!("{}\n", written.trim_end());
        if update {
            std::fs::write(&path, &written).unwrap();
        } else {
            assert!(written == text, "{}, actual:\n{written}", path.display());
        }
    }
    assert!(count > 20, "only {count} cases found");
}

/// A pattern engine as small as the cases need: `^[a-z]+$` and `(`.
fn matches(pattern: &str, text: &str) -> Option<bool> {
    match pattern {
        "^[a-z]+$" => Some(!text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase())),
        "(" => None,
        other => panic!("teach the test {other}"),
    }
}

fn run(card: &str, steps: &str) -> String {
    let document = Document::parse(card).expect("the card of a case parses");
    let typing = Typing::of(&document);
    let mut state = RenderState::default();
    let mut out = String::new();
    for step in steps.lines() {
        let mut words = step.splitn(3, ' ');
        let (verb, pointer) = (words.next().unwrap(), words.next().unwrap_or_default());
        let text = words.next().unwrap_or_default();
        if verb == "look" {
            let options = Options {
                state: state.clone(),
                ..Options::default()
            };
            out += &to_text(&render(&document, &typing, options));
            continue;
        }
        let node = document.resolve(pointer).expect("the pointer exists");
        let reader = Reader {
            document: &document,
            typing: &typing,
            state: &state,
            matches: &matches,
        };
        let outcome = match verb {
            "type" => reader.enter(node, Entry::Text(text)),
            "tick" => reader.enter(node, Entry::Tick(text, true)),
            "untick" => reader.enter(node, Entry::Tick(text, false)),
            "click" => reader.operate(node),
            other => panic!("no step is called {other}"),
        };
        tell(&document, &outcome, &mut out);
        state = outcome.state;
    }
    out
}

fn tell(document: &Document, outcome: &Outcome, out: &mut String) {
    let Some(event) = &outcome.event else { return };
    let _ = writeln!(out, "{}: {}", event.name, event.says);
    for (heading, text) in &event.parts {
        let _ = writeln!(out, "[{heading}]\n{text}");
    }
    if let Some(focus) = outcome.focus {
        let _ = writeln!(out, "focus {}", document.pointer(focus).unwrap());
    }
    for (node, words) in &outcome.state.errors {
        let _ = writeln!(out, "wrong {}: {words}", document.pointer(*node).unwrap());
    }
}

#[test]
fn a_button_that_does_nothing_tells_nothing() {
    let document = Document::parse(
        r#"{"type": "AdaptiveCard", "actions": [{"type": "Action.Submit", "title": "Off", "isEnabled": false}]}"#,
    )
    .unwrap();
    let typing = Typing::of(&document);
    let state = RenderState::default();
    let reader = Reader {
        document: &document,
        typing: &typing,
        state: &state,
        matches: &matches,
    };
    let action = document.resolve("/actions/0").unwrap();
    assert_eq!(reader.operate(action).event, None);
    assert_eq!(reader.operate(document.root().id()).event, None);
}
