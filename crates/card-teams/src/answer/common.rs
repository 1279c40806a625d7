//! Readings that do not depend on who answered.

use super::{Meaning, Outcome};

/// Builds a reading; only throttled and failed messages are worth repeating.
pub(super) fn say(
    outcome: Outcome,
    code: &'static str,
    title: &str,
    explanation: impl Into<String>,
    next_step: &str,
) -> Meaning {
    Meaning {
        outcome,
        code,
        title: title.to_owned(),
        explanation: explanation.into(),
        next_step: next_step.to_owned(),
        retryable: matches!(outcome, Outcome::Throttled | Outcome::Failed),
        retry_after: None,
        inner_status: None,
    }
}

pub(super) fn throttled(explanation: &str) -> Meaning {
    say(
        Outcome::Throttled,
        "throttled",
        "Too many messages",
        explanation,
        "Wait, then send again; the message was not posted.",
    )
}

pub(super) fn too_large() -> Meaning {
    say(
        Outcome::Rejected,
        "payload-too-large",
        "The card is too large",
        "Teams takes at most 28 KB per message, counted in bytes with the envelope.",
        "Shorten texts, split the card in two, or replace embedded images by links.",
    )
}

/// Everything RS-2 treats alike for both kinds of endpoint.
pub(super) fn by_status(status: u16, body: &str) -> Meaning {
    match status {
        408 | 425 | 429 | 503 => throttled("The other side asked to slow down or is briefly busy."),
        413 => too_large(),
        300..=399 => redirect(),
        500..=599 => failed(status),
        400..=499 => refused(status, body),
        _ => unknown(status),
    }
}

fn redirect() -> Meaning {
    say(
        Outcome::Rejected,
        "upstream-redirect",
        "The address has moved",
        "The answer points to another address. Redirects are never followed, because a webhook does not move by itself.",
        "Copy the webhook URL again from Teams.",
    )
}

fn failed(status: u16) -> Meaning {
    say(
        Outcome::Failed,
        "upstream-error",
        "Teams has a problem",
        format!(
            "The server answered with error {status}. This is usually temporary and not the card's fault."
        ),
        "Try again in a minute. The message may have been posted nevertheless: look into the channel first.",
    )
}

fn refused(status: u16, body: &str) -> Meaning {
    say(
        Outcome::Rejected,
        "upstream-refused",
        "The message was refused",
        format!("The server answered {status}{}", quoted(body)),
        "Check the URL and the card, then send again.",
    )
}

fn unknown(status: u16) -> Meaning {
    say(
        Outcome::Unknown,
        "unknown-answer",
        "The answer is not understood",
        format!("Status {status} is none that Teams is known to give."),
        "Look into the channel to see whether the message arrived before you send it again.",
    )
}

/// The server's own words in an explanation, shortened to a line.
pub(super) fn quoted(body: &str) -> String {
    let line: String = body.chars().filter(|c| !c.is_control()).take(200).collect();
    match line.is_empty() {
        true => " without an explanation.".to_owned(),
        false => format!(": “{line}”"),
    }
}
