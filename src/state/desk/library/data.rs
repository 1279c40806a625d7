//! What the library shows, and what happens in it.

use super::Found;
use crate::derived::Same;
use crate::panels::card_title;
use crate::state::{Label, Trouble};
use crate::words::t;
use card_catalog::Family;
use card_editor::Editor;
use card_json::Document;
use std::rc::Rc;
use yew::AttrValue;

/// A card of the library.
#[derive(Clone, PartialEq)]
pub struct Shelved {
    /// Its place there.
    pub label: Label,
    /// When it was changed last, in milliseconds since 1970.
    pub changed: f64,
    /// What it is called: its name, or what it says.
    pub title: AttrValue,
    /// Its family.
    pub family: Option<Family>,
    /// What its small picture shows.
    pub document: Option<Same>,
    /// When it was deleted.
    pub gone: Option<f64>,
}

/// A card as the library keeps it, before it is read.
#[derive(Clone)]
pub struct Kept {
    /// Its place there.
    pub label: Label,
    /// When it was changed last.
    pub changed: f64,
    /// Its exact text.
    pub text: String,
    /// When it was deleted.
    pub gone: Option<f64>,
}

/// What a bundle would add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    /// So many cards are in it.
    pub cards: usize,
    /// So many of them are not here yet.
    pub new: usize,
    /// And so many blocks.
    pub blocks: usize,
}

/// Deleted cards that are to go for ever, once the person is sure.
#[derive(Clone, Debug, PartialEq)]
pub struct Sure {
    /// The cards.
    pub ids: Vec<Rc<str>>,
    /// What the first of them is called.
    pub title: AttrValue,
}

/// The list of cards, and what is done with one.
#[derive(Clone, Default, PartialEq)]
pub struct Library {
    /// The cards, the newest first; nothing until they are read.
    pub cards: Option<Rc<[Shelved]>>,
    /// Words searched for.
    pub search: String,
    /// The card whose name and tags are being changed: both as typed.
    pub labelling: Option<Labelling>,
    /// The card that was deleted last.
    pub deleted: Option<(Rc<str>, AttrValue)>,
    /// The deleted ones, which can still be taken back; the latest first.
    pub gone: Rc<[Shelved]>,
    /// Those that are to go for ever.
    pub sure: Option<Sure>,
    /// Whether the cards could not be read.
    pub unread: bool,
    /// A bundle that waits to be added: what it would add, and its text.
    pub bundle: Option<(Load, Rc<str>)>,
}

/// Name and tags as they are typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelling {
    /// The card.
    pub id: Rc<str>,
    /// Its name; empty where it is known by what it says.
    pub name: String,
    /// What it is called now.
    pub title: AttrValue,
    /// Its tags, between commas.
    pub tags: String,
}

/// What happens in the library.
#[derive(Clone)]
pub enum LibraryMsg {
    /// The cards as they are kept.
    Listed(Result<Vec<Kept>, Trouble>),
    /// Search.
    Search(String),
    /// Open a card.
    Open(Rc<str>),
    /// The card to open was read.
    Loaded(Option<Found>),
    /// Begin to change a card's name and tags.
    Label(Option<Rc<str>>),
    /// Its name as typed.
    Name(String),
    /// Its tags as typed.
    Tags(String),
    /// Take name and tags as they are typed.
    SaveLabel,
    /// Add a copy of a card.
    Duplicate(Rc<str>),
    /// Take a card out of the library.
    Delete(Rc<str>),
    /// Take the last one back.
    Undelete,
    /// Take a deleted one back.
    Restore(Rc<str>),
    /// Deleted cards are to go for ever; the person is asked.
    Forget(Vec<Rc<str>>),
    /// The person's answer.
    Sure(bool),
    /// Save everything as a file.
    Export,
    /// The text of that file.
    Bundled(Result<String, Trouble>),
    /// A file was chosen that should be a bundle.
    Import(String),
    /// What it would add, or one word why it can't.
    Weighed(Result<Load, String>, Rc<str>),
    /// Add it, or leave it.
    Add(bool),
    /// So many cards were added.
    Added(Result<usize, Trouble>),
    /// Something of the library changed.
    Changed,
    /// Something could not be done.
    Failed(Trouble),
}

impl Shelved {
    pub(super) fn of(card: Kept) -> Self {
        let editor = Document::parse(&card.text).ok().map(Editor::new);
        let says = editor
            .as_ref()
            .map(|editor| AttrValue::from(card_title(editor)));
        let name = card
            .label
            .name
            .as_deref()
            .map(|name| AttrValue::from(name.to_owned()));
        Self {
            title: name.or(says).unwrap_or_else(|| t!("library-unreadable")),
            family: editor.as_ref().and_then(|editor| editor.typing().family()),
            document: editor.map(|editor| Same(editor.document)),
            label: card.label,
            changed: card.changed,
            gone: card.gone,
        }
    }

    /// Does the card answer to these words?
    pub fn answers(&self, words: &str) -> bool {
        let words = words.trim().to_lowercase();
        let tags = self.label.tags.iter().map(|tag| tag.to_lowercase());
        let mut places = tags.chain([self.title.to_lowercase()]);
        words.is_empty() || places.any(|place| place.contains(&words))
    }
}
