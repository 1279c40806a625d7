//! What a notification says of a message, where the card itself is not drawn.
//!
//! Documented is the summary of a connector card (two lines at most) and of a bot's message. What
//! Workflows make of a summary is not; an Adaptive Card has none.

use card_catalog::kinds::attachment::message;
use card_catalog::kinds::message_card::card as message_card;
use card_catalog::{Host, Target, kind_of_root};
use card_json::{Document, Node};

/// So many characters are read at a glance; two lines of a phone hold them.
pub const GLANCE: usize = 80;

/// Summaries that say nothing of what happened, in lower case.
const VAGUE: &[&str] = &[
    "alert",
    "card",
    "message",
    "new message",
    "notification",
    "summary",
    "test",
    "update",
    "webhook",
];

/// What a notification shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The message's summary, as Microsoft documents.
    Summary,
    /// A summary is there, but no page says whether it is shown.
    PerhapsSummary,
    /// Words of Teams' own, such as "sent a card".
    Generic,
    /// An e-mail: its subject notifies, the summary stands in the list of messages.
    Mail,
    /// Nothing: the card is an answer in a chat that is open.
    Nothing,
}

/// What could be better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// There could be a summary, and there is none.
    Missing,
    /// The summary says nothing of what happened.
    Vague,
    /// It is longer than [`GLANCE`], and will be cut.
    Long,
}

/// The notification of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Where its words come from.
    pub shows: Shows,
    /// The summary, if there is one.
    pub summary: Option<String>,
    /// What could be better.
    pub remarks: Vec<Remark>,
}

/// What is shown of `document` before anybody opens it at `target`.
pub fn notice(document: &Document, target: Target) -> Notice {
    let root = document.root();
    let kind = kind_of_root(root);
    let (has_summaries, text) = if kind == Some(&message_card::KIND) {
        (true, message_card::SUMMARY.node(root))
    } else if kind == Some(&message::KIND) {
        (true, message::SUMMARY.node(root))
    } else {
        (false, None)
    };
    let summary = text.and_then(Node::as_str).map(str::trim);
    let summary = summary.filter(|text| !text.is_empty());
    let connector = kind == Some(&message_card::KIND);
    let shows = match (target.host(), target) {
        (Host::Outlook, _) => Shows::Mail,
        (Host::Copilot, _) => Shows::Nothing,
        _ if summary.is_none() => Shows::Generic,
        (_, Target::ClassicWebhook) if connector => Shows::Summary,
        (_, Target::Bot) if !connector => Shows::Summary,
        _ => Shows::PerhapsSummary,
    };
    let remarks = match (summary, shows) {
        (_, Shows::Nothing) => Vec::new(),
        (None, _) if has_summaries => vec![Remark::Missing],
        (None, _) => Vec::new(),
        (Some(text), _) => about(text),
    };
    Notice {
        shows,
        summary: summary.map(str::to_owned),
        remarks,
    }
}

fn about(text: &str) -> Vec<Remark> {
    let said = text.trim_end_matches(['.', '!', ':']).to_lowercase();
    let vague = VAGUE.contains(&said.as_str()).then_some(Remark::Vague);
    let long = (text.chars().count() > GLANCE).then_some(Remark::Long);
    vague.into_iter().chain(long).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, target: Target) -> Notice {
        notice(&Document::parse(text).expect("JSON"), target)
    }

    const CARD: &str = r#"{"@type": "MessageCard", "summary": " Disk full on db1 ", "text": "t"}"#;
    const ADAPTIVE: &str = r#"{"type": "AdaptiveCard", "version": "1.4", "body": []}"#;

    #[test]
    fn a_connector_card_shows_its_summary_and_elsewhere_that_is_not_sure() {
        let shown = of(CARD, Target::ClassicWebhook);
        assert_eq!(shown.summary.as_deref(), Some("Disk full on db1"));
        assert_eq!((shown.shows, shown.remarks.len()), (Shows::Summary, 0));
        assert_eq!(of(CARD, Target::Workflows).shows, Shows::PerhapsSummary);
        assert_eq!(of(CARD, Target::Outlook).shows, Shows::Mail);
        assert_eq!(of(CARD, Target::Copilot).shows, Shows::Nothing);
    }

    #[test]
    fn an_adaptive_card_has_no_summary_to_miss() {
        let shown = of(ADAPTIVE, Target::Workflows);
        assert_eq!((shown.shows, shown.remarks.len()), (Shows::Generic, 0));
        let message = format!(
            r#"{{"type": "message", "summary": "Disk full", "attachments": [
            {{"contentType": "application/vnd.microsoft.card.adaptive", "content": {ADAPTIVE}}}]}}"#
        );
        assert_eq!(of(&message, Target::Bot).shows, Shows::Summary);
    }

    #[test]
    fn missing_vague_and_long_summaries_are_remarked() {
        let with = |summary: &str| CARD.replace(" Disk full on db1 ", summary);
        let remarks = |summary: &str| of(&with(summary), Target::ClassicWebhook).remarks;
        assert_eq!(remarks(" "), [Remark::Missing]);
        assert_eq!(remarks("Notification!"), [Remark::Vague]);
        assert_eq!(remarks(&"é".repeat(GLANCE)), []);
        assert_eq!(remarks(&"é".repeat(GLANCE + 1)), [Remark::Long]);
    }
}
