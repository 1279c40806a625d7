//! The exact text that is sent: a card as it is, or spliced into a message envelope.

use card_catalog::Family;
use card_json::Document;

use crate::endpoint::{Dialect, EndpointKind, Note};
use crate::wire::{ADAPTIVE, Body, CONNECTOR};

/// What the request body looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Packaging {
    /// The document is a message envelope already; it goes unchanged.
    AsIs,
    /// The card goes bare, byte for byte.
    Bare,
    /// The card goes inside `{"type":"message","attachments":[…]}`.
    Wrapped,
}

/// How a card goes to an endpoint of this kind.
pub fn packaging(card_text: &str, family: Family) -> Packaging {
    match family {
        _ if is_envelope(card_text) => Packaging::AsIs,
        Family::MessageCard => Packaging::Bare,
        Family::Adaptive => Packaging::Wrapped,
    }
}

/// The request body for a card, byte for byte as sent.
///
/// A MessageCard goes unchanged, also to Workflows: Microsoft announced in February 2026 that
/// flows take it bare ([`remark`] tells people how sure that is). An Adaptive Card is wrapped in
/// the message envelope with its own text spliced in verbatim, without the white space around
/// it. A document that is an envelope already goes unchanged.
pub fn body_for(card_text: &str, family: Family, _endpoint: EndpointKind) -> String {
    match packaging(card_text, family) {
        Packaging::AsIs | Packaging::Bare => card_text.to_owned(),
        Packaging::Wrapped => wrap(card_text),
    }
}

/// The `contentType` of an attachment that holds a card of this family.
pub const fn content_type(family: Family) -> &'static str {
    match family {
        Family::MessageCard => CONNECTOR,
        Family::Adaptive => ADAPTIVE,
    }
}

/// Bytes of [`body_for`] this card, without building it: findings and meters ask at every change.
pub fn length(document: &Document, family: Family) -> usize {
    if family == Family::Adaptive && !card_catalog::is_envelope(document.root()) {
        wrap("").len() + document.text().trim().len()
    } else {
        document.len()
    }
}

/// True when the text is `{"type":"message","attachments":[…]}` already.
pub fn is_envelope(text: &str) -> bool {
    Body::read(text).is_ok_and(|body| body.is_envelope())
}

/// The texts of the cards in an envelope, byte for byte; a bare card is its own single card.
pub fn cards(text: &str) -> Vec<&str> {
    match Body::read(text) {
        Ok(body) if body.is_envelope() => {
            let contents = body.contents().into_iter();
            contents.filter_map(|place| text.get(place)).collect()
        }
        _ => vec![text.trim()],
    }
}

fn wrap(card: &str) -> String {
    let card = card.trim();
    format!(
        r#"{{"type":"message","attachments":[{{"contentType":"{ADAPTIVE}","contentUrl":null,"content":{card}}}]}}"#
    )
}

const MESSAGE_CARD_IN_WORKFLOWS: Note = Note {
    code: "message-card-in-workflows",
    serious: false,
    text: "Workflows takes message cards according to Microsoft's announcement of February 2026, but earlier pages say it does not, and its buttons are not shown. Converting to an Adaptive Card is the safe way.",
    date: "2026-02-05",
    source: "Microsoft 365 developer blog, Retirement of Office 365 connectors, update of 2026-02-05; msteams-docs feature-gaps-for-O365-connector.md (2024-10-09) says the contrary",
};

const ADAPTIVE_IN_CONNECTOR: Note = Note {
    code: "adaptive-in-connector",
    serious: false,
    text: "Incoming webhooks show Adaptive Cards, but other Office 365 connectors only take message cards.",
    date: "2026-04-01",
    source: "msteams-docs connectors-using.md, add-incoming-webhook.md",
};

/// What to say before this pairing of card and endpoint is sent, if anything.
pub fn remark(family: Family, endpoint: EndpointKind) -> Option<Note> {
    match (family, endpoint.dialect()) {
        (Family::MessageCard, Dialect::Workflows) => Some(MESSAGE_CARD_IN_WORKFLOWS),
        (Family::Adaptive, Dialect::Classic) => Some(ADAPTIVE_IN_CONNECTOR),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [EndpointKind; 2] = [EndpointKind::ClassicConnector, EndpointKind::Workflows];

    #[test]
    fn an_adaptive_card_keeps_its_own_bytes_inside_the_envelope() {
        let card = "{ \"type\":\"AdaptiveCard\", \"n\": 1.0, \"n\": 1e2, \"s\": \"\\u00e9\" }";
        for kind in KINDS {
            let body = body_for(&format!("{card}\n"), Family::Adaptive, kind);
            assert!(body.contains(&format!("\"content\":{card}}}")), "{body}");
            assert_eq!(cards(&body), [card]);
        }
    }

    #[test]
    fn a_message_card_goes_unchanged_even_its_white_space() {
        let card = "{\n  \"text\": \"x\"\n}\n";
        for kind in KINDS {
            assert_eq!(body_for(card, Family::MessageCard, kind), card);
        }
    }

    #[test]
    fn the_length_is_that_of_the_body() {
        for text in [
            "{}\n",
            "{\"type\":\"message\",\"attachments\":[]}",
            " {\"text\":\"é\"} ",
        ] {
            let document = Document::parse(text).expect("JSON");
            for family in [Family::Adaptive, Family::MessageCard] {
                let body = body_for(text, family, EndpointKind::Workflows);
                assert_eq!(
                    length(&document, family),
                    body.len(),
                    "{text} as {family:?}"
                );
            }
        }
    }

    #[test]
    fn an_envelope_is_never_wrapped_twice() {
        let once = body_for("{}", Family::Adaptive, EndpointKind::Workflows);
        assert_eq!(
            body_for(&once, Family::Adaptive, EndpointKind::Workflows),
            once
        );
    }

    #[test]
    fn only_the_uncertain_pairings_have_a_remark() {
        assert!(remark(Family::Adaptive, EndpointKind::Workflows).is_none());
        assert!(remark(Family::MessageCard, EndpointKind::ClassicConnector).is_none());
        assert!(remark(Family::MessageCard, EndpointKind::LogicApps).is_some());
    }
}
