//! Mounting a drawn card: from the neutral view tree of card-render to the page.

mod colours;
mod drawing;
mod drawn;
mod look;
pub mod steps;
#[cfg(test)]
mod tests;
mod texts;
mod thumbnail;

use crate::interop::event::nearest_attribute;
use card_json::{Document, Node, NodeId};
use yew::events::Event;

pub use colours::use_highlights;
pub use drawing::{Way, options, use_drawings};
pub use drawn::Drawn;
pub use texts::texts;
pub use thumbnail::{LazyThumbnail, Thumbnail};

/// The attribute that says which node of the card an element was drawn from.
pub const NODE: &str = "data-node";

/// The attribute that says which action of the card an element performs.
pub const ACTION: &str = "data-action";

/// The node that an attribute of the event's target, or of what is around it, names.
pub fn node_at(event: &Event, attribute: &str, document: &Document) -> Option<NodeId> {
    let number: u32 = nearest_attribute(event, attribute)?.parse().ok()?;
    let mut nodes = document.root().descendants().map(Node::id);
    nodes.find(|id| id.number() == number)
}

/// Puts the rules of drawn cards into the page, once.
pub fn install_stylesheet() {
    crate::theme::add_rules(&card_render::stylesheet());
}

/// The reader that dates are written for: the person in front of the browser.
pub fn reader_dates() -> card_render::Dates {
    #[cfg(target_arch = "wasm32")]
    return crate::interop::dates::reader();
    #[cfg(not(target_arch = "wasm32"))]
    card_render::Dates::default()
}
