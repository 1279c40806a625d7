//! Input nobody should send: nothing panics, the state stays sound, and no text is lost.

use super::stage::{CARD, Stage};
use crate::state::{FileMsg, JsonMsg, SendMsg};
use card_catalog::Family;
use card_editor::Command;
use card_json::MAX_DEPTH;

/// Name, text, and whether it can be a document.
fn inputs() -> Vec<(&'static str, String, bool)> {
    let deep = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    let deep_objects = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    vec![
        (
            "5 MB card",
            format!(
                r#"{{"@type":"MessageCard","text":"{}"}}"#,
                "x".repeat(5 << 20)
            ),
            true,
        ),
        ("5 MB of no JSON", "x".repeat(5 << 20), false),
        ("5 MB of brackets", "[".repeat(5 << 20), false),
        ("deepest that opens", deep(MAX_DEPTH), true),
        ("one level too deep", deep(MAX_DEPTH + 1), false),
        ("depth 10,000", deep(10_000), false),
        ("objects 10,000 deep", deep_objects, false),
        (
            "lone surrogate",
            r#"{"@type":"MessageCard","title":"a\ud800b","text":"\udc00"}"#.to_owned(),
            true,
        ),
        (
            "unknown @type",
            r#"{"@type":"Nobody","x":1}"#.to_owned(),
            true,
        ),
        (
            "unknown type",
            r#"{"type":"AdaptiveCard","body":[{"type":"Nobody","items":[{}]}]}"#.to_owned(),
            true,
        ),
        (
            "wrong types",
            r#"{"@type":7,"sections":{"facts":"no"},"title":[],"potentialAction":null}"#.to_owned(),
            true,
        ),
        (
            "wrong types inside",
            r#"{"@type":"MessageCard","sections":"x","title":[{}],"potentialAction":[7,null,[]]}"#
                .to_owned(),
            true,
        ),
        ("array", r#"[1, {"@type":"MessageCard"}]"#.to_owned(), true),
        ("string", r#""only a string""#.to_owned(), true),
        ("number", "-1.50e+400".to_owned(), true),
        ("null", "null".to_owned(), true),
        ("empty object", "{}".to_owned(), true),
        (
            "duplicate keys",
            r#"{"@type":"MessageCard","title":"a","title":"b"}"#.to_owned(),
            true,
        ),
        ("envelope", envelope(), true),
        (
            "empty envelope",
            r#"{"type":"message","attachments":[]}"#.to_owned(),
            true,
        ),
        ("zero bytes", "{\"a\":\"\0\"}".to_owned(), false),
        ("empty", String::new(), false),
    ]
}

fn envelope() -> String {
    let card =
        r#"{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"in"}]}"#;
    let kind = "application/vnd.microsoft.card.adaptive";
    format!(r#"{{"type":"message","attachments":[{{"contentType":"{kind}","content":{card}}}]}}"#)
}

/// The text is on the canvas or in the pane.
fn reachable(stage: &Stage, text: &str, opens: bool, name: &str) {
    let there = if opens {
        Some(stage.card())
    } else {
        stage.draft()
    };
    assert!(there == Some(text), "{name}: its text is not there");
}

#[test]
fn whatever_is_pasted_is_the_card_or_a_draft_and_undo_brings_the_card_back() {
    for (name, text, opens) in inputs() {
        let mut stage = Stage::new();
        stage.send(FileMsg::Pasted(text.clone()));
        reachable(&stage, &text, opens, name);
        stage.undo();
        assert_eq!((stage.draft(), stage.card()), (None, CARD), "{name}");
        stage.redo();
        reachable(&stage, &text, opens, name);
    }
}

#[test]
fn whatever_is_typed_is_the_card_or_a_draft() {
    for (name, text, opens) in inputs() {
        let mut stage = Stage::new();
        stage.type_text(&text);
        reachable(&stage, &text, opens, name);
        if !opens {
            assert_eq!(stage.card(), CARD, "{name}");
        }
        stage.undo();
        assert_eq!((stage.draft(), stage.card()), (None, CARD), "{name}");
    }
}

#[test]
fn every_command_on_whatever_is_open_changes_it_or_says_why_not() {
    for (name, text, _) in inputs()
        .into_iter()
        .filter(|(_, text, opens)| *opens && text.len() < 9999)
    {
        let mut stage = Stage::on(&text);
        for command in commands(&stage) {
            let before = stage.card().to_owned();
            stage
                .send(crate::state::Msg::CloseNews)
                .send(command.clone());
            if stage.card() != before {
                stage.undo();
                assert_eq!(stage.card(), before, "{name}: undo of {command:?}");
            } else if let Some(why) = stage.bad_news() {
                assert!(why.len() > 15, "{name}: {command:?} refused with {why:?}");
            }
        }
        assert_eq!(stage.card(), text, "{name}");
    }
}

/// Each kind of command at the root and at the deepest node.
fn commands(stage: &Stage) -> Vec<Command> {
    let root = stage.state.document().root();
    let leaf = root
        .descendants()
        .last()
        .map_or(root.id(), card_json::Node::id);
    let kinds = Family::ALL.into_iter().flat_map(card_catalog::kinds);
    let mut all: Vec<Command> = kinds.map(|kind| Command::InsertStarter { kind }).collect();
    all.push(stage.set_title("x"));
    for node in [root.id(), leaf] {
        all.extend([
            Command::Select(Some(node)),
            Command::Duplicate(node),
            Command::MoveBy { node, delta: -1 },
            Command::MoveBy { node, delta: 1 },
            Command::AddItem {
                owner: node,
                slot: "sections".into(),
                index: None,
            },
            Command::RenameProp {
                node,
                name: "x".into(),
                to: "y".into(),
            },
            Command::Remove(node),
        ]);
    }
    all
}

#[test]
fn whatever_is_open_can_be_sent_and_gets_an_answer() {
    for (name, text, _) in inputs().into_iter().filter(|(.., opens)| *opens) {
        let mut stage = Stage::on(&text);
        stage.send(SendMsg::Open).send(SendMsg::Send);
        assert_eq!(stage.state.sending.log.len(), 1, "{name}");
        assert!(stage.card() == text, "{name}");
    }
}

#[test]
fn an_envelope_is_edited_in_place_and_sent_as_it_is() {
    let mut stage = Stage::on(&envelope());
    assert_eq!(&*stage.state.body(), stage.card());
    let text = stage
        .state
        .document()
        .resolve("/attachments/0/content/body/0");
    let kind = card_catalog::kind("TextBlock", Family::Adaptive).expect("known");
    stage
        .send(Command::Select(text))
        .send(Command::InsertStarter { kind });
    assert!(
        stage
            .state
            .document()
            .resolve("/attachments/0/content/body/1/text")
            .is_some()
    );
    stage.undo();
    assert_eq!(stage.card(), envelope());
}

#[test]
fn a_caret_beyond_the_text_does_no_harm() {
    let mut stage = Stage::new();
    for offset in [CARD.len(), CARD.len() + 1, usize::MAX] {
        stage.send(JsonMsg::CaretAt(offset));
    }
    let mut umlaut = Stage::on(r#"{"@type": "MessageCard", "title": "ä🚀"}"#);
    for offset in 0..umlaut.card().len() + 2 {
        umlaut.send(JsonMsg::CaretAt(offset));
    }
}
