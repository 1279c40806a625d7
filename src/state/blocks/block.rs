//! A block, and the texts that hold some.

use card_json::{Document, Node, Style};
use std::rc::Rc;

const NAME: &str = "name";
const ITEMS: &str = "items";
const ID: &str = "id";
/// The list of a file.
const BLOCKS: &str = "blocks";

/// Elements under a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Under which it is kept.
    pub id: Rc<str>,
    /// What the person calls it.
    pub name: Rc<str>,
    /// The elements, in order; at least one.
    pub items: Rc<[Node]>,
}

impl Block {
    /// A block of some elements.
    pub fn new(id: String, name: &str, items: Vec<Node>) -> Self {
        Self {
            id: id.into(),
            name: name.trim().into(),
            items: items.into(),
        }
    }

    /// The block that a kept text holds, if it is one.
    pub fn read(text: &str) -> Option<Self> {
        let document = Document::parse(text).ok()?;
        let id = document.root().get(ID)?.as_str()?.to_owned();
        let (name, items) = members(document.root())?;
        Some(Self::new(id, &name, items))
    }

    /// The text it is kept as.
    pub fn text(&self) -> String {
        let id = (ID, Node::string(&*self.id));
        let members = std::iter::once(id).chain(self.members());
        Node::object(members.collect::<Vec<_>>()).to_text(Style::Compact)
    }

    /// Whether it holds the same under the same name.
    pub fn is_like(&self, other: &Self) -> bool {
        let texts = |block: &Self| Node::array(block.items.to_vec()).to_text(Style::Compact);
        self.name == other.name && texts(self) == texts(other)
    }

    /// A file of blocks.
    pub fn file(blocks: &[Self]) -> String {
        let one = |block: &Self| Node::object(block.members().collect::<Vec<_>>());
        let list = Node::array(blocks.iter().map(one).collect::<Vec<_>>());
        Node::object(vec![(BLOCKS, list)]).to_text(Style::Indent(2)) + "\n"
    }

    /// The names and elements of a file's blocks; what is none is left out.
    pub fn read_file(text: &str) -> Vec<(String, Vec<Node>)> {
        let Ok(document) = Document::parse(text) else {
            return Vec::new();
        };
        let list = document.root().get(BLOCKS).and_then(Node::as_array);
        list.unwrap_or(&[]).iter().filter_map(members).collect()
    }

    fn members(&self) -> impl Iterator<Item = (&'static str, Node)> {
        [
            (NAME, Node::string(&*self.name)),
            (ITEMS, Node::array(self.items.to_vec())),
        ]
        .into_iter()
    }
}

fn members(block: &Node) -> Option<(String, Vec<Node>)> {
    let name = block.get(NAME)?.as_str()?.trim();
    let items = block.get(ITEMS)?.as_array()?;
    let whole = !name.is_empty() && !items.is_empty();
    whole.then(|| (name.to_owned(), items.to_vec()))
}
