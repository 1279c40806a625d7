//! What became of a message, in words and as JSON.

use card_relay::Problem;
use card_relay::deliver::Report;
use card_teams::Outcome as Posted;
use serde_json::{Value, json};

use crate::format::refusal;
use crate::message::Message;
use crate::output::{print, print_json};

/// What became of the message.
pub(super) enum Sent {
    /// The other side answered.
    Answered(Box<Report>),
    /// It did not.
    Unanswered(Problem),
    /// Nothing was sent, for this reason.
    KeptBack(Message),
}

impl Sent {
    /// True when Teams took the message.
    pub(super) fn is_taken(&self) -> bool {
        match self {
            Self::Answered(report) => {
                matches!(report.outcome, Posted::Delivered | Posted::Accepted)
            }
            Self::Unanswered(_) | Self::KeptBack(_) => false,
        }
    }
}

/// An answer goes to standard output, the lack of one to standard error.
pub(super) fn print_in_words(sent: &Sent) -> anyhow::Result<()> {
    match sent {
        Sent::Answered(report) => print(&in_words(report))?,
        Sent::KeptBack(message) => eprintln!("{message}"),
        Sent::Unanswered(problem) => {
            let (code, detail) = (problem.code, &problem.detail);
            eprintln!("cardwright: error {}: {}. {detail}", code.name, code.title);
        }
    }
    Ok(())
}

fn in_words(report: &Report) -> String {
    let meaning = &report.meaning;
    let status = report.upstream.status;
    format!(
        "{} (status {status})\n{}\n{}\n",
        meaning.title, meaning.explanation, meaning.next_step
    )
}

/// Prints the object that `--help` describes; nothing for arguments that cannot be used.
pub(super) fn print_as_json(sent: &anyhow::Result<Sent>) -> anyhow::Result<()> {
    let value = match sent {
        Ok(Sent::Answered(report)) => serde_json::to_value(report)?,
        Ok(Sent::Unanswered(problem)) => json!({ "problem": as_json(problem) }),
        Ok(Sent::KeptBack(message)) => json!({ "findings": [message.to_json()] }),
        Err(error) => match refusal(error) {
            Some(findings) => json!({ "findings": findings }),
            None => return Ok(()),
        },
    };
    print_json(&value)
}

fn as_json(problem: &Problem) -> Value {
    json!({
        "code": problem.code.name,
        "title": problem.code.title,
        "detail": problem.detail,
        "retryable": problem.code.retryable,
        "delivery": problem.code.delivery,
    })
}
