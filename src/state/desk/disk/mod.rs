//! Files of the person's own: a card is read from one, and written back into it.
//!
//! A file belongs to a card of the library, whichever tab shows it. Broken text that was opened beside
//! a card has its file too, under a key of its own, until it is mended and a card.

mod data;

use super::DeskAsk;
use crate::state::files::card_name;
use crate::state::{AppState, JsonMsg, LateMsg};
use crate::words::t;
use card_editor::Command;
use card_json::Document;
use std::rc::Rc;

pub use data::{Choice, Disk, DiskAsk, DiskMsg, DiskTrouble, FromDisk};

impl AppState {
    pub(super) fn disk(&mut self, message: DiskMsg, now: f64) {
        match message {
            DiskMsg::Open => self.ask_disk(DiskAsk::Pick),
            DiskMsg::Picked(Ok(Some(file))) => self.open_file(file, now),
            DiskMsg::Picked(Err(why)) => self.tell_bad(why.words()),
            DiskMsg::Save => self.save_file(false),
            DiskMsg::SaveAs => self.save_as(),
            DiskMsg::Saved(key, result) => self.file_saved(&key, result),
            DiskMsg::Found(Some(file)) => self.disk_mut().note(file),
            DiskMsg::Chosen(choice) => self.file_choice(choice),
            DiskMsg::ReadAgain(Ok(Some(file))) => self.take_from_disk(file, now),
            DiskMsg::ReadAgain(Err(why)) => self.tell_bad(why.words()),
            DiskMsg::DraftBecameCard => self.bind_draft(),
            DiskMsg::Picked(Ok(None)) | DiskMsg::ReadAgain(Ok(None)) | DiskMsg::Found(None) => {}
        }
    }

    fn ask_disk(&mut self, ask: DiskAsk) {
        self.ask_desk(DeskAsk::Disk(ask));
    }

    fn disk_mut(&mut self) -> &mut Disk {
        &mut self.desk_mut().disk
    }

    /// The file of the text on the screen.
    pub fn own_file(&self) -> Option<&FromDisk> {
        self.desk.disk.file(&self.file_key()?)
    }

    /// Is that text not what the file has?
    pub fn differs_from(&self, file: &FromDisk) -> bool {
        self.pane_text() != file.text
    }

    /// Under what the file of the text on the screen is known. Broken text that was opened is not the
    /// card's: it must never be written into the card's file.
    fn file_key(&self) -> Option<Rc<str>> {
        match self.draft.as_ref().and_then(|draft| draft.opened.as_ref()) {
            None => Some(self.shelf.open.id.clone()),
            Some(own) => {
                let known = self.desk.disk.draft.as_ref();
                let same = known.filter(|(mark, _)| Rc::ptr_eq(mark, own));
                same.map(|(_, key)| key.clone())
            }
        }
    }

    /// Looks up the file of the card that is on the screen now.
    pub(in crate::state) fn find_file(&mut self) {
        let id = self.shelf.open.id.clone();
        if self.later.is_some() && self.desk.disk.file(&id).is_none() {
            self.ask_disk(DiskAsk::Find(id));
        }
    }

    /// Another tab may have written it.
    pub(super) fn find_file_again(&mut self) {
        let id = self.shelf.open.id.clone();
        self.ask_disk(DiskAsk::Find(id));
    }

    fn open_file(&mut self, file: FromDisk, now: f64) {
        self.tell(t!("opened", name = &file.name));
        self.open_text(file.text.to_string(), card_name(&file.name), now);
        if self.draft.is_some() {
            self.mark_draft(file.key.clone());
            self.disk_mut().note(file);
        } else {
            self.bind(file);
        }
    }

    /// Remembers that the draft belongs to the file `key`.
    fn mark_draft(&mut self, key: Rc<str>) {
        let Some(draft) = &mut self.draft else { return };
        let draft = Rc::make_mut(draft);
        // What marks it is like no other draft's, and stays with it while it is edited.
        let mark = Rc::from(draft.opened.as_deref().unwrap_or_default().to_owned());
        draft.opened = Some(Rc::clone(&mark));
        self.disk_mut().draft = Some((mark, key));
    }

