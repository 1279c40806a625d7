//! What a card is judged for.

use card_catalog::{Target, Version};
use card_teams::EndpointKind;

/// What a card is judged for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Where the card will be shown, and by which way it goes there.
    pub target: Target,
}

impl Options {
    /// For this target.
    pub fn new(target: Target) -> Options {
        Options { target }
    }

    /// The newest card version that is drawn there. Microsoft documents 1.5 for Teams; through
    /// Workflows it is refused now and then, so 1.4 is the safe one (see
    /// [`Options::safe_version`]).
    pub(crate) fn newest_version(&self) -> Version {
        Version::V1_5
    }

    pub(crate) fn safe_version(&self) -> Version {
        match self.target {
            Target::Workflows => Version::V1_4,
            Target::ClassicWebhook | Target::Outlook => self.newest_version(),
        }
    }

    /// The endpoint a message goes to, which decides its envelope. Mail has none.
    pub(crate) fn endpoint(&self) -> Option<EndpointKind> {
        match self.target {
            Target::ClassicWebhook => Some(EndpointKind::ClassicConnector),
            Target::Workflows => Some(EndpointKind::Workflows),
            Target::Outlook => None,
        }
    }

    /// True for the two ways into Teams.
    pub(crate) fn is_teams(&self) -> bool {
        self.target != Target::Outlook
    }

    /// The way the card goes, as the end of a sentence: "through Teams Workflows".
    pub(crate) fn way(&self) -> &'static str {
        match self.target {
            Target::ClassicWebhook => "through a Teams incoming webhook",
            Target::Workflows => "through Teams Workflows",
            Target::Outlook => "in Outlook",
        }
    }

    /// Who draws the card.
    pub(crate) fn host(&self) -> &'static str {
        if self.is_teams() { "Teams" } else { "Outlook" }
    }
}
