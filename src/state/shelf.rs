//! Which card of the library is on the screen, and whether this tab is the one that writes it.

use super::{AppState, DeskAsk, Draft, Ignored};
use crate::words::t;
use card_editor::Command;
use card_json::Document;
use std::rc::Rc;

/// What the library knows of a card besides its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    /// Its id, for ever.
    pub id: Rc<str>,
    /// The name it was given; without one it is known by what it says.
    pub name: Option<Rc<str>>,
    /// Words to find it by.
    pub tags: Rc<[Rc<str>]>,
    /// When it was made, in milliseconds since 1970.
    pub created: f64,
}

/// Who writes the open card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hold {
    /// This tab.
    #[default]
    Mine,
    /// Another tab; this one shows it.
    Elsewhere,
}

/// A place in the editor's history where one card took another's place.
#[derive(Clone)]
struct Border {
    from: (Document, Rc<str>),
    to: (Document, Rc<str>),
}

/// How much was done since the last version of the open card was kept.
#[derive(Clone, Copy, Default)]
pub(super) struct Pace {
    commands: u32,
    since: Option<f64>,
}

/// So many commands, or so much time, make a version.
const VERSION_COMMANDS: u32 = 20;
const VERSION_MS: f64 = 5.0 * 60.0 * 1000.0;

/// What stands on the screen and is no change of ours: the library has it already.
#[derive(Clone)]
struct Shown {
    card: Document,
    draft: Option<Rc<Draft>>,
    ignored: Rc<Vec<Ignored>>,
}

/// The open card's place in the library.
#[derive(Clone)]
pub struct Shelf {
    /// The open card.
    pub open: Label,
    /// Who writes it.
    pub hold: Hold,
    seed: Rc<str>,
    made: u32,
    shown: Option<Shown>,
    pub(super) pace: Pace,
    borders: Rc<Vec<Border>>,
    /// How each card is called now that undo or redo may bring back.
    labels: Rc<Vec<Label>>,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.open == other.open
            && self.hold == other.hold
            && self.made == other.made
            && Rc::ptr_eq(&self.borders, &other.borders)
    }
}

impl Shelf {
    /// With the card that was open last time; `seed` is like no other tab's.
    pub(super) fn new(open: Option<Label>, seed: Rc<str>) -> Self {
        let mut shelf = Self {
            open: Label::default(),
            hold: Hold::Mine,
            seed,
            made: 0,
            shown: None,
            pace: Pace::default(),
            borders: Rc::default(),
            labels: Rc::default(),
        };
        shelf.open = open.unwrap_or_else(|| shelf.fresh(None, 0.0));
        shelf.labels = Rc::new(vec![shelf.open.clone()]);
        shelf
    }

    /// Takes note of how a card is called, if it was open here.
    fn note(&mut self, label: &Label) {
        let at = self.labels.iter().position(|own| own.id == label.id);
        if let Some(at) = at.filter(|at| self.labels[*at] != *label) {
            Rc::make_mut(&mut self.labels)[at] = label.clone();
        }
    }

    fn label_of(&self, id: &str) -> Option<Label> {
        self.labels.iter().find(|own| *own.id == *id).cloned()
    }

    /// A card that did not exist before.
    pub(super) fn fresh(&mut self, name: Option<Rc<str>>, created: f64) -> Label {
        self.made += 1;
        Label {
            id: format!("{}-{}", self.seed, self.made).into(),
            name,
            tags: Rc::default(),
            created,
        }
    }
}

impl AppState {
    /// Puts another card on the screen. Undo brings the one before back, as the card it was.
    pub(super) fn load(&mut self, document: Document, label: Label, now: f64) {
        let from = (self.document().clone(), self.shelf.open.id.clone());
        self.change(|editor| editor.perform(&Command::Load(document), now));
        let to = (self.document().clone(), label.id.clone());
        if Document::ptr_eq(&from.0, &to.0) {
            return;
        }
        self.forget_reader();
        let shelf = Rc::make_mut(&mut self.shelf);
        Rc::make_mut(&mut shelf.borders).push(Border { from, to });
        self.put_on_shelf(label);
    }

    /// Puts a card of the library on the screen; it is not written before it is changed.
    pub(super) fn load_kept(&mut self, document: Document, label: Label, now: f64) {
        self.load(document, label, now);
        self.show_as_kept();
    }

    /// Takes note that the library has what is on the screen.
    pub(super) fn show_as_kept(&mut self) {
        let shown = Shown {
            card: self.document().clone(),
            draft: self.draft.clone(),
            ignored: self.insight.ignored.clone(),
        };
        Rc::make_mut(&mut self.shelf).shown = Some(shown);
    }

    /// The same for the ignored problems alone.
    pub(super) fn show_ignored_as_kept(&mut self) {
        let ignored = self.insight.ignored.clone();
        if let Some(shown) = &mut Rc::make_mut(&mut self.shelf).shown {
            shown.ignored = ignored;
        }
    }

    /// Is the card on the screen as the library has it?
    pub(super) fn is_kept_already(&self) -> bool {
        let shown = self.shelf.shown.as_ref();
        self.draft.is_none()
            && shown.is_some_and(|own| Document::ptr_eq(&own.card, self.document()))
    }

