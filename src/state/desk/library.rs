//! The library: every card that was made here, by name and tag.

use super::{DeskAsk, Found};
use crate::derived::Same;
use crate::panels::card_title;
use crate::state::{AppState, Draft, Hold, Label, LeftTab};
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
    /// A bundle that waits to be added: how many cards it has, how many are new, its text.
    pub bundle: Option<(usize, usize, Rc<str>)>,
}

/// Name and tags as they are typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelling {
    /// The card.
    pub id: Rc<str>,
    /// Its name.
    pub name: String,
    /// Its tags, between commas.
    pub tags: String,
}

/// What happens in the library.
#[derive(Clone)]
pub enum LibraryMsg {
    /// The cards as they are kept.
    Listed(Vec<Kept>),
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
    /// Save everything as a file.
    Export,
    /// The text of that file.
    Bundled(Option<String>),
    /// A file was chosen that should be a bundle.
    Import(String),
    /// What it would add, or one word why it can't.
    Weighed(Result<(usize, usize), String>, Rc<str>),
    /// Add it, or leave it.
    Add(bool),
    /// So many cards were added.
    Added(Option<usize>),
    /// Something of the library changed.
    Changed,
}

impl AppState {
    pub(super) fn library(&mut self, message: LibraryMsg, now: f64) {
        match message {
            LibraryMsg::Listed(cards) => self.listed(cards),
            LibraryMsg::Search(words) => self.library_mut().search = words,
            LibraryMsg::Open(id) if id == self.shelf.open.id => {}
            LibraryMsg::Open(id) => self.ask_desk(DeskAsk::Load(id)),
            LibraryMsg::Loaded(found) => self.open_found(found, now),
            LibraryMsg::Label(id) => self.begin_label(id),
            LibraryMsg::Name(name) => self.label_typed(|typed| typed.name = name),
            LibraryMsg::Tags(tags) => self.label_typed(|typed| typed.tags = tags),
            LibraryMsg::SaveLabel => self.save_label(),
            LibraryMsg::Duplicate(id) => {
                let name = self.title_of(&id);
                let name = t!("keep-copy-name", name = name).to_string();
                self.ask_desk(DeskAsk::Duplicate { id, name });
            }
            LibraryMsg::Delete(id) => {
                let title = self.title_of(&id);
                self.library_mut().deleted = Some((id.clone(), title));
                self.ask_desk(DeskAsk::Delete { id, on: true });
            }
            LibraryMsg::Undelete => {
                if let Some((id, _)) = self.library_mut().deleted.take() {
                    self.ask_desk(DeskAsk::Delete { id, on: false });
                }
            }
            LibraryMsg::Changed => self.refresh_library(),
            other => self.bundles(other),
        }
    }

    fn bundles(&mut self, message: LibraryMsg) {
        match message {
            LibraryMsg::Export => self.ask_desk(DeskAsk::Bundle),
            LibraryMsg::Bundled(Some(text)) => self.download_bundle(text),
            LibraryMsg::Import(text) => self.ask_desk(DeskAsk::Weigh(text.into())),
            LibraryMsg::Weighed(Ok((all, new)), text) => {
                self.library_mut().bundle = Some((all, new, text));
            }
            LibraryMsg::Weighed(Err(why), _) if why == "newer" => {
                self.tell_bad(t!("library-bundle-newer"));
            }
            LibraryMsg::Weighed(Err(_), _) => self.tell_bad(t!("library-bundle-broken")),
            LibraryMsg::Add(yes) => {
                if let Some((.., text)) = self.library_mut().bundle.take().filter(|_| yes) {
                    self.ask_desk(DeskAsk::Unbundle(text));
                }
            }
            LibraryMsg::Added(Some(count)) => {
                self.refresh_library();
                self.tell(t!("library-added", count = count));
            }
            LibraryMsg::Added(None) | LibraryMsg::Bundled(None) => {
                self.tell_bad(t!("library-refused"));
            }
            _ => {}
        }
    }