    fn bind(&mut self, file: FromDisk) {
        let card = self.shelf.open.id.clone();
        self.ask_disk(DiskAsk::Bind {
            key: file.key.clone(),
            card: card.clone(),
        });
        self.disk_mut().note(FromDisk { key: card, ..file });
    }

    fn bind_draft(&mut self) {
        let known = self.disk_mut().draft.take();
        let file = known.and_then(|(_, key)| self.desk.disk.file(&key).cloned());
        if let Some(file) = file {
            self.bind(file);
        }
    }

    fn save_file(&mut self, force: bool) {
        let Some(key) = self.own_file().map(|file| file.key.clone()) else {
            return self.save_as();
        };
        let text = self.pane_text();
        self.ask_disk(DiskAsk::Save { key, text, force });
    }

    fn save_as(&mut self) {
        let key = self.file_key().unwrap_or_else(|| {
            let disk = self.disk_mut();
            disk.made += 1;
            let key: Rc<str> = format!("~new-{}", disk.made).into();
            self.mark_draft(key.clone());
            key
        });
        let (name, text) = (self.suggested_name(), self.pane_text());
        self.ask_disk(DiskAsk::SaveAs { key, name, text });
    }

    /// The name of its file, or what the card is called.
    fn suggested_name(&self) -> String {
        let file = self.own_file().map(|file| file.name.to_string());
        let opened = self
            .draft
            .as_ref()
            .and_then(|draft| draft.opened.as_deref());
        let opened = opened.filter(|name| !name.is_empty());
        file.or_else(|| opened.map(|name| format!("{name}.card.json")))
            .unwrap_or_else(|| self.file_name())
    }

    fn file_saved(&mut self, key: &str, result: Result<Option<FromDisk>, DiskTrouble>) {
        match result {
            Ok(Some(file)) => {
                self.tell(t!("disk-saved", name = &file.name));
                self.disk_mut().note(file);
            }
            Ok(None) => {}
            Err(DiskTrouble::Changed) => {
                let file = self.desk.disk.file(key).cloned();
                self.disk_mut().question = file;
            }
            Err(why) => self.tell_bad(why.words()),
        }
    }

    fn file_choice(&mut self, choice: Choice) {
        let asked = self.disk_mut().question.take();
        // Another card may have come on the screen in the meantime, by a link.
        let Some(file) = asked.filter(|file| self.file_key().as_ref() == Some(&file.key)) else {
            return;
        };
        match choice {
            Choice::Overwrite => self.save_file(true),
            Choice::SaveAs => self.save_as(),
            Choice::Read => self.ask_disk(DiskAsk::ReadAgain(file.key)),
            Choice::Leave => {}
        }
    }

    /// What the file has takes the place of the text on the screen; undo brings that back.
    fn take_from_disk(&mut self, file: FromDisk, now: f64) {
        let here = self.file_key().as_ref() == Some(&file.key);
        let (name, text) = (file.name.clone(), file.text.to_string());
        self.disk_mut().note(file);
        if !here {
            return;
        }
        if Document::parse(&text).is_err() {
            return self.json(JsonMsg::Typed(text), now);
        }
        if self.file_key() != Some(self.shelf.open.id.clone()) {
            return self.json(JsonMsg::Mended(text), now);
        }
        self.cover_draft();
        self.change(|editor| editor.perform(&Command::Reread(text), now));
        self.tell(t!("disk-read", name = &name));
    }

    /// The draft that was opened is a card now: its file goes with it.
    pub(in crate::state) fn draft_became_card(&mut self, draft: &Rc<str>, now: f64) {
        let known = self.desk.disk.draft.as_ref();
        if known.is_some_and(|(mark, _)| Rc::ptr_eq(mark, draft)) {
            self.late(LateMsg::Desk(DiskMsg::DraftBecameCard.into()), now);
        }
    }
}
