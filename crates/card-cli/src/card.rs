//! A card file, read and understood.

use std::path::Path;

use card_catalog::{Family, Target, Typing, family_of, is_envelope};
use card_json::Document;
use card_teams::EndpointKind;

use crate::input::Input;
use crate::message::{Message, Refused};

/// A card with the name of its file.
pub(crate) struct Card {
    pub(crate) name: String,
    pub(crate) document: Document,
    pub(crate) typing: Typing,
}

/// Where a card is meant to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Destination {
    /// A classic incoming webhook or Office 365 connector
    Classic,
    /// A Workflows (Power Automate) webhook
    Workflows,
    /// What a service answers to an outgoing webhook of Teams
    Outgoing,
    /// A Teams bot
    Bot,
    /// Microsoft 365 Copilot
    Copilot,
    /// An actionable message in Outlook
    Outlook,
}

impl From<Destination> for Target {
    fn from(destination: Destination) -> Self {
        match destination {
            Destination::Classic => Self::ClassicWebhook,
            Destination::Workflows => Self::Workflows,
            Destination::Outgoing => Self::OutgoingWebhook,
            Destination::Bot => Self::Bot,
            Destination::Copilot => Self::Copilot,
            Destination::Outlook => Self::Outlook,
        }
    }
}

impl Destination {
    /// The word that `--target` takes.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Classic => "classic",
            Self::Workflows => "workflows",
            Self::Outgoing => "outgoing",
            Self::Bot => "bot",
            Self::Copilot => "copilot",
            Self::Outlook => "outlook",
        }
    }

    /// The endpoint whose envelope is measured. A classic webhook's stands for those without one.
    pub(crate) fn endpoint(self) -> EndpointKind {
        match self {
            Self::Workflows => EndpointKind::Workflows,
            _ => EndpointKind::ClassicConnector,
        }
    }
}

impl Card {
    /// Reads `path`; `-` is standard input.
    pub(crate) fn read(path: &Path) -> Result<Self, Refused> {
        let Input { name, text } = Input::read(path)?;
        let document = Document::parse(&text).map_err(|errors| {
            Refused::new(errors.iter().map(|error| Message::syntax(&name, error)))
        })?;
        let typing = Typing::of(&document);
        Ok(Self {
            name,
            document,
            typing,
        })
    }

    /// The family of the card, or of the first one in the envelope.
    pub(crate) fn family(&self) -> Result<Family, Refused> {
        let root = self.document.root();
        let envelope = || is_envelope(root).then_some(Family::Adaptive);
        family_of(root).or_else(envelope).ok_or_else(|| {
            let text = "this is neither an Adaptive Card (“type”: “AdaptiveCard”) nor a MessageCard (“@type”: “MessageCard”), nor a message with cards in it";
            Refused::new([Message::about(&self.name, "not-a-card", text)])
        })
    }

    /// Where cards like this one usually go.
    pub(crate) fn usual_destination(&self) -> Destination {
        match self.family() {
            Ok(Family::MessageCard | Family::Attachment) => Destination::Classic,
            Ok(Family::Adaptive) | Err(_) => Destination::Workflows,
        }
    }
}
