//! Typed JSON that does not parse is a draft beside the last good card.

use super::stage::{CARD, Stage};
use crate::state::{FileMsg, JsonMsg, Msg};
use card_catalog::Family;
use card_editor::Command;
use card_json::{Document, Edit, Node, Style};
use card_lint::Fix;

const BROKEN: &str = r#"{"@type": "MessageCard", "summary": "s", "title": }"#;

#[test]
fn broken_text_is_a_draft_with_its_place_and_the_card_stays() {
    let cases = [
        ("", "1:1"),
        (BROKEN, "1:51"),
        ("{\n  \"title\": \"a\nb\"\n}", "2:"),
        ("{\"a\": 1,}", "1:"),
        ("{'a': 1}", "1:2"),
        ("{\"a\": 1} x", "1:10"),
        ("[1, 2", "1:"),
        ("NaN", "1:1"),
    ];
    for (text, place) in cases {
        let mut stage = Stage::new();
        stage.type_text(text);
        assert_eq!(stage.draft(), Some(text));
        assert_eq!(stage.card(), CARD, "typing {text:?} changed the card");
        let errors = &stage.state.draft.as_ref().expect("a draft").errors;
        let words = errors[0].to_string();
        assert!(words.starts_with(place), "{text:?}: {words}");
    }
}

#[test]
fn undo_leaves_the_draft_and_redo_brings_it_back() {
    let mut stage = Stage::new();
    stage.send(stage.set_title("Second"));
    let second = stage.card().to_owned();
    stage.type_text(BROKEN).undo();
    assert_eq!((stage.draft(), stage.card()), (None, &*second));
    assert!(stage.state.can_redo());
    stage.redo();
    assert_eq!((stage.draft(), stage.card()), (Some(BROKEN), &*second));
    stage.undo().undo();
    assert_eq!((stage.draft(), stage.card()), (None, CARD));
    stage.redo();
    assert_eq!(
        (stage.draft(), stage.card()),
        (None, &*second),
        "first the card's own step"
    );
    stage.redo();
    assert_eq!((stage.draft(), stage.card()), (Some(BROKEN), &*second));
}

#[test]
fn discarding_a_draft_can_be_taken_back() {
    let mut stage = Stage::new();
    stage.type_text(BROKEN).send(JsonMsg::DiscardDraft);
    assert_eq!(stage.draft(), None);
    stage.redo();
    assert_eq!(stage.draft(), Some(BROKEN));
}

#[test]
fn a_draft_of_another_card_does_not_come_back() {
    let mut stage = Stage::new();
    stage.type_text(BROKEN).undo();
    stage.send(stage.set_title("Second"));
    let second = stage.card().to_owned();
    assert!(!stage.state.can_redo());
    stage.redo();
    assert_eq!((stage.draft(), stage.card()), (None, &*second));
    stage.undo().redo();
    assert_eq!(
        (stage.draft(), stage.card()),
        (None, &*second),
        "redo is the edit, not the draft"
    );
}

#[test]
fn mending_a_draft_makes_it_the_card_in_one_step() {
    let mut stage = Stage::new();
    let mended = BROKEN.replace("\"title\": ", "\"title\": \"Mended\"");
    stage.type_text(BROKEN).type_text(&mended);
    assert_eq!((stage.draft(), stage.card()), (None, &*mended));
    stage.undo();
    assert_eq!(stage.card(), CARD);
    assert!(!stage.state.can_undo());
}

#[test]
fn typing_the_same_text_again_is_no_change() {
    let mut stage = Stage::new();
    stage.type_text(CARD);
    assert!(!stage.state.can_undo());
    stage.type_text(BROKEN).type_text(CARD);
    assert_eq!(stage.draft(), None);
    assert!(!stage.state.can_undo());
}

#[test]
fn the_card_cannot_be_changed_elsewhere_while_a_draft_is_open() {
    let mut stage = Stage::on(r#"{"@type": "MessageCard", "sections": [{}, {}]}"#);
    let section = stage
        .state
        .document()
        .resolve("/sections/0")
        .expect("a section");
    let fact = card_catalog::kind("MessageCard.Fact", Family::MessageCard).expect("facts");
    let edits = vec![Edit::Remove { node: section }];
    let cases: Vec<(&str, Msg)> = vec![
        ("set", stage.set_title("x").into()),
        ("add", Command::InsertStarter { kind: fact }.into()),
        ("remove", Command::Remove(section).into()),
        (
            "move",
            Command::MoveBy {
                node: section,
                delta: 1,
            }
            .into(),
        ),
        ("duplicate", Command::Duplicate(section).into()),
        ("format", Command::Format(Style::Compact).into()),
        (
            "mend",
            Msg::Mend(Fix {
                title: "Remove it".to_owned(),
                edits,
                safe: true,
            }),
        ),
        ("redo", Command::Redo.into()),
    ];
    stage.type_text(BROKEN);
    let before = stage.state.document().clone();
    for (name, message) in cases {
        stage.send(Msg::CloseNews).send(message);
        assert!(
            Document::ptr_eq(&before, stage.state.document()),
            "{name} changed the card"
        );
        assert_eq!(stage.draft(), Some(BROKEN), "{name}");
        let words = stage.bad_news().unwrap_or_default();
        assert!(
            words.contains("Mend the JSON, or undo"),
            "{name}: {words:?}"
        );
    }
}

#[test]
fn selecting_goes_on_while_a_draft_is_open_but_its_caret_selects_nothing() {
    let mut stage = Stage::new();
    let title = stage.state.document().resolve("/title");
    stage.type_text(BROKEN).send(JsonMsg::CaretAt(30));
    assert_eq!(stage.state.editor.selection.node, None);
    stage.send(Command::Select(title));
    assert_eq!(stage.state.editor.selection.node, title);
    assert_eq!(stage.bad_news(), None);
    stage
        .type_text(CARD)
        .send(JsonMsg::CaretAt(CARD.find("MessageCard").expect("there")));
    let of_type = stage.state.document().resolve("/@type");
    assert_eq!(stage.state.editor.selection.node, of_type);
    assert_eq!(
        stage
            .state
            .document()
            .node(of_type.expect("there"))
            .and_then(Node::as_str),
        Some("MessageCard")
    );
}

#[test]
fn other_text_opened_over_a_draft_loses_neither() {
    let mut new_card = Stage::new();
    new_card
        .type_text(BROKEN)
        .send(FileMsg::New(Family::Adaptive));
    let mut good_file = Stage::new();
    good_file
        .type_text(BROKEN)
        .open(r#"{"type": "AdaptiveCard"}"#);
    let mut broken_file = Stage::new();
    broken_file
        .type_text(BROKEN)
        .send(FileMsg::Pasted("{".to_owned()));
    for (name, mut stage) in [
        ("new", new_card),
        ("file", good_file),
        ("paste", broken_file),
    ] {
        assert_ne!(stage.draft(), Some(BROKEN), "{name}");
        stage.undo();
        assert_eq!(
            (stage.draft(), stage.card()),
            (Some(BROKEN), CARD),
            "{name}"
        );
    }
}

#[test]
fn several_drafts_covered_one_after_another_all_come_back() {
    let mut stage = Stage::new();
    for text in ["{\"first\": ", "{\"second\": ", "{\"third\": "] {
        stage.open(text);
        assert_eq!(stage.draft(), Some(text));
    }
    stage.undo();
    assert_eq!(stage.draft(), Some("{\"second\": "));
    stage.undo();
    assert_eq!(stage.draft(), Some("{\"first\": "));
    stage.undo();
    assert_eq!((stage.draft(), stage.card()), (None, CARD));
}
