//! Blocks: elements under a name of their own, to be put in again. Part of the later part.

mod block;

use super::{AppState, Effect};
use crate::words::t;
use card_editor::Command;
use card_json::Node;
use std::rc::Rc;

pub use block::Block;

/// The person's own blocks.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Blocks(pub Rc<Vec<Block>>);

/// What is asked of the browser's storage.
#[derive(Clone, Debug, PartialEq)]
pub enum BlocksAsk {
    /// All blocks.
    Load,
    /// Keep a block, under its id.
    Keep(Rc<str>, Rc<str>),
    /// Forget a block.
    Forget(Rc<str>),
}

/// What happens to blocks.
#[derive(Clone)]
pub enum BlocksMsg {
    /// What was kept last time.
    Loaded(Vec<String>),
    /// The change is kept, or could not be.
    Kept(bool),
    /// Keep the selection under a name.
    Save(String),
    /// Put elements into the card.
    Insert(Rc<[Node]>),
    /// Give a block another name.
    Rename(Rc<str>, String),
    /// Forget a block.
    Remove(Rc<str>),
    /// Offer all as a file.
    Export,
    /// Add those of a file; why it could not be read.
    Import(Result<String, String>),
}

impl AppState {
    pub(super) fn load_blocks(&mut self) {
        self.outbox.ask(Effect::Blocks(BlocksAsk::Load));
    }

    pub(super) fn blocks(&mut self, message: BlocksMsg, now: f64) {
        match message {
            BlocksMsg::Loaded(texts) => {
                let blocks = texts.iter().filter_map(|text| Block::read(text));
                self.show_blocks(blocks.collect());
            }
            BlocksMsg::Kept(true) => {}
            BlocksMsg::Kept(false) => self.tell_bad(t!("blocks-not-kept")),
            BlocksMsg::Save(name) => self.save_block(&name, now),
            BlocksMsg::Insert(items) => self.edit(&Command::PasteAll(items), now),
            BlocksMsg::Rename(id, name) => self.rename_block(&id, &name),
            BlocksMsg::Remove(id) => self.remove_block(&id),
            BlocksMsg::Export => self.export_blocks(),
            BlocksMsg::Import(Ok(text)) => self.import_blocks(&text, now),
            BlocksMsg::Import(Err(why)) => self.tell_bad(why),
        }
    }

    fn show_blocks(&mut self, mut blocks: Vec<Block>) {
        blocks.sort_by_key(|block| block.name.to_lowercase());
        self.blocks = Blocks(Rc::new(blocks));
    }

    /// The selected elements; none where the whole card is selected, or nothing.
    pub fn selected_items(&self) -> Vec<Node> {
        let document = self.document();
        let roots = self.editor.typing().roots();
        let nodes = self.editor.selection.nodes().iter();
        let inside = nodes.filter(|id| **id != document.root().id() && !roots.contains(id));
        inside
            .filter_map(|id| document.node(*id).cloned())
            .collect()
    }

    fn save_block(&mut self, name: &str, now: f64) {
        let items = self.selected_items();
        if items.is_empty() {
            return self.tell_bad(t!("blocks-nothing-selected"));
        }
        self.add_blocks(vec![Block::new(self.fresh_id(now, 0), name, items)]);
        self.tell(t!("blocks-saved", name = name));
    }

    /// No other tab makes the same, and none was made before in this one.
    fn fresh_id(&self, now: f64, number: usize) -> String {
        format!("{}-{now}-{number}", self.shelf.open.id)
    }

    fn add_blocks(&mut self, new: Vec<Block>) {
        for block in &new {
            self.ask_to_keep(block);
        }
        let all = self.blocks.0.iter().cloned().chain(new).collect();
        self.show_blocks(all);
    }

    fn ask_to_keep(&mut self, block: &Block) {
        let ask = BlocksAsk::Keep(block.id.clone(), block.text().into());
        self.outbox.ask(Effect::Blocks(ask));
    }

    fn rename_block(&mut self, id: &str, name: &str) {
        let name = name.trim();
        let mut all = (*self.blocks.0).clone();
        let Some(block) = all.iter_mut().find(|block| *block.id == *id) else {
            return;
        };
        if name.is_empty() || *block.name == *name {
            return;
        }
        block.name = name.into();
        let renamed = block.clone();
        self.ask_to_keep(&renamed);
        self.show_blocks(all);
    }

    fn remove_block(&mut self, id: &Rc<str>) {
        let mut all = (*self.blocks.0).clone();
        all.retain(|block| block.id != *id);
        self.show_blocks(all);
        let ask = BlocksAsk::Forget(id.clone());
        self.outbox.ask(Effect::Blocks(ask));
    }

    fn export_blocks(&mut self) {
        let text = Block::file(&self.blocks.0).into();
        let name = "blocks.json".to_owned();
        self.outbox.ask(Effect::Download { name, text });
    }

    fn import_blocks(&mut self, text: &str, now: f64) {
        let new: Vec<Block> = Block::read_file(text)
            .into_iter()
            .enumerate()
            .map(|(number, (name, items))| Block::new(self.fresh_id(now, number), &name, items))
            .filter(|block| !self.blocks.0.iter().any(|own| own.is_like(block)))
            .collect();
        match new.len() {
            0 => self.tell_bad(t!("blocks-none-in-file")),
            count => {
                self.add_blocks(new);
                self.tell(t!("blocks-imported", count = count));
            }
        }
    }
}
