//! Random commands on cards that people really made: whatever happens, nothing breaks.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod support;

use card_catalog::{Family, kinds};
use card_editor::Command;
use card_json::{Document, Node, NodeId, Style};
use proptest::prelude::*;
use support::{TestEditor, corpus};

/// One random command: what to do, and three picks.
type Throw = (u8, usize, usize, usize);

/// The command a throw means for the document as it is.
fn command(editor: &TestEditor, (what, a, b, c): Throw) -> Command {
    let document = &editor.editor.document;
    let nodes: Vec<&Node> = document.root().descendants().collect();
    let any = |pick: usize| nodes[pick % nodes.len()].id();
    let elements: Vec<NodeId> = editor
        .editor
        .typing()
        .elements()
        .map(|e| e.node.id())
        .collect();
    let element = |pick: usize| match elements.is_empty() {
        true => any(pick),
        false => elements[pick % elements.len()],
    };
    let family = editor.editor.typing().family().unwrap_or(Family::Adaptive);
    let kind = |pick: usize| kinds(family)[pick % kinds(family).len()];
    let spec = |node: NodeId, pick: usize| {
        let props = editor
            .editor
            .typing()
            .kind(node)
            .map_or(kind(c).props, |kind| kind.props);
        props
            .get(pick % props.len().max(1))
            .map_or("text", |prop| prop.name)
    };
    let slot = |node: NodeId, pick: usize| {
        let kind = editor
            .editor
            .typing()
            .kind(node)
            .unwrap_or_else(|| kind(pick));
        let slots: Vec<_> = kind.slots().collect();
        slots
            .get(pick % slots.len().max(1))
            .map_or("body", |(slot, _)| slot.name)
    };
    let value = |pick: usize| match pick % 6 {
        0 => Some(Node::string("a \"new\" text\n")),
        1 => Some(Node::boolean(true)),
        2 => Some(Node::number_f64(1.5)),
        3 => Some(Node::null()),
        4 => Some(nodes[pick % nodes.len()].clone()),
        _ => None,
    };
    match what % 20 {
        0 | 1 => Command::InsertStarter { kind: kind(a) },
        2 => Command::InsertStarterInside { kind: kind(a) },
        3 => Command::Insert {
            parent: element(a),
            slot: slot(element(a), b).into(),
            index: c % 5,
            value: document.node(element(c)).unwrap().clone(),
        },
        4 => Command::Paste(document.node(element(a)).unwrap().clone()),
        5 => Command::AddItem {
            owner: element(a),
            slot: slot(element(a), b).into(),
            index: (c % 3 > 0).then_some(c % 7),
        },
        6 => Command::Remove(element(a)),
        7 => Command::Remove(any(a)),
        8 | 9 => {
            let node = element(a);
            Command::SetProp {
                node,
                name: spec(node, b).into(),
                value: value(c),
            }
        }
        10 => Command::SetProp {
            node: any(a),
            name: "x y".into(),
            value: value(c),
        },
        11 => Command::MoveBy {
            node: any(a),
            delta: (b % 5) as i32 - 2,
        },
        12 | 13 => {
            let (node, parent) = (element(a), element(b));
            Command::Move {
                node,
                parent,
                slot: slot(parent, c).into(),
                index: c % 4,
            }
        }
        14 => Command::Duplicate(element(a)),
        15 => Command::Wrap {
            node: element(a),
            kind: kind(b),
        },
        16 => Command::Retype(document.text().replacen("text", "txt", 1)),
        17 => match a % 4 {
            0 => Command::Format(Style::Compact),
            1 => Command::Load(Document::parse("{\"summary\": \"other\"}").unwrap()),
            2 => Command::RenameProp {
                node: any(b),
                name: "text".into(),
                to: "value".into(),
            },
            _ => Command::Redo,
        },
        18 => Command::Undo,
        _ => match a % 5 {
            0 => Command::SelectParent,
            1 => Command::SelectNext,
            2 => Command::SelectFirstChild,
            _ => Command::Select(Some(any(b))),
        },
    }
}

fn cards() -> Vec<(String, Document)> {
    let inline = [
        r#"{"summary": "s", "sections": [{"facts": [{"name": "a", "value": "b"}], "title": "t", "title": "u"}]}"#,
        r#"{"type": "AdaptiveCard", "body": [{"type": "ColumnSet", "columns": [{"items": []}]}, {"type": "New", "items": [1]}], "actions": null}"#,
        r#"{"type": "message", "attachments": [{"content": {"type": "AdaptiveCard", "body": []}}, {"content": {"@type": "MessageCard"}}]}"#,
        r#"[{"a": [1, 2, []]}, "x"]"#,
        r#""just text""#,
    ];
    let inline = inline.map(|text| ("inline".to_owned(), Document::parse(text).unwrap()));
    let found = [
        ("messagecard", 40),
        ("adaptive/samples", 60),
        ("envelopes", 15),
    ];
    let found = found
        .into_iter()
        .flat_map(|(folder, most)| corpus(folder, most));
    inline
        .into_iter()
        .chain(found.filter(|(_, card)| card.text().len() < 6_000))
        .collect()
}

#[test]
fn random_commands_keep_every_invariant() {
    let cards = cards();
    let throws = prop::collection::vec(any::<Throw>(), 1..14);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 160,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let changed = std::cell::Cell::new(0);
    let outcome = runner.run(&(0..cards.len(), throws), |(card, throws)| {
        let (_, document) = &cards[card];
        let mut editor = TestEditor::new(document.text());
        for throw in throws {
            let command = command(&editor, throw);
            let before = editor.editor.clone();
            if let Err(error) = editor.attempt(command) {
                prop_assert!(!error.to_string().is_empty());
                prop_assert!(editor.editor == before);
            }
        }
        editor.check_history();
        changed.set(changed.get() + editor.editor.history.undo_steps());
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    let changed = changed.get();
    assert!(
        changed > 300,
        "most commands should change something, {changed} did"
    );
}

/// Each kind is tried on every so many cards: all kinds on all cards take minutes and find no more.
const CARDS_PER_TRY: usize = 8;

/// Every kind can be added to a card of its family, or the refusal says why not.
#[test]
fn every_kind_can_be_added_everywhere_or_is_refused_with_a_reason() {
    for (turn, (name, document)) in cards().into_iter().enumerate() {
        let Some(family) = TestEditor::new(document.text()).editor.typing().family() else {
            continue;
        };
        for kind in kinds(family)
            .iter()
            .skip(turn % CARDS_PER_TRY)
            .step_by(CARDS_PER_TRY)
        {
            let mut editor = TestEditor::new(document.text());
            match editor.attempt(Command::InsertStarter { kind }) {
                Ok(()) => {
                    let selected = editor
                        .editor
                        .selection
                        .node
                        .expect("what is new is selected");
                    assert_eq!(editor.editor.typing().kind(selected), Some(*kind), "{name}");
                }
                Err(error) => assert!(error.to_string().starts_with("Can't add "), "{error}"),
            }
        }
    }
}
