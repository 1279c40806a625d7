//! The library: every card that was made here, by name and tag.

mod data;

use super::{DeskAsk, Found};
use crate::state::{AppState, Draft, Hold, Label, LeftTab, Trouble};
use crate::words::t;
use card_json::Document;
use std::rc::Rc;
use yew::AttrValue;

pub use data::{Kept, Labelling, Library, LibraryMsg, Load, Shelved, Sure};

impl AppState {
    pub(super) fn library(&mut self, message: LibraryMsg, now: f64) {
        match message {
            LibraryMsg::Listed(Ok(cards)) => self.listed(cards),
            LibraryMsg::Listed(Err(_)) => self.library_mut().unread = true,
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
            other => self.bin(other),
        }
    }

    /// What concerns deleted cards, and what went wrong.
    fn bin(&mut self, message: LibraryMsg) {
        match message {
            LibraryMsg::Restore(id) => {
                let library = self.library_mut();
                library.deleted.take_if(|(last, _)| *last == id);
                self.ask_desk(DeskAsk::Delete { id, on: false });
            }
            LibraryMsg::Forget(ids) => {
                let title = ids.first().map(|id| self.title_of(id));
                let title = title.unwrap_or_default();
                self.library_mut().sure = Some(Sure { ids, title });
            }
            LibraryMsg::Sure(yes) => {
                if let Some(Sure { ids, .. }) = self.library_mut().sure.take().filter(|_| yes) {
                    let library = self.library_mut();
                    library.deleted.take_if(|(last, _)| ids.contains(last));
                    self.ask_desk(DeskAsk::Forget(ids));
                }
            }
            LibraryMsg::Failed(why) => self.library_failed(why),
            other => self.bundles(other),
        }
    }

    /// Says why, and shows the library as it is.
    fn library_failed(&mut self, why: Trouble) {
        self.library_mut().deleted = None;
        self.refresh_library();
        self.tell_bad(match why {
            Trouble::Full => t!("library-full"),
            _ => t!("library-refused"),
        });
    }

    fn bundles(&mut self, message: LibraryMsg) {
        match message {
            LibraryMsg::Export => self.ask_desk(DeskAsk::Bundle),
            LibraryMsg::Bundled(Ok(text)) => self.download_bundle(text),
            LibraryMsg::Import(text) => self.ask_desk(DeskAsk::Weigh(text.into())),
            LibraryMsg::Weighed(Ok(load), text) => {
                self.library_mut().bundle = Some((load, text));
            }
            LibraryMsg::Weighed(Err(why), _) if why == "newer" => {
                self.tell_bad(t!("library-bundle-newer"));
            }
            LibraryMsg::Weighed(Err(_), _) => self.tell_bad(t!("library-bundle-broken")),
            LibraryMsg::Add(yes) => {
                if let Some((_, text)) = self.library_mut().bundle.take().filter(|_| yes) {
                    self.ask_desk(DeskAsk::Unbundle(text));
                }
            }
            LibraryMsg::Added(Ok(count)) => {
                self.refresh_library();
                self.load_blocks();
                self.tell(t!("library-added", count = count));
            }
            LibraryMsg::Added(Err(why)) | LibraryMsg::Bundled(Err(why)) => {
                self.library_failed(why);
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
        let library = &self.desk.library;
        let shown = library.cards.clone().unwrap_or_default();
        let before = || shown.iter().chain(library.gone.iter());
        let same = |card: &Kept| {
            let known = before().find(|entry| entry.label == card.label)?;
            let same = (known.changed, known.gone) == (card.changed, card.gone);
            same.then(|| known.clone())
        };
        let all = kept
            .into_iter()
            .map(|card| same(&card).unwrap_or_else(|| Shelved::of(card)));
        let (mut cards, mut gone): (Vec<_>, Vec<_>) = all.partition(|card| card.gone.is_none());
        let when = |card: &Shelved| card.gone.unwrap_or(card.changed);
        for list in [&mut cards, &mut gone] {
            list.sort_by(|one, other| when(other).total_cmp(&when(one)));
        }
        let library = self.library_mut();
        library.unread = false;
        (library.cards, library.gone) = (Some(cards.into()), gone.into());
    }

    fn title_of(&self, id: &str) -> AttrValue {
        let library = &self.desk.library;
        let cards = library.cards.iter().flat_map(|cards| cards.iter());
        let cards = cards.chain(library.gone.iter());
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
            name: entry.label.name.as_deref().unwrap_or_default().to_owned(),
            title: entry.title,
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
