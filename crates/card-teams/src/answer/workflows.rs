//! Flow triggers: `202` says the run was queued, nothing more.

use card_json::Document;

use super::common::{by_status, quoted, say, throttled};
use super::{Meaning, Outcome};

pub(super) fn meaning(status: u16, body: &str) -> Meaning {
    match status {
        202 => accepted(),
        200 | 201 | 204 => completed(status),
        400 => bad_request(body),
        401 | 403 => not_allowed(body),
        404 | 410 => gone(),
        429 => throttled(
            "The flow or its Teams connection passed its rate limit (25 posts in 5 minutes as Flow bot).",
        ),
        _ => by_status(status, body),
    }
}

fn accepted() -> Meaning {
    say(
        Outcome::Accepted,
        "accepted",
        "Accepted by Workflows",
        "The flow has queued the message. Whether it was posted is decided in the run that follows, which this answer knows nothing about.",
        "Look into the channel. If nothing appears, open the flow's run history (kept for 28 days).",
    )
}

/// A flow with a Response action answers after it has run.
fn completed(status: u16) -> Meaning {
    say(
        Outcome::Delivered,
        "completed",
        "The flow has run",
        format!("The flow answered {status} itself, so it ran to its Response action."),
        "Look into the channel; what the flow does before it answers is its author's choice.",
    )
}

/// The code in a flow's error answer: `{"error":{"code":"…"}}`.
fn code_of(body: &str) -> Option<String> {
    let answer = Document::parse(body).ok()?;
    let code = answer.root().get("error")?.get("code")?.as_str()?;
    Some(code.to_owned())
}

fn bad_request(body: &str) -> Meaning {
    match code_of(body).as_deref() {
        Some("TriggerInputSchemaMismatch") => say(
            Outcome::Rejected,
            "trigger-input-schema-mismatch",
            "The flow expects another shape",
            "The trigger checks what it receives, and this message does not match its schema.",
            "Send an Adaptive Card in the message envelope, or remove the schema from the flow's trigger.",
        ),
        Some("MissingApiVersionParameter") => say(
            Outcome::Rejected,
            "missing-api-version",
            "The URL is incomplete",
            "The part “api-version” is missing from the URL.",
            "Copy the whole URL again from the flow.",
        ),
        Some(code) => rejected(&format!("The flow's trigger answered {code}.")),
        None => rejected(&format!("The server answered 400{}", quoted(body))),
    }
}

fn rejected(explanation: &str) -> Meaning {
    say(
        Outcome::Rejected,
        "payload-rejected",
        "The message was refused",
        explanation,
        "Mend what the problems list shows, then send again.",
    )
}

fn not_allowed(body: &str) -> Meaning {
    let reason = match code_of(body).as_deref() {
        Some("DirectApiAuthorizationRequired") => {
            "The URL lacks its signature, or the flow asks callers to sign in.".to_owned()
        }
        Some("MisMatchingOAuthClaims") => {
            "The flow is set to certain users of the organisation.".to_owned()
        }
        Some(code) => format!("The flow answered {code}."),
        None => "The flow does not let this caller start it.".to_owned(),
    };
    say(
        Outcome::Rejected,
        "flow-not-allowed",
        "The flow refuses this caller",
        reason,
        "In the flow's trigger choose “Anyone” under “Who can trigger the flow?”, save, and copy the URL again: it changes with this setting.",
    )
}

fn gone() -> Meaning {
    say(
        Outcome::Rejected,
        "flow-gone",
        "The flow is gone",
        "The flow was deleted or switched off, or the URL is an old one.",
        "Open the flow in Power Automate, switch it on, and copy its URL again.",
    )
}
