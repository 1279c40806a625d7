//! The pages that claims are taken from: one constant a page, so that a date is corrected once.

use crate::host::Source;

/// The Outlook reference of the MessageCard format.
pub const OUTLOOK_MESSAGE_CARD: Source = Source {
    name: "Microsoft Learn, Outlook actionable messages: message-card-reference",
    date: "2024-10-09",
};

/// The Teams page that lists card kinds and what differs in Teams.
pub const TEAMS_CARDS_REFERENCE: Source = Source {
    name: "Microsoft Learn, Teams: cards-reference",
    date: "2022-12-14",
};

/// The Teams page about the buttons of cards.
pub const TEAMS_CARDS_ACTIONS: Source = Source {
    name: "Microsoft Learn, Teams: cards-actions",
    date: "2022-11-03",
};

/// The Teams page about text and images in cards.
pub const TEAMS_CARDS_FORMAT: Source = Source {
    name: "Microsoft Learn, Teams: cards-format",
    date: "2024-11-07",
};

/// The Teams page about sending through connectors.
pub const TEAMS_CONNECTORS_USING: Source = Source {
    name: "Microsoft Learn, Teams: connectors-using",
    date: "2022-12-14",
};

/// The Teams page about incoming webhooks.
pub const TEAMS_INCOMING_WEBHOOK: Source = Source {
    name: "Microsoft Learn, Teams: add-incoming-webhook",
    date: "2026-04-01",
};

/// Microsoft's announcement that Workflows take both formats, without MessageCard buttons.
pub const WORKFLOWS_ANNOUNCEMENT: Source = Source {
    name: "Microsoft 365 developer blog: retirement of Office 365 connectors in Teams",
    date: "2026-02-05",
};

/// The Adaptive Cards documentation hub (read through a public mirror).
pub const HUB: Source = Source {
    name: "Adaptive Cards documentation hub, adaptivecards.microsoft.com",
    date: "2026-03-01",
};

/// The limits of card widths in the sample configuration for phones.
pub const MOBILE_HOST_CONFIG: Source = Source {
    name: "GitHub, microsoft/Teams-AdaptiveCards-Mobile: sample host configuration",
    date: "2026-07-10",
};

/// The Outlook page about Adaptive Cards in mail.
pub const OUTLOOK_ADAPTIVE: Source = Source {
    name: "Microsoft Learn, Outlook actionable messages: adaptive-card",
    date: "2026-06-22",
};

/// The universal action model: refresh and sign-in of bot cards.
pub const UNIVERSAL_ACTIONS: Source = Source {
    name: "Microsoft Learn, Adaptive Cards: universal-action-model",
    date: "2026-01-29",
};

/// The open renderer for browsers.
pub const ADAPTIVE_RENDERER: Source = Source {
    name: "GitHub, microsoft/AdaptiveCards: renderer for browsers",
    date: "2026-02-05",
};

/// The issue that reports newer cards refused on the way through Power Automate.
pub const ADAPTIVE_ISSUE_9378: Source = Source {
    name: "GitHub, microsoft/AdaptiveCards issue 9378",
    date: "2026-05-22",
};

/// The page about text in Adaptive Cards.
pub const ADAPTIVE_TEXT: Source = Source {
    name: "Microsoft Learn, Adaptive Cards: text-features",
    date: "2026-01-29",
};
