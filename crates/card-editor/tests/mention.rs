//! Mentions: words in a text and the entity that says who is meant, as one step.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::rc::Rc;

use card_editor::{Command, Editor, Mentioned, TextPlace, mention, mentioned_in, write_at};
use card_json::{Document, Node, NodeId};

const CARD: &str = r#"{
  "type": "AdaptiveCard",
  "version": "1.4",
  "body": [{"type": "TextBlock", "text": "Please look, é"}]
}"#;

fn editor(text: &str) -> Editor {
    Editor::new(Document::parse(text).unwrap())
}

fn text_block(editor: &Editor) -> NodeId {
    let body = editor.document.root().get("body").unwrap();
    body.as_array().unwrap()[0].id()
}

fn ada(id: &str) -> Mentioned {
    Mentioned {
        name: "Ada Lovelace".into(),
        id: id.into(),
        tag: false,
    }
}

fn place(editor: &Editor, at: usize) -> TextPlace {
    TextPlace {
        node: text_block(editor),
        name: Rc::from("text"),
        at,
    }
}

/// Mentions somebody at a byte of the first text.
fn mentioned(editor: &Editor, at: usize, who: &Mentioned) -> (Editor, usize) {
    let place = place(editor, at);
    let (step, end) = mention(&editor.document, editor.typing(), &place, who).unwrap();
    (editor.commit(step, 0.0).unwrap(), end)
}

fn text(editor: &Editor) -> String {
    let node = editor.document.node(text_block(editor)).unwrap();
    node.get("text").and_then(Node::as_str).unwrap().to_owned()
}

#[test]
fn a_mention_stands_at_the_caret_is_declared_and_is_one_step() {
    let before = editor(CARD);
    let (after, end) = mentioned(&before, 7, &ada("ada@example.org"));
    assert_eq!(text(&after), "Please <at>Ada Lovelace</at>look, é");
    assert_eq!(&text(&after)[end..], "look, é");
    let who = mentioned_in(&after.document, after.typing(), text_block(&after));
    assert_eq!(who, [ada("ada@example.org")]);
    let findings = |editor: &Editor| editor.document.text().matches("<at>").count();
    assert_eq!(findings(&after), 2, "once in the text, once in the entity");
    let undone = after.perform(&Command::Undo, 0.0).unwrap();
    assert_eq!(&**undone.document.text(), CARD);
}

#[test]
fn who_is_declared_already_is_not_declared_again_and_a_namesake_gets_a_number() {
    let (once, _) = mentioned(&editor(CARD), 0, &ada("ada@example.org"));
    let (twice, _) = mentioned(&once, 0, &ada("ADA@example.org"));
    assert_eq!(
        mentioned_in(&twice.document, twice.typing(), text_block(&twice)).len(),
        1
    );
    assert!(text(&twice).starts_with("<at>Ada Lovelace</at><at>Ada Lovelace</at>"));
    let (both, _) = mentioned(&twice, 0, &ada("ada.l@example.org"));
    assert_eq!(
        mentioned_in(&both.document, both.typing(), text_block(&both)).len(),
        2
    );
    assert!(text(&both).starts_with("<at>Ada Lovelace 2</at>"));
}

#[test]
fn the_record_that_is_there_is_added_to_and_a_broken_one_is_left_alone() {
    let wide = CARD.replace(
        "\"version\"",
        "\"msteams\": {\"width\": \"Full\"}, \"version\"",
    );
    let (after, _) = mentioned(&editor(&wide), 0, &ada("ada@example.org"));
    assert!(after.document.text().contains(r#""width": "Full""#));
    assert_eq!(after.document.text().matches("msteams").count(), 1);
    let broken =
        editor(&CARD.replace("\"version\"", "\"msteams\": {\"entities\": 1}, \"version\""));
    let refused = mention(
        &broken.document,
        broken.typing(),
        &place(&broken, 0),
        &ada("a@b.c"),
    );
    assert!(refused.unwrap_err().to_string().contains("list"));
}

#[test]
fn words_never_cut_a_character_and_a_missing_text_comes_about() {
    let card = editor(CARD);
    let inside = "Please look, é".len() - 1;
    let (step, _) = write_at(&card.document, card.typing(), &place(&card, inside), "🎉").unwrap();
    assert_eq!(text(&card.commit(step, 0.0).unwrap()), "Please look, 🎉é");
    let bare = editor(&CARD.replace(", \"text\": \"Please look, é\"", ""));
    let (step, end) = write_at(&bare.document, bare.typing(), &place(&bare, 9), "🎉").unwrap();
    assert_eq!(
        (text(&bare.commit(step, 0.0).unwrap()).as_str(), end),
        ("🎉", "🎉".len())
    );
}
