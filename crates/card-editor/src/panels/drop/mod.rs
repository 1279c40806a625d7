//! Where what is being dragged would land: the pointer, and what was measured of the page, in; a place
//! of the document, a mark to draw and words for it, out.

mod canvas;
mod ground;
mod outline;
mod place;
mod words;

use card_catalog::{Kind, Typing, starter};
use card_json::{Document, NodeId};

use crate::command::Command;
use crate::scene::Scene;

pub use ground::{Ground, Rect, Spot};
pub use place::{Place, Side, grabbed, is_movable, is_row};

/// What is being dragged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Payload {
    /// A new element, from the palette.
    Kind(&'static Kind),
    /// An element of the card.
    Node(NodeId),
}

/// Where a drop would go.
#[derive(Debug, Clone, PartialEq)]
pub struct Drop {
    /// The place in the document.
    pub place: Place,
    /// What shows it: a line if its width or height is 0, else a frame.
    pub mark: Rect,
    /// The place in words: "before Image in Column 2".
    pub words: String,
}

impl Drop {
    /// The command that carries the drop out; none if everything stays where it is.
    pub fn command(&self, payload: Payload) -> Option<Command> {
        Some(match (self.place, payload) {
            (Place::Stay, _) => return None,
            (Place::Beside { node, side }, payload) => Command::PutBeside {
                what: payload,
                node,
                side,
            },
            (Place::In { owner, slot, index }, Payload::Kind(kind)) => Command::Insert {
                parent: owner,
                slot: slot.name.into(),
                index,
                value: starter(kind),
            },
            (Place::In { owner, slot, index }, Payload::Node(node)) => Command::Move {
                node,
                parent: owner,
                slot: slot.name.into(),
                index,
            },
        })
    }
}

/// Why nothing can be dropped there, in words: "A Fact stands only in Facts".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub String);

/// Where `payload` would go if it were dropped at a point of the pane that `ground` was measured of.
///
/// It looks at what lies under the point and around it, not at the whole card, so that it can be
/// asked at every move of a pointer.
///
/// # Errors
/// [`Refused`] says why it can't be dropped there.
pub fn target(
    document: &Document,
    typing: &Typing,
    payload: Payload,
    ground: &Ground,
    x: f64,
    y: f64,
) -> Result<Drop, Refused> {
    let aim = Aim {
        scene: Scene::new(document, typing),
        payload,
        ground,
        x,
        y,
    };
    match ground.is_list() {
        true => outline::target(&aim),
        false => canvas::target(&aim),
    }
}

/// What is dragged, and where it is.
struct Aim<'a> {
    scene: Scene<'a>,
    payload: Payload,
    ground: &'a Ground,
    x: f64,
    y: f64,
}

impl Aim<'_> {
    /// Is `id` what is dragged, or inside it?
    fn is_own(&self, id: NodeId) -> bool {
        match self.payload {
            Payload::Kind(_) => false,
            Payload::Node(node) => {
                node == id || self.scene.elements_up(id).any(|above| above == node)
            }
        }
    }

    fn drop(&self, place: Place, mark: Rect) -> Drop {
        let place = match place::stays(self.scene, self.payload, place) {
            true => Place::Stay,
            false => place,
        };
        Drop {
            place,
            mark,
            words: words::words(self.scene, place),
        }
    }
}
