//! What a card is judged for.

use std::sync::Arc;

use card_catalog::{Host, Target};

/// What a card is judged for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Where the card will be shown, and by which way it goes there.
    pub target: Target,
    /// The names of the Fluent icons, one a line; without them names of icons are not judged.
    pub icons: Option<Arc<str>>,
}

impl Options {
    /// For this target.
    pub fn new(target: Target) -> Options {
        Options {
            target,
            icons: None,
        }
    }

    /// The same, with the names of the Fluent icons, one a line.
    pub fn with_icons(mut self, names: Arc<str>) -> Options {
        self.icons = Some(names);
        self
    }

    /// True where a message has the size limit of Teams' webhooks.
    pub(crate) fn is_limited(&self) -> bool {
        Target::WITHOUT_BOT.contains(&self.target)
    }

    /// True for every way into Teams.
    pub(crate) fn is_teams(&self) -> bool {
        self.target.host() == Host::Teams
    }

    /// The way the card goes, as the end of a sentence: "through Teams Workflows".
    pub(crate) fn way(&self) -> &'static str {
        match self.target {
            Target::ClassicWebhook => "through a Teams incoming webhook",
            Target::Workflows => "through Teams Workflows",
            Target::OutgoingWebhook => "in the answer to a Teams outgoing webhook",
            Target::Bot => "from a Teams bot",
            Target::Copilot => "in Copilot",
            Target::Outlook => "in Outlook",
        }
    }

    /// Who draws the card.
    pub(crate) fn host(&self) -> &'static str {
        self.target.host().title()
    }
}
