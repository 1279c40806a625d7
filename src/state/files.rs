//! New cards, opened files, pasted text, and copies going out.

use super::{AppState, Effect};
use card_catalog::Family;
use card_editor::Command;
use card_json::{Document, Style};
use std::rc::Rc;

/// Cards coming in and going out.
pub enum FileMsg {
    /// Start a new card of a family.
    New(Family),
    /// A file was read: its name and text.
    Opened {
        /// Name without folders.
        name: String,
        /// The whole text.
        text: String,
    },
    /// Text was pasted or dropped on the designer.
    Pasted(String),
    /// A file could not be read; why.
    Unreadable(String),
    /// Copy the card's exact text.
    CopyJson,
    /// Copy the card without white space.
    CopyMinified,
    /// Copy the exact body that would be sent.
    CopyBody,
    /// Copy a curl command that posts the card.
    CopyCurl,
    /// Save the card's exact text as a file.
    Download,
}

/// The starting text of a new MessageCard.
pub const MESSAGE_CARD: &str = include_str!("../../assets/starters/message-card.json");
/// The starting text of a new Adaptive Card.
pub const ADAPTIVE_CARD: &str = include_str!("../../assets/starters/adaptive-card.json");

impl AppState {
    pub(super) fn file(&mut self, message: FileMsg, now: f64) {
        match message {
            FileMsg::New(family) => self.new_card(family, now),
            FileMsg::Opened { name, text } => {
                self.tell(format!(
                    "Opened “{name}”. Undo brings the previous card back."
                ));
                self.open_text(text, now);
            }
            FileMsg::Pasted(text) => self.open_text(text, now),
            FileMsg::Unreadable(why) => self.tell_bad(format!("{why}. Nothing was changed.")),
            FileMsg::CopyJson => self.copy(self.pane_text(), "Card JSON"),
            FileMsg::CopyMinified => {
                let text = self.document().root().to_text(Style::Compact);
                self.copy(text.into(), "Minified JSON");
            }
            FileMsg::CopyBody => self.copy(self.body(), "The body as sent"),
            FileMsg::CopyCurl => {
                let command = super::sending::curl_command(&self.body());
                self.copy(command.into(), "The curl command");
            }
            FileMsg::Download => self.download(),
        }
    }

    fn new_card(&mut self, family: Family, now: f64) {
        let text = match family {
            Family::MessageCard => MESSAGE_CARD,
            Family::Adaptive => ADAPTIVE_CARD,
        };
        if let Ok(document) = Document::parse(text) {
            self.cover_draft();
            self.edit(&Command::Load(document), now);
            self.tell("A new card. Undo brings the previous one back.");
        }
    }

    fn copy(&mut self, text: Rc<str>, what: &'static str) {
        self.outbox.ask(Effect::Copy { text, what });
    }

    fn download(&mut self) {
        let name = "card.json".to_owned();
        let text = self.pane_text();
        self.outbox.ask(Effect::Download { name, text });
    }
}
