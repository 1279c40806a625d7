//! The exact text that is sent: a card as it is, or spliced into a message envelope.

use card_catalog::kinds::attachment::{attachment, message};
use card_catalog::{Family, kind_of_root};
use card_json::{Document, Node};

use crate::endpoint::{Dialect, EndpointKind, Note};
use crate::wire::Body;

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

/// What stands before a card and behind it in the request body.
enum Frame {
    /// Nothing: the text goes byte for byte.
    None,
    /// The message, around an attachment.
    Message,
    /// The message and the attachment, around a card of this content type.
    Attachment(&'static str),
}

impl Frame {
    fn of(root: &Node, family: Family) -> Frame {
        let kind = kind_of_root(root);
        match family {
            _ if kind == Some(&message::KIND) || card_catalog::is_envelope(root) => Frame::None,
            _ if kind == Some(&attachment::KIND) => Frame::Message,
            Family::MessageCard => Frame::None,
            Family::Adaptive => Frame::Attachment(attachment::ADAPTIVE),
            Family::Attachment => {
                kind.map_or(Frame::None, |kind| Frame::Attachment(kind.content_type))
            }
        }
    }

    fn around(&self, card: &str) -> String {
        match self {
            Frame::None => card.to_owned(),
            Frame::Message => wrap(card.trim()),
            Frame::Attachment(name) => wrap(&format!(
                r#"{{"contentType":"{name}","contentUrl":null,"content":{}}}"#,
                card.trim()
            )),
        }
    }
}

fn wrap(attachment: &str) -> String {
    format!(r#"{{"type":"message","attachments":[{attachment}]}}"#)
}

/// What of a text that is no JSON: its family alone decides.
fn frame_of(card_text: &str, family: Family) -> Frame {
    let document = Document::parse(card_text);
    let nothing = Node::null();
    Frame::of(
        document
            .as_ref()
            .map_or(&nothing, |document| document.root()),
        family,
    )
}

/// How a card goes to an endpoint of this kind.
pub fn packaging(card_text: &str, family: Family) -> Packaging {
    match frame_of(card_text, family) {
        Frame::None if is_envelope(card_text) => Packaging::AsIs,
        Frame::None => Packaging::Bare,
        Frame::Message | Frame::Attachment(_) => Packaging::Wrapped,
    }
}

/// The request body for a card, byte for byte as sent.
///
/// A MessageCard goes unchanged, also to Workflows: Microsoft announced in February 2026 that
/// flows take it bare ([`remark`] tells people how sure that is). Any other card, and a single
/// attachment, is wrapped in the message envelope with its own text spliced in verbatim, without
/// the white space around it. A document that is a message already goes unchanged.
pub fn body_for(card_text: &str, family: Family, _endpoint: EndpointKind) -> String {
    frame_of(card_text, family).around(card_text)
}

/// Bytes of [`body_for`] this card, without building it: findings and meters ask at every change.
pub fn length(document: &Document, family: Family) -> usize {
    match Frame::of(document.root(), family) {
        Frame::None => document.len(),
        frame => frame.around("").len() + document.text().trim().len(),
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

const ATTACHMENT_IN_WORKFLOWS: Note = Note {
    code: "attachment-card-in-workflows",
    serious: true,
    text: "Workflows post Adaptive Cards only: this card will not be shown. Send it to an incoming webhook, or convert it to an Adaptive Card.",
    date: "2022-12-14",
    source: "msteams-docs cards-reference.md; Microsoft 365 developer blog, Retirement of Office 365 connectors, update of 2026-02-05",
};

/// What to say before this pairing of card and endpoint is sent, if anything.
pub fn remark(family: Family, endpoint: EndpointKind) -> Option<Note> {
    match (family, endpoint.dialect()) {
        (Family::MessageCard, Dialect::Workflows) => Some(MESSAGE_CARD_IN_WORKFLOWS),
        (Family::Adaptive, Dialect::Classic) => Some(ADAPTIVE_IN_CONNECTOR),
        (Family::Attachment, Dialect::Workflows) => Some(ATTACHMENT_IN_WORKFLOWS),
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
            " {\"contentType\":\"application/vnd.microsoft.card.hero\",\"content\":{}} ",
            "{\"items\":[{\"type\":\"section\",\"title\":\"é\"}]}\n",
            " {\"text\":\"é\"} ",
        ] {
            let document = Document::parse(text).expect("JSON");
            for family in Family::ALL {
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
    fn an_attachment_goes_in_a_message_and_a_list_card_in_both() {
        let hero = "{ \"contentType\": \"application/vnd.microsoft.card.hero\", \"content\": { \"title\": \"x\" } }";
        for kind in KINDS {
            assert_eq!(
                body_for(&format!("\n{hero}\n"), Family::Attachment, kind),
                format!("{{\"type\":\"message\",\"attachments\":[{hero}]}}")
            );
        }
        let list = "{\"items\": [{\"type\": \"section\", \"title\": \"x\"}]}";
        let body = body_for(list, Family::Attachment, EndpointKind::ClassicConnector);
        assert!(body.contains("vnd.microsoft.teams.card.list\""), "{body}");
        assert_eq!(cards(&body), [list]);
    }

    #[test]
    fn a_message_card_as_an_attachment_is_no_bare_card() {
        let card = "{\"contentType\":\"application/vnd.microsoft.teams.card.o365connector\",\"content\":{\"@type\":\"MessageCard\",\"text\":\"x\"}}";
        let body = body_for(card, Family::MessageCard, EndpointKind::ClassicConnector);
        assert_eq!(
            body,
            format!("{{\"type\":\"message\",\"attachments\":[{card}]}}")
        );
        assert_eq!(packaging(card, Family::MessageCard), Packaging::Wrapped);
    }

    #[test]
    fn only_the_uncertain_pairings_have_a_remark() {
        assert!(remark(Family::Adaptive, EndpointKind::Workflows).is_none());
        assert!(remark(Family::MessageCard, EndpointKind::ClassicConnector).is_none());
        assert!(remark(Family::MessageCard, EndpointKind::LogicApps).is_some());
        assert!(remark(Family::Attachment, EndpointKind::ClassicConnector).is_none());
        assert!(
            remark(Family::Attachment, EndpointKind::Workflows).is_some_and(|note| note.serious)
        );
    }
}
