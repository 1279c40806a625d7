//! Long sequences of whatever a person may do: undo always leads back to the first card, and redo
//! to the last.

use super::stage::{CARD, Stage};
use crate::state::{FileMsg, JsonMsg, Msg, SendMsg};
use card_catalog::{Family, kinds};
use card_editor::Command;
use card_json::{Node, NodeId, Style};

/// A small generator of choices; the same seed makes the same walk.
struct Choices(u64);

impl Choices {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

fn any_node(stage: &Stage, choices: &mut Choices) -> NodeId {
    let nodes: Vec<NodeId> = stage
        .state
        .document()
        .root()
        .descendants()
        .map(Node::id)
        .collect();
    nodes
        .get(choices.below(nodes.len()))
        .copied()
        .unwrap_or(stage.root())
}

/// Typed text: the pane's own with a stretch cut out or something put in.
fn typed(stage: &Stage, choices: &mut Choices) -> String {
    let text: Vec<char> = stage.state.pane_text().chars().collect();
    let at = choices.below(text.len());
    let put = ["", "\"", "{", "}", ",", " ", "\"x\": 1, ", "ä"][choices.below(8)];
    let cut = choices.below(3);
    let rest = text.iter().skip(at + cut);
    text.iter()
        .take(at)
        .copied()
        .chain(put.chars())
        .chain(rest.copied())
        .collect()
}

fn anything(stage: &Stage, choices: &mut Choices) -> Msg {
    let node = any_node(stage, choices);
    let family = Family::ALL[choices.below(Family::ALL.len())];
    let kind = kinds(family)[choices.below(kinds(family).len())];
    match choices.below(15) {
        0..3 => JsonMsg::Typed(typed(stage, choices)).into(),
        3 => FileMsg::New(family).into(),
        4 => FileMsg::Pasted(typed(stage, choices)).into(),
        5 => JsonMsg::DiscardDraft.into(),
        6 => Command::Undo.into(),
        7 => Command::Redo.into(),
        8 => Command::Remove(node).into(),
        9 => Command::Duplicate(node).into(),
        10 => Command::Select(Some(node)).into(),
        11 => stage.set_title(&format!("{}", choices.below(99))).into(),
        12 => Command::Format(Style::Indent(2)).into(),
        13 => SendMsg::Send.into(),
        _ => Command::InsertStarter { kind }.into(),
    }
}

#[test]
fn undo_leads_back_to_the_first_card_and_redo_to_the_last() {
    for seed in 0..40 {
        let (mut stage, mut choices) = (Stage::new(), Choices(seed));
        for _ in 0..50 {
            let message = anything(&stage, &mut choices);
            stage.send(message);
        }
        let last = stage.card().to_owned();
        let could_redo = stage.state.can_redo();
        let mut steps = 0;
        while stage.state.can_undo() {
            stage.undo();
            steps += 1;
            assert!(steps < 500, "seed {seed}: undo never ends");
        }
        assert_eq!((stage.draft(), stage.card()), (None, CARD), "seed {seed}");
        while stage.state.can_redo() && stage.draft().is_none() && stage.card() != last {
            stage.redo();
            steps += 1;
            assert!(steps < 1500, "seed {seed}: redo never ends");
        }
        let stopped = could_redo || stage.draft().is_some();
        assert!(
            stopped || stage.card() == last,
            "seed {seed}: redo ends elsewhere"
        );
    }
}
