//! What a person should know about an address before using it.

use super::{Cloud, Endpoint, EndpointKind};

/// A remark about an endpoint, with the day its fact holds from and the source of the fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Stable kebab-case code.
    pub code: &'static str,
    /// True when sending will most likely not work.
    pub serious: bool,
    /// The sentence shown to people.
    pub text: &'static str,
    /// ISO date of the event, or of the source's reading.
    pub date: &'static str,
    /// Where the fact comes from.
    pub source: &'static str,
}

const CONNECTOR_RETIRED: Note = Note {
    code: "connector-retired",
    serious: true,
    text: "Microsoft stopped incoming webhooks of this kind in May 2026: posts no longer reach the channel. Create a Workflows webhook instead (channel ••• → Workflows → “Send webhook alerts to a channel”).",
    date: "2026-05-22",
    source: "Message Center MC808160, MC1181996; Microsoft 365 developer blog",
};

const OLD_CONNECTOR_URL: Note = Note {
    code: "connector-url-outdated",
    serious: true,
    text: "This URL has the shape used before the mandatory URL update of January 2025, so it stopped working even before incoming webhooks were retired.",
    date: "2025-01-31",
    source: "Microsoft 365 developer blog, update of 2024-10-16",
};

const LOGIC_URL_REPLACED: Note = Note {
    code: "logic-url-replaced",
    serious: false,
    text: "Power Automate replaced logic.azure.com addresses by environment.api.powerplatform.com on 30 November 2025. If this URL belongs to a flow, open the flow and copy its new URL; an Azure Logic App keeps this one.",
    date: "2025-11-30",
    source: "Power Automate support article on trigger URLs; MicrosoftDocs/SupportArticles-docs triggers-troubleshoot.md",
};

const GOV_FLOW_BOT: Note = Note {
    code: "flow-bot-unavailable",
    serious: false,
    text: "In government clouds the flow must post as a user: the Flow bot is not available there.",
    date: "2026-05-09",
    source: "learn.microsoft.com/connectors/teams",
};

impl Endpoint {
    /// Remarks about this address, gravest first.
    pub fn notes(&self) -> Vec<Note> {
        use super::Generation::{First, Second};
        let mut notes = Vec::new();
        if self.kind == EndpointKind::ClassicConnector {
            notes.push(CONNECTOR_RETIRED);
            if matches!(self.generation, Some(First | Second)) {
                notes.push(OLD_CONNECTOR_URL);
            }
        }
        // The replacement did not touch the sovereign clouds.
        if self.kind == EndpointKind::LogicApps && self.cloud == Cloud::Commercial {
            notes.push(LOGIC_URL_REPLACED);
        }
        if matches!(self.cloud, Cloud::Gcc | Cloud::GccHigh | Cloud::Dod) {
            notes.push(GOV_FLOW_BOT);
        }
        notes
    }
}
