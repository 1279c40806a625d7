//! Filling in and operating a card: from what a reader does to what becomes of
//! it. Nothing is sent anywhere; an [`Event`] says what a host would do.
//! (spec/adaptive-card.md §6, spec/message-card.md §4–6.)

mod act;
mod enter;
mod field;
mod fill;
mod pages;
mod send;
mod substitute;
mod words;

pub(crate) use field::Field;
pub(crate) use fill::is_enabled;

pub use pages::reveal;

use card_catalog::{Kind, Typing};
use card_json::{Document, NodeId};

use crate::options::RenderState;

/// A card in a reader's hands.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The card.
    pub document: &'a Document,
    /// Its kinds.
    pub typing: &'a Typing,
    /// What the reader has opened, toggled and typed so far.
    pub state: &'a RenderState,
    /// Does a text match a pattern, as JavaScript reads patterns? `None` for a
    /// pattern that is none. Browsers ask their own engine.
    pub matches: &'a dyn Fn(&str, &str) -> Option<bool>,
}

/// What a reader put into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry<'a> {
    /// The field holds this text (or this choice) now.
    Text(&'a str),
    /// The box of this value was ticked, or its tick taken away.
    Tick(&'a str, bool),
}

/// What became of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// How the card looks now.
    pub state: RenderState,
    /// What happened, or would happen; `None` where nothing can.
    pub event: Option<Event>,
    /// The field to go to: the first whose value cannot be sent.
    pub focus: Option<NodeId>,
}

/// What an action does, in words and to the letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The action.
    pub action: NodeId,
    /// The words on its button; its kind's title where it has none.
    pub name: String,
    /// Its kind. [`Kind::claim`] says on which ways it works.
    pub kind: Option<&'static Kind>,
    /// Was it held back by wrong inputs?
    pub refused: bool,
    /// One or two sentences.
    pub says: String,
    /// What would be sent or opened, exactly: a heading and a text each.
    pub parts: Vec<(&'static str, String)>,
}
