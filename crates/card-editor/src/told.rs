//! What a command did, for those who listen: data from which a sentence is made.

use card_json::NodeId;

use crate::command::Command;
use crate::editor::Editor;
use crate::names::{full_name, name};
use crate::scene::Scene;
use crate::selection::tops;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Something is there that was not.
    Added,
    /// Something is there no more.
    Removed,
    /// Something stands elsewhere.
    Moved,
    /// There is a copy.
    Duplicated,
    /// There is something around it.
    Wrapped,
}

/// What a command did to what, and where that is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What was done.
    pub deed: Deed,
    /// To what: "Image"; of several the first.
    pub what: String,
    /// To how many.
    pub count: usize,
    /// What it stands before: "Text".
    pub before: Option<String>,
    /// What it stands in: "Column 2".
    pub within: Option<String>,
}

/// What `command` did, which made `after` of `before`. `None` where it did not add, move or remove
/// anything.
pub fn told(command: &Command, before: &Editor, after: &Editor) -> Option<Told> {
    let brought = after.selection.nodes();
    let (deed, nodes) = match command {
        Command::InsertStarter { .. }
        | Command::InsertStarterInside { .. }
        | Command::Insert { .. }
        | Command::Paste(_)
        | Command::PasteAll(_) => (Deed::Added, brought),
        Command::Duplicate(_) => (Deed::Duplicated, brought),
        Command::Wrap { .. } => (Deed::Wrapped, brought),
        Command::PutBeside { .. } => (Deed::Moved, brought),
        Command::Remove(node) => return Some(removed(before, *node)),
        Command::MoveBy { node, .. }
        | Command::Move { node, .. }
        | Command::MoveOut(node)
        | Command::MoveInto(node) => match after.selection.contains(*node) {
            true => (Deed::Moved, brought),
            false => return standing(after, Deed::Moved, &[*node]),
        },
        _ => return None,
    };
    standing(after, deed, nodes)
}

fn standing(after: &Editor, deed: Deed, nodes: &[NodeId]) -> Option<Told> {
    let scene = Scene::new(&after.document, after.typing());
    let first = *nodes.first()?;
    let place = scene.place(first);
    let next = place.as_ref().and_then(|place| {
        let list = scene.node(place.list?)?.as_array()?;
        list.get(place.index + nodes.len()).map(|next| next.id())
    });
    Some(Told {
        deed,
        what: name(scene, first),
        count: nodes.len(),
        before: next.map(|next| name(scene, next)),
        within: place.map(|place| name(scene, place.owner)),
    })
}

fn removed(before: &Editor, node: NodeId) -> Told {
    let scene = Scene::new(&before.document, before.typing());
    let all = before.selection.contains(node);
    Told {
        deed: Deed::Removed,
        what: full_name(scene, node),
        count: if all {
            tops(&before.document, before.selection.nodes()).len()
        } else {
            1
        },
        before: None,
        within: None,
    }
}
