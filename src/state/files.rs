//! New cards, opened files, pasted text, and copies going out.

use super::{AppState, Effect, LateMsg};
use crate::words::t;
use card_catalog::kinds::attachment::{attachment, message};
use card_catalog::kinds::root;
use card_catalog::{Family, Kind, starter};
use card_json::{Document, Node, Style};
use std::borrow::Cow;
use std::rc::Rc;
use yew::AttrValue;

/// Cards coming in and going out.
#[derive(Clone)]
pub enum FileMsg {
    /// Start a new card of a family.
    New(Family),
    /// Start a new message with a card of a kind.
    NewMessage(&'static Kind),
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

/// The card a new person sees: small, and made of what the first part of the program draws as it is.
pub const FIRST_CARD: &str = include_str!("../../assets/starters/first-card.json");
/// The starting text of a new MessageCard.
pub const MESSAGE_CARD: &str = include_str!("../../assets/starters/message-card.json");
/// The starting text of a new Adaptive Card.
pub const ADAPTIVE_CARD: &str = include_str!("../../assets/starters/adaptive-card.json");

fn starting_text(family: Family) -> Cow<'static, str> {
    match family {
        Family::MessageCard => MESSAGE_CARD.into(),
        Family::Adaptive => ADAPTIVE_CARD.into(),
        Family::Attachment => message_with(root(family)).into(),
    }
}

/// A message with a first card of `kind`; the kind of a message is one already.
fn message_with(kind: &'static Kind) -> String {
    let card = starter(kind);
    let message = match kind.content_type {
        "" => card,
        content_type => Node::object(vec![
            (message::TYPE.name(), Node::string(message::KIND.name)),
            (
                message::ATTACHMENTS.name(),
                Node::array(vec![Node::object(vec![
                    (attachment::CONTENT_TYPE.name(), Node::string(content_type)),
                    (attachment::CONTENT.name(), card),
                ])]),
            ),
        ]),
    };
    message.to_text(Style::Indent(2)) + "\n"
}

/// What a file calls its card; "card" says nothing.
pub(super) fn card_name(file: &str) -> Option<Rc<str>> {
    let name = file.trim_end_matches(".json").trim_end_matches(".card");
    (!name.is_empty() && name != "card").then(|| name.into())
}

impl AppState {
    pub(super) fn file(&mut self, message: FileMsg, now: f64) {
        match message {
            FileMsg::New(family) => self.new_card(&starting_text(family), now),
            FileMsg::NewMessage(kind) => self.new_card(&message_with(kind), now),
            FileMsg::Opened { name, text } => {
                self.tell(t!("opened", name = &name));
                self.open_text(text, card_name(&name), now);
            }
            FileMsg::Pasted(text) => self.open_text(text, None, now),
            FileMsg::Unreadable(why) => self.tell_bad(t!("not-opened", why = why)),
            FileMsg::CopyJson => self.copy(self.pane_text(), t!("copied-json")),
            FileMsg::CopyMinified => {
                let text = self.document().root().to_text(Style::Compact);
                self.copy(text.into(), t!("copied-minified"));
            }
            FileMsg::CopyBody => self.late(LateMsg::CopyBody, now),
            FileMsg::CopyCurl => self.late(LateMsg::CopyCurl, now),
            FileMsg::Download => self.download(),
        }
    }

    fn new_card(&mut self, text: &str, now: f64) {
        if let Ok(document) = Document::parse(text) {
            self.cover_draft();
            self.load_new(document, None, now);
            self.tell(t!("new-card"));
        }
    }

    pub(super) fn copy(&mut self, text: Rc<str>, what: AttrValue) {
        self.outbox.ask(Effect::Copy { text, what });
    }

    pub(super) fn download(&mut self) {
        let name = self.file_name();
        let text = self.pane_text();
        self.outbox.ask(Effect::Download { name, text });
    }
}
