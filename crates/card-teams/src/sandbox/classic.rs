//! The answers of an incoming webhook.

use card_catalog::kinds::attachment::attachment;
use card_catalog::kinds::message_card::card;

use super::{Response, Run};
use crate::size;
use crate::wire::{Attachment, Body, is_array, is_object};

/// Known attachment types of a classic webhook (cards reference).
const CARD_TYPES: [&str; 6] = [
    attachment::ADAPTIVE,
    attachment::HERO,
    attachment::THUMBNAIL,
    attachment::LIST,
    attachment::RECEIPT,
    attachment::CONNECTOR,
];

const NO_TEXT: &str = "Summary or Text is required.";
const BAD_PAYLOAD: &str = "Bad payload received by generic incoming webhook.";

/// The text to keep, or the refusal.
pub(super) fn judge(bytes: &[u8]) -> Result<(&str, Option<Run>), Response> {
    if bytes.len() > size::LIMIT {
        return Err(Response::hidden(413));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| bad_payload())?;
    let body = Body::read(text).map_err(|_| bad_payload())?;
    match body.is_envelope() {
        true => envelope(&body)?,
        false => bare(&body)?,
    }
    Ok((text, None))
}

fn bad_payload() -> Response {
    Response::text(400, BAD_PAYLOAD)
}

fn envelope(body: &Body) -> Result<(), Response> {
    let attachments = body.attachments().unwrap_or_default();
    if attachments.is_empty() {
        return require_text(body);
    }
    match attachments.iter().all(is_known_card) {
        true => Ok(()),
        false => Err(bad_payload()),
    }
}

fn is_known_card(attachment: &Attachment<'_>) -> bool {
    let known = attachment
        .content_type()
        .is_some_and(|name| CARD_TYPES.contains(&name.to_ascii_lowercase().as_str()));
    known && attachment.content().is_some_and(is_object)
}

fn bare(body: &Body) -> Result<(), Response> {
    require_text(body)?;
    let lists =
        [card::SECTIONS.name(), card::POTENTIAL_ACTION.name()].map(|name| body.member(name));
    match lists.into_iter().flatten().all(is_array) {
        true => Ok(()),
        false => Err(bad_payload()),
    }
}

fn require_text(body: &Body) -> Result<(), Response> {
    let texts = [card::TEXT.name(), card::SUMMARY.name()].map(|name| body.member(name));
    let mut found = false;
    for node in texts.into_iter().flatten() {
        let text = node.as_str().ok_or_else(bad_payload)?;
        found |= !text.trim().is_empty();
    }
    match found {
        true => Ok(()),
        false => Err(Response::text(400, NO_TEXT)),
    }
}
