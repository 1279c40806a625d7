//! What acts on the card. All of it comes with the later part; what is asked for before that waits.

use super::{AppState, EffectId, LateMsg, Msg, Outcome, SeriesMsg};
use crate::commands::Entry;
use crate::words::{self, t};
use card_editor::{Command, Editor, EditorError, Transaction};
use card_json::Document;
use std::rc::Rc;

/// What was asked for before the later part was here and when, oldest first.
#[derive(Clone, Default)]
pub struct Waiting(Vec<(Rc<Msg>, f64)>);

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
    }
}

impl AppState {
    /// Does what a message asks for, as soon as that can be done.
    pub(super) fn act(&mut self, message: Rc<Msg>, now: f64) {
        let Some(later) = self.later else {
            if !self.missing {
                self.waiting.0.push((message, now));
            }
            return self.tell_of_wait();
        };
        (later.act)(self, message, now);
    }

    /// Does what waited for the later part.
    pub(super) fn catch_up(&mut self) {
        for (message, now) in std::mem::take(&mut self.waiting.0) {
            self.act(message, now);
        }
    }

    /// Does what a message asks for. Of the later part: see [`Self::act`].
    pub fn act_now(&mut self, message: Rc<Msg>, now: f64) {
        match Rc::unwrap_or_clone(message) {
            Msg::Edit(command) => {
                let before = self.clone();
                self.edit(&command, now);
                self.say_done(&command, &before);
            }
            Msg::Mend(fix) => self.change(|editor| {
                editor.commit(Transaction::new(fix.title.clone(), fix.edits.clone()), now)
            }),
            Msg::Json(message) => self.json(message, now),
            Msg::File(message) => self.file(message, now),
            Msg::Helper(message) => self.help(message, now),
            Msg::Relay(message) => self.relay(message),
            Msg::Run(entry) => self.run(entry, now),
            Msg::Focus(message) => self.focus(message),
            Msg::Insight(message) => self.judge(message, now),
            Msg::Clip(message) => self.clip(message, now),
            Msg::SaySelection => self.say_selection(),
            Msg::Done(id, outcome) => self.ended(id, outcome, now),
            other => self.take(other, now),
        }
    }

    /// An effect ended that only the later part begins.
    fn ended(&mut self, id: EffectId, outcome: Outcome, now: f64) {
        match outcome {
            Outcome::Blocks(message) => self.late(LateMsg::Blocks(message), now),
            Outcome::Desk(message) => self.late(LateMsg::Desk(*message), now),
            Outcome::Delivered(delivery) => self.late(LateMsg::Delivered(id, delivery), now),
            Outcome::Paused => self.series(SeriesMsg::Next, now),
            Outcome::ClipboardRead(read) => self.clipboard_read(read, now),
            Outcome::RelayFound(found) => self.relay_found(found),
            Outcome::ChannelRead(channel, messages) => self.channel_read(&channel, messages),
            _ => {}
        }
    }

    /// Carries out a command of the table, or says why it can't be had.
    fn run(&mut self, entry: &Entry, now: f64) {
        if let Some(why) = (entry.blocked)(self) {
            return self.tell_bad(why);
        }
        if let Some(message) = (entry.run)(self) {
            self.take(message, now);
        }
    }

    pub(super) fn edit(&mut self, command: &Command, now: f64) {
        if self.undo_or_redo_draft(command) {
            return;
        }
        if let Command::Load(document) = command {
            self.load_new(document.clone(), None, now);
        } else if changes_document(command) {
            let before = self.document().clone();
            self.change(|editor| editor.perform(command, now));
            self.follow_borders(&before);
            self.uncover_draft();
            if !Document::akin(&before, self.document()) {
                self.forget_reader();
            }
        } else if let Ok(editor) = self.editor.perform(command, now) {
            self.editor = editor;
        }
    }

    /// Says that a draft has to be mended first.
    pub(super) fn tell_of_draft(&mut self) {
        self.tell_bad(t!("json-first"));
    }

    /// Changes the document, unless a draft of it waits to be mended.
    pub(super) fn change(&mut self, run: impl FnOnce(&Editor) -> Result<Editor, EditorError>) {
        if self.draft.is_some() {
            return self.tell_of_draft();
        }
        match run(&self.editor) {
            Ok(editor) => {
                self.editor = editor;
                if !self.can_redo() {
                    self.aside.forget_undone();
                }
            }
            Err(error) => self.tell_bad(words::said(&error.to_string())),
        }
    }
}

/// Whether a command would touch the text, and not only the selection.
fn changes_document(command: &Command) -> bool {
    !matches!(
        command,
        Command::Select(_)
            | Command::SelectParent
            | Command::SelectFirstChild
            | Command::SelectNext
            | Command::SelectPrevious
            | Command::SelectFirst
            | Command::SelectToo(_)
            | Command::SelectTo(_)
            | Command::Extend(_)
            | Command::SelectSiblings
            | Command::SelectLast
    )
}
