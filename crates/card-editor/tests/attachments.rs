//! Messages with cards: what is added, moved and said in them.

#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod support;

use card_catalog::Family;
use card_editor::{Command, breadcrumbs, palette};
use card_json::{Document, Node};
use support::TestEditor;

const HERO: &str = r#"{ "type":"message", "attachments": [
  {"contentType":"application/vnd.microsoft.card.hero","contentUrl":null,"content":{"title":"First","n":1.0}}
] }"#;

fn add(editor: &mut TestEditor, name: &str, family: Family) {
    let kind = card_catalog::kind(name, family).unwrap();
    editor.run(Command::InsertStarter { kind });
}

#[test]
fn a_further_card_gets_an_attachment_that_says_what_it_is() {
    let mut editor = TestEditor::new(HERO);
    editor.select("/attachments/0/content");
    add(&mut editor, "ThumbnailCard", Family::Attachment);
    assert_eq!(editor.selected(), "/attachments/1/content");
    editor.select("/attachments/0/content/title");
    add(&mut editor, "AdaptiveCard", Family::Adaptive);
    assert_eq!(
        editor.selected(),
        "/attachments/1/content",
        "right behind the selected card"
    );
    add(&mut editor, "TextBlock", Family::Adaptive);
    assert!(
        editor
            .selected()
            .starts_with("/attachments/1/content/body/")
    );
    let types = ["hero", "adaptive", "thumbnail"];
    for (at, name) in types.iter().enumerate() {
        let node = editor.at(&format!("/attachments/{at}/contentType"));
        let found = editor.editor.document.node(node).unwrap().as_str().unwrap();
        assert_eq!(found, format!("application/vnd.microsoft.card.{name}"));
    }
    assert!(
        editor.text().contains("\"n\":1.0"),
        "the first card keeps its bytes"
    );
    editor.check_history();
}

#[test]
fn buttons_and_pictures_go_into_the_card_that_is_selected() {
    let mut editor = TestEditor::new(HERO);
    editor.select("/attachments/0/content");
    editor.add("openUrl");
    assert_eq!(editor.selected(), "/attachments/0/content/buttons/0");
    editor.add("CardImage");
    assert_eq!(editor.selected(), "/attachments/0/content/images/0");
    let carousel = Some(Node::string("carousel"));
    editor.set("", "attachmentLayout", carousel);
    assert!(
        editor
            .compact()
            .contains(r#""attachmentLayout":"carousel""#)
    );
    editor.check_history();
}

#[test]
fn cards_are_moved_doubled_and_removed_with_their_attachment() {
    let mut editor = TestEditor::new(HERO);
    add(&mut editor, "ListCard", Family::Attachment);
    let list = editor.at("/attachments/1");
    editor.run(Command::MoveBy {
        node: list,
        delta: -1,
    });
    assert!(
        editor.compact().find("card.list").unwrap() < editor.compact().find("card.hero").unwrap()
    );
    editor.run(Command::Duplicate(list));
    let third = editor.at("/attachments/2");
    editor.run(Command::Remove(third));
    assert_eq!(editor.editor.typing().roots().len(), 2);
    editor.check_history();
}

#[test]
fn a_whole_card_is_pasted_beside_the_others() {
    let mut editor = TestEditor::new(HERO);
    let card = Document::parse(r#"{"type":"AdaptiveCard","version":"1.4","body":[]}"#).unwrap();
    editor.run(Command::Paste(card.root().clone()));
    assert_eq!(editor.selected(), "/attachments/1/content");
    let one = r#"{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"T"}}"#;
    let one = Document::parse(one).unwrap();
    editor.run(Command::Paste(one.root().clone()));
    assert_eq!(editor.editor.typing().roots().len(), 3);
}

#[test]
fn the_palette_offers_cards_in_a_message_and_nowhere_else() {
    let offered = |editor: &TestEditor| {
        let groups = palette(
            &editor.editor.document,
            editor.editor.typing(),
            None,
            "",
            false,
        );
        let items = groups.into_iter().flat_map(|(_, items)| items);
        items
            .filter(|item| item.can_insert)
            .map(|item| item.kind.name)
            .collect::<Vec<_>>()
    };
    let names = offered(&TestEditor::new(HERO));
    for name in [
        "HeroCard",
        "ReceiptCard",
        "AdaptiveCard",
        "MessageCard",
        "openUrl",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    assert!(!names.contains(&"message"));
    let empty = offered(&TestEditor::new(r#"{"type":"message","attachments":[]}"#));
    assert!(empty.contains(&"HeroCard"), "{empty:?}");
    let alone = r#"{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"T"}}"#;
    assert!(!offered(&TestEditor::new(alone)).contains(&"HeroCard"));
}

#[test]
fn the_outline_and_the_crumbs_lead_through_the_message() {
    let editor = TestEditor::new(HERO);
    assert_eq!(
        editor.outline_text(),
        "Message\n  Attachment 1\n    Hero card | First"
    );
    let title = editor.at("/attachments/0/content/title");
    let crumbs = breadcrumbs(&editor.editor.document, editor.editor.typing(), title);
    let words: Vec<_> = crumbs.iter().map(|crumb| crumb.title.as_str()).collect();
    assert_eq!(words, ["Message", "Attachment 1", "Hero card", "title"]);
}