    /// Keeps a version of the card before its first change, and of twenty commands or five minutes.
    pub(super) fn keep_versions(&mut self, before: &Self, now: f64) {
        if Document::ptr_eq(self.document(), before.document()) || self.later.is_none() {
            return;
        }
        let step = self.editor.history.undo_steps() != before.editor.history.undo_steps();
        let pace = &mut Rc::make_mut(&mut self.shelf).pace;
        let first = pace.since.is_none();
        let since = *pace.since.get_or_insert(now);
        pace.commands += u32::from(step);
        let due = pace.commands >= VERSION_COMMANDS || now - since >= VERSION_MS;
        if due {
            *pace = Pace {
                commands: 0,
                since: Some(now),
            };
        }
        let versions = [(first, before), (due, &*self)];
        let texts = versions.map(|(wanted, state)| wanted.then(|| state.document().text().clone()));
        for text in texts.into_iter().flatten() {
            let card = self.shelf.open.id.clone();
            self.ask_desk(DeskAsk::Remember {
                card,
                text,
                name: None,
            });
        }
    }

    /// Puts a card on the screen that the library does not have yet.
    pub(super) fn load_new(&mut self, document: Document, name: Option<Rc<str>>, now: f64) {
        let label = Rc::make_mut(&mut self.shelf).fresh(name, now);
        self.load(document, label, now);
    }

    fn put_on_shelf(&mut self, label: Label) {
        let shelf = Rc::make_mut(&mut self.shelf);
        match shelf.label_of(&label.id) {
            Some(_) => shelf.note(&label),
            None => Rc::make_mut(&mut shelf.labels).push(label.clone()),
        }
        shelf.open = label;
        shelf.hold = Hold::Mine;
        shelf.shown = None;
        shelf.pace = Pace::default();
    }

    /// After undo or redo: the card that is on the screen again is the card it was.
    pub(super) fn follow_borders(&mut self, before: &Document) {
        let now = self.document();
        let same = Document::ptr_eq;
        let crossed = self.shelf.borders.iter().rev().find_map(|border| {
            let (from, to) = (&border.from, &border.to);
            let back = same(&to.0, before) && same(&from.0, now);
            let forth = same(&from.0, before) && same(&to.0, now);
            back.then_some(&from.1).or(forth.then_some(&to.1)).cloned()
        });
        if let Some(label) = crossed.and_then(|id| self.shelf.label_of(&id)) {
            self.put_on_shelf(label);
        }
    }

    /// Another tab writes the card that was changed here: the work goes on as a copy.
    pub(super) fn fork(&mut self, now: f64) {
        let open = self.shelf.open.clone();
        self.give_up_keeping(&open.id);
        let copy = self.copy_of(&open, now);
        self.put_on_shelf(copy);
    }

    /// A place for a copy of a card.
    pub(super) fn copy_of(&mut self, label: &Label, now: f64) -> Label {
        let name = label.name.as_deref();
        let name = name.map(|name| Rc::from(&*t!("keep-copy-name", name = name)));
        Label {
            tags: label.tags.clone(),
            ..Rc::make_mut(&mut self.shelf).fresh(name, now)
        }
    }

    /// Is what the screen shows just what the tab shows that writes the card?
    pub(super) fn only_shows(&self) -> bool {
        let same = |shown: &Shown| {
            Document::ptr_eq(&shown.card, self.document())
                && shown.draft == self.draft
                && Rc::ptr_eq(&shown.ignored, &self.insight.ignored)
        };
        self.shelf.hold == Hold::Elsewhere && self.shelf.shown.as_ref().is_some_and(same)
    }

    /// Is the card on the screen, and written by another tab?
    pub(super) fn shows_only(&self, id: &str) -> bool {
        self.shelf.hold == Hold::Elsewhere && *self.shelf.open.id == *id
    }

    /// The lock of a card was granted, or another tab has it. What was changed before that was known and is
    /// not written goes into a copy, as every change does from then on.
    pub(super) fn held(&mut self, id: &str, mine: bool, now: f64) {
        if *self.shelf.open.id != *id {
            return;
        }
        if mine {
            Rc::make_mut(&mut self.shelf).hold = Hold::Mine;
        } else if self.keeps(id) {
            self.go_on_with_copy(now);
        } else {
            self.only_show();
        }
    }

    /// Another tab writes the open card from now on. What this one still writes comes first.
    pub(super) fn only_show(&mut self) {
        let id = self.shelf.open.id.clone();
        if !self.keeps(&id) {
            self.show_as_kept();
        }
        Rc::make_mut(&mut self.shelf).hold = Hold::Elsewhere;
    }

    /// The card is called and tagged like this now, as the library has it already.
    pub(super) fn relabel(&mut self, label: Label) {
        if self.shelf.open != label {
            self.note_label(&label);
            Rc::make_mut(&mut self.shelf).open = label;
        }
    }

    /// A card that undo or redo may bring back is called and tagged like this now.
    pub(super) fn note_label(&mut self, label: &Label) {
        Rc::make_mut(&mut self.shelf).note(label);
    }

    /// What a file of the card is called.
    pub(super) fn file_name(&self) -> String {
        let named = self.shelf.open.name.as_deref();
        let name: String = named
            .unwrap_or("card")
            .chars()
            .map(|letter| match letter {
                '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
                letter if letter.is_control() => ' ',
                letter => letter,
            })
            .collect();
        format!("{}.card.json", name.trim().trim_matches('.'))
    }
}
