//! What a user can ask of the editor.

use std::rc::Rc;

use card_catalog::Kind;
use card_json::{Document, Node, NodeId, Style};

use crate::panels::drop::{Payload, Side};

/// An intent. [`crate::Editor::perform`] carries it out.
///
/// Removing, moving, duplicating or wrapping an element that is one of several selected is about all
/// of them, as one step.
#[derive(Debug, Clone)]
pub enum Command {
    /// A first instance of `kind`: after the selection, else inside it, else at the nearest place
    /// that takes it. It is selected afterwards.
    InsertStarter {
        /// What to add.
        kind: &'static Kind,
    },
    /// The same, but inside the selection if that is possible at all.
    InsertStarterInside {
        /// What to add.
        kind: &'static Kind,
    },
    /// `value` at an exact place. It is selected afterwards.
    Insert {
        /// The object that gets it.
        parent: NodeId,
        /// The property that holds children.
        slot: Rc<str>,
        /// The place in the list, 0 first; past the end means at the end.
        index: usize,
        /// What to add.
        value: Node,
    },
    /// `value` (from the clipboard) where [`Command::InsertStarter`] would put one of its kind.
    Paste(Node),
    /// Several values from the clipboard, one behind the other. They are selected afterwards.
    PasteAll(Rc<[Node]>),
    /// A first item in the list `slot` of `owner`: a fact, a target, a header. The selection stays.
    AddItem {
        /// The object whose list it is.
        owner: NodeId,
        /// The property that holds the list.
        slot: Rc<str>,
        /// The place in the list; at the end without.
        index: Option<usize>,
    },
    /// Removes a node, its property name included.
    Remove(NodeId),
    /// Sets the property `name` of the object `node`, or removes it (`None`).
    SetProp {
        /// The object.
        node: NodeId,
        /// The property.
        name: Rc<str>,
        /// Its new value.
        value: Option<Node>,
    },
    /// The same for several objects at once.
    SetProps {
        /// The objects.
        nodes: Rc<[NodeId]>,
        /// The property.
        name: Rc<str>,
        /// Its new value.
        value: Option<Node>,
    },
    /// Gives a property another name; its value stays.
    RenameProp {
        /// The object.
        node: NodeId,
        /// The property.
        name: Rc<str>,
        /// Its new name.
        to: Rc<str>,
    },
    /// Moves an item within its list.
    MoveBy {
        /// The item.
        node: NodeId,
        /// So many places down, or up if negative.
        delta: i32,
    },
    /// Moves an element to another place and selects it.
    Move {
        /// The element.
        node: NodeId,
        /// The object that gets it.
        parent: NodeId,
        /// The property that holds children.
        slot: Rc<str>,
        /// The place in the list as it is before the move: 0 before the first item.
        index: usize,
    },
    /// Moves or adds an element to the left or right of another, in a column of its own: in the
    /// columns the other stands in, else in two new ones. It is selected afterwards.
    PutBeside {
        /// What to put there.
        what: Payload,
        /// The other element.
        node: NodeId,
        /// On which side of it.
        side: Side,
    },
    /// Moves an element out of what it stands in, right behind that; out of a column, into the
    /// column before it, if there is one.
    MoveOut(NodeId),
    /// Moves an element into the container beside it; out of a column, into the next one.
    MoveInto(NodeId),
    /// A copy right after the original, with ids of its own. It is selected afterwards.
    Duplicate(NodeId),
    /// Puts a new container of `kind` around an element.
    Wrap {
        /// The element.
        node: NodeId,
        /// The container, such as a Container or an ActionSet.
        kind: &'static Kind,
    },
    /// The whole JSON text, as typed.
    Retype(String),
    /// The whole JSON text, mended at once: a step of its own, unlike typing.
    Amend(String),
    /// The whole JSON text as it was once: a step of its own, too.
    Restore(String),
    /// The same, for text that a file has now.
    Reread(String),
    /// Removes every property that equals its default and takes it from nowhere else.
    DropDefaults,
    /// Prints the JSON text anew.
    Format(Style),
    /// Another document in place of this one. Undo brings this one back.
    Load(Document),
    /// Selects a node, or nothing.
    Select(Option<NodeId>),
    /// Selects a node as well, or takes it out of the selection.
    SelectToo(NodeId),
    /// Selects all from where the selection began to this node.
    SelectTo(NodeId),
    /// Selects so many items of the list more, or back if negative.
    Extend(i32),
    /// Selects all that stands in one list with the selection.
    SelectSiblings,
    /// Selects what the selection stands in; at the card itself, nothing.
    SelectParent,
    /// Selects the first thing inside the selection; the first card without one.
    SelectFirstChild,
    /// Selects the next row of the outline.
    SelectNext,
    /// Selects the row before in the outline.
    SelectPrevious,
    /// Selects the first row of the outline.
    SelectFirst,
    /// Selects the last row of the outline.
    SelectLast,
    /// Takes the newest step back.
    Undo,
    /// Does the step taken back last again.
    Redo,
}
