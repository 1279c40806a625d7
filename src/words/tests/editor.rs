//! Steps of the history, refusals and places.

use super::assert_french;
use card_editor::{Command, Editor, describe, palette};
use card_json::{Document, Node, NodeId};

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
    {"type": "TextBlock", "text": "One", "wrap": true}, {"type": "TextBlock", "text": "Two"},
    {"type": "ColumnSet", "columns": [{"type": "Column", "items": [{"type": "Image", "url": "https://example.org/a.png"}]}]},
    {"type": "FactSet", "facts": [{"title": "A", "value": "B"}]}],
    "actions": [{"type": "Action.OpenUrl", "title": "Open", "url": "https://example.org"}]}"#;

fn nodes(document: &Document) -> Vec<NodeId> {
    let mut found = Vec::new();
    let mut open = vec![document.root()];
    while let Some(node) = open.pop() {
        found.push(node.id());
        open.extend(node.as_array().unwrap_or_default());
        open.extend(
            node.as_object()
                .unwrap_or_default()
                .iter()
                .map(|entry| &entry.value),
        );
    }
    found
}

fn commands(node: NodeId) -> Vec<Command> {
    let kind = |name| card_catalog::kind(name, card_catalog::Family::Adaptive);
    let mut commands = vec![
        Command::Remove(node),
        Command::Duplicate(node),
        Command::MoveBy { node, delta: -1 },
        Command::MoveBy { node, delta: 1 },
        Command::SetProp {
            node,
            name: "text".into(),
            value: Some(Node::string("New")),
        },
        Command::SetProp {
            node,
            name: "wrap".into(),
            value: None,
        },
    ];
    commands.extend(kind("Container").map(|kind| Command::Wrap { node, kind }));
    commands
}

#[test]
fn every_step_and_refusal_is_said_in_french() {
    let editor = Editor::new(Document::parse(CARD).expect("the card of the test parses"));
    let mut texts = Vec::new();
    for node in nodes(&editor.document) {
        let name = describe(&editor.document, editor.typing(), node);
        texts.push(("step-name".to_owned(), name));
        for command in commands(node) {
            match editor.perform(&command, 0.0) {
                Ok(done) => texts.extend(
                    done.undo_label()
                        .map(|label| ("step".to_owned(), label.to_owned())),
                ),
                Err(why) => texts.push(("step-refused".to_owned(), why.to_string())),
            }
        }
        for (_, items) in palette(&editor.document, editor.typing(), Some(node), "", true) {
            for item in items {
                texts.extend(item.place.map(|place| ("step-place".to_owned(), place)));
                texts.extend(item.reason.map(|why| ("step-refused".to_owned(), why)));
            }
        }
    }
    // A path is the same in every language.
    texts.retain(|(_, text)| !text.contains('/'));
    assert_french("the editor", texts);
}
