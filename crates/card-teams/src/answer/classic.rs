//! Incoming webhooks: `200` may hide an error, only the body `1` is a success.

use super::common::{by_status, quoted, say, throttled, too_large};
use super::{Meaning, Outcome};

/// Before the hidden status in the text of a failed `200` answer.
const INNER: &str = "returned HTTP error ";

pub(super) fn meaning(status: u16, body: &str) -> Meaning {
    match status {
        200 if body == "1" => delivered(),
        200..=299 => hidden(status, body),
        400 => bad_request(body),
        401 | 403 | 404 | 410 => removed(),
        _ => by_status(status, body),
    }
}

fn delivered() -> Meaning {
    say(
        Outcome::Delivered,
        "delivered",
        "Delivered",
        "Teams answered 1: the message is in the channel.",
        "Look at it in Teams.",
    )
}

fn hidden(status: u16, body: &str) -> Meaning {
    let Some(inner) = inner_status(body) else {
        return unrecognised(status, body);
    };
    let mut meaning = match inner {
        429 => throttled(
            "The webhook passed its rate limit: 4 messages a second, 60 in 30 seconds, 100 an hour.",
        ),
        413 => too_large(),
        400 => bad_payload(),
        403 | 404 | 410 => removed(),
        _ => not_posted(inner),
    };
    meaning.inner_status = Some(inner);
    meaning
}

/// The status in `…Microsoft Teams endpoint returned HTTP error 429 with ContextId…`.
fn inner_status(body: &str) -> Option<u16> {
    let (_, after) = body.split_once(INNER)?;
    let digits = after.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

fn unrecognised(status: u16, body: &str) -> Meaning {
    say(
        Outcome::Rejected,
        "unrecognised-success-body",
        "Probably not posted",
        format!(
            "The server answered {status}, but not with 1 as it does after posting{}",
            quoted(body)
        ),
        "Look into the channel. If the message is missing, check that the URL is a webhook's and not a page's.",
    )
}

fn not_posted(inner: u16) -> Meaning {
    say(
        Outcome::Rejected,
        "upstream-inner-error",
        "Not posted",
        format!("Teams answered 200, but its text reports error {inner} from the channel."),
        "Look into the channel, then try again later.",
    )
}

fn bad_payload() -> Meaning {
    say(
        Outcome::Rejected,
        "payload-rejected",
        "The card was refused",
        "Teams could not make a message of this card.",
        "Open the problems list and mend the errors, then send again.",
    )
}

fn bad_request(body: &str) -> Meaning {
    if body.contains("Summary or Text is required") {
        return say(
            Outcome::Rejected,
            "summary-or-text-required",
            "Summary or text is missing",
            "A message card needs a summary or a text; this one has neither.",
            "Fill in the card's summary. Notifications show it.",
        );
    }
    if body.contains("Bad payload received") {
        return bad_payload();
    }
    let mut meaning = bad_payload();
    meaning.explanation = format!("The server answered 400{}", quoted(body));
    meaning
}

fn removed() -> Meaning {
    say(
        Outcome::Rejected,
        "webhook-removed",
        "The webhook is gone",
        "This incoming webhook was removed or switched off. Microsoft retired this kind in May 2026.",
        "Create a Workflows webhook for the channel and use its URL.",
    )
}
