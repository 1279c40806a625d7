//! Blocks: saved from the selection, put in with ids of their own, kept, exported and read again.

use super::stage::Stage;
use crate::state::{Blocks, BlocksAsk, BlocksMsg, Effect, LateMsg, Msg};
use card_editor::Command;

const CARD: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": [
  {"type": "TextBlock", "id": "head", "text": "Build 4"}, {"type": "TextBlock", "text": "Below"}]}"#;

fn asked(stage: &Stage) -> Vec<BlocksAsk> {
    let asked = stage.asked(|effect| match effect {
        Effect::Blocks(ask) if *ask != BlocksAsk::Load => Some(ask.clone()),
        _ => None,
    });
    asked.into_iter().map(|(_, ask)| ask).collect()
}

fn does(message: BlocksMsg) -> Msg {
    Msg::Late(LateMsg::Blocks(message))
}

/// With the first text saved as a block.
fn saved() -> Stage {
    let mut stage = Stage::on(CARD);
    let first = stage
        .state
        .document()
        .root()
        .get("body")
        .and_then(|body| body.as_array());
    let first = first.expect("a body")[0].id();
    stage.send(Command::Select(Some(first)));
    stage.send(does(BlocksMsg::Save(" Head ".to_owned())));
    stage
}

fn names(blocks: &Blocks) -> Vec<&str> {
    blocks.0.iter().map(|block| &*block.name).collect()
}

#[test]
fn a_selection_becomes_a_block_that_is_kept_and_put_in_with_a_fresh_id() {
    let mut stage = saved();
    assert_eq!(names(&stage.state.blocks), ["Head"]);
    let before = stage.card().to_owned();
    let [BlocksAsk::Keep(_, text)] = &asked(&stage)[..] else {
        panic!("it is kept");
    };
    assert!(text.contains("Build 4"));
    let items = stage.state.blocks.0[0].items.clone();
    stage.send(does(BlocksMsg::Insert(items)));
    assert_eq!(stage.card().matches("Build 4").count(), 2);
    assert!(stage.card().contains(r#""head2""#), "{}", stage.card());
    stage.undo();
    assert_eq!(stage.card(), before);
}

#[test]
fn the_card_itself_is_no_block() {
    let mut stage = Stage::on(CARD);
    stage.send(does(BlocksMsg::Save("All".to_owned())));
    let root = stage.state.document().root().id();
    stage.send(Command::Select(Some(root)));
    stage.send(does(BlocksMsg::Save("All".to_owned())));
    assert!(stage.state.blocks.0.is_empty() && stage.state.news.is_some());
}

#[test]
fn what_was_kept_is_there_again_renamed_and_forgotten() {
    let mut stage = saved();
    let text = stage.state.blocks.0[0].text();
    let id = stage.state.blocks.0[0].id.clone();
    let mut again = Stage::on(CARD);
    again.send(does(BlocksMsg::Loaded(vec![text, "{broken".to_owned()])));
    assert_eq!(again.state.blocks, stage.state.blocks);
    stage.send(does(BlocksMsg::Rename(id.clone(), "Title".to_owned())));
    stage.send(does(BlocksMsg::Rename(id.clone(), "  ".to_owned())));
    assert_eq!(names(&stage.state.blocks), ["Title"]);
    stage.send(does(BlocksMsg::Remove(id.clone())));
    assert!(stage.state.blocks.0.is_empty());
    assert_eq!(asked(&stage).last(), Some(&BlocksAsk::Forget(id)));
}

#[test]
fn a_file_of_blocks_is_read_by_another_browser_and_twice_changes_nothing() {
    let mut stage = saved();
    stage.send(does(BlocksMsg::Export));
    let files = stage.asked(|effect| match effect {
        Effect::Download { text, .. } => Some(text.to_string()),
        _ => None,
    });
    let file = &files[0].1;
    let mut other = Stage::on(CARD);
    for _ in 0..2 {
        other.send(does(BlocksMsg::Import(Ok(file.clone()))));
        assert_eq!(names(&other.state.blocks), ["Head"]);
    }
    for bad in ["{", "[]", r#"{"blocks": [{"name": "x"}, {"items": [1]}]}"#] {
        other.send(does(BlocksMsg::Import(Ok(bad.to_owned()))));
    }
    assert_eq!(names(&other.state.blocks), ["Head"]);
}
