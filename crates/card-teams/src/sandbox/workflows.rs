//! The answers of a flow trigger, and the run that follows.

use super::run::{self, RunReason};
use super::{Fault, Response, Run, Settings};
use crate::size;
use crate::wire::{Body, NoBody, is_array};
use card_catalog::envelope::ATTACHMENTS;

/// The text to keep with its run, or the refusal at the trigger.
pub(super) fn judge<'a>(
    bytes: &'a [u8],
    settings: &Settings,
    fault: Option<Fault>,
) -> Result<(&'a str, Option<Run>), Response> {
    let oversize = bytes.len() > size::LIMIT;
    if oversize && !settings.oversize_fails_in_run {
        return Err(Response::flow_error(
            413,
            "RequestEntityTooLarge",
            "The request entity is too large.",
        ));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| invalid_json())?;
    let body = read(text)?;
    let run = match fault {
        Some(Fault::RunFails) => Run::failed(RunReason::Injected),
        _ if oversize => Run::failed(RunReason::TooLarge),
        _ => run::judge(&body),
    };
    Ok((text, Some(run)))
}

fn read(text: &str) -> Result<Body, Response> {
    let body = match Body::read(text) {
        Ok(body) => body,
        Err(NoBody::NotAnObject) => return Err(mismatch("Invalid type. Expected Object.")),
        Err(NoBody::Syntax) => return Err(invalid_json()),
    };
    match body.member(ATTACHMENTS) {
        Some(list) if !is_array(list) => {
            Err(mismatch("Invalid type. Expected Array for attachments."))
        }
        _ => Ok(body),
    }
}

fn mismatch(detail: &str) -> Response {
    let message = format!(
        "The input body for trigger 'manual' of type 'Request' did not match its schema definition. Error details: '{detail}'."
    );
    Response::flow_error(400, "TriggerInputSchemaMismatch", &message)
}

fn invalid_json() -> Response {
    Response::flow_error(
        400,
        "InvalidRequestContent",
        "The request content is not valid JSON.",
    )
}