    fn download_bundle(&mut self, text: String) {
        self.outbox.ask(crate::state::Effect::Download {
            name: "cardwright-bundle.json".to_owned(),
            text: text.into(),
        });
    }

    fn library_mut(&mut self) -> &mut Library {
        &mut self.desk_mut().library
    }

    /// Reads the list again while it is looked at.
    pub(in crate::state) fn refresh_library(&mut self) {
        if self.view.left == LeftTab::Library {
            self.ask_desk(DeskAsk::List);
        }
    }

    fn listed(&mut self, kept: Vec<Kept>) {
        let before = self.desk.library.cards.clone().unwrap_or_default();
        let same = |card: &Kept| {
            let known = before.iter().find(|entry| entry.label == card.label);
            known.filter(|entry| entry.changed == card.changed).cloned()
        };
        let mut cards: Vec<Shelved> = kept
            .into_iter()
            .map(|card| same(&card).unwrap_or_else(|| Shelved::of(card)))
            .collect();
        cards.sort_by(|one, other| other.changed.total_cmp(&one.changed));
        self.library_mut().cards = Some(cards.into());
    }

    fn title_of(&self, id: &str) -> AttrValue {
        let cards = self
            .desk
            .library
            .cards
            .iter()
            .flat_map(|cards| cards.iter());
        let mut named = cards.filter(|entry| *entry.label.id == *id);
        named
            .next()
            .map(|entry| entry.title.clone())
            .unwrap_or_default()
    }

    fn open_found(&mut self, found: Option<Found>, now: f64) {
        let Some(found) = found else {
            return self.tell_bad(t!("library-gone"));
        };
        match Document::parse(&found.text) {
            Ok(document) => {
                self.cover_draft();
                self.load_kept(document, found.label, now);
                self.adopt_ignored(found.ignored.as_deref());
                self.draft = Draft::kept(found.draft, found.opened);
            }
            Err(_) => self.open_text(found.text, found.label.name, now),
        }
    }

    fn begin_label(&mut self, id: Option<Rc<str>>) {
        let cards = self.desk.library.cards.clone().unwrap_or_default();
        let entry = id.and_then(|id| cards.iter().find(|entry| entry.label.id == id).cloned());
        self.library_mut().labelling = entry.map(|entry| Labelling {
            id: entry.label.id,
            name: entry.title.to_string(),
            tags: entry.label.tags.join(", "),
        });
    }

    fn label_typed(&mut self, change: impl FnOnce(&mut Labelling)) {
        if let Some(labelling) = &mut self.library_mut().labelling {
            change(labelling);
        }
    }

    fn save_label(&mut self) {
        let Some(typed) = self.library_mut().labelling.take() else {
            return;
        };
        let name = typed.name.trim();
        let name: Option<Rc<str>> = (!name.is_empty()).then(|| name.into());
        let tags = typed
            .tags
            .split(',')
            .map(str::trim)
            .filter(|tag| !tag.is_empty());
        let tags: Rc<[Rc<str>]> = tags.map(Rc::from).collect();
        if typed.id == self.shelf.open.id && self.shelf.hold == Hold::Mine {
            let open = self.shelf.open.clone();
            self.relabel(Label { name, tags, ..open });
        } else {
            let id = typed.id;
            self.note_typed(&id, &name, &tags);
            self.ask_desk(DeskAsk::Relabel { id, name, tags });
        }
    }

    fn note_typed(&mut self, id: &Rc<str>, name: &Option<Rc<str>>, tags: &Rc<[Rc<str>]>) {
        let cards = self.desk.library.cards.clone().unwrap_or_default();
        if let Some(entry) = cards.iter().find(|entry| entry.label.id == *id) {
            let (name, tags) = (name.clone(), tags.clone());
            let label = entry.label.clone();
            self.note_label(&Label {
                name,
                tags,
                ..label
            });
        }
    }
}

impl Shelved {
    fn of(card: Kept) -> Self {
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
