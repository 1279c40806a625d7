//! A message the channel took.

use std::sync::Arc;

use card_json::Node;
use serde::{Deserialize, Serialize};

use super::{Run, RunReason, RunStatus};
use crate::endpoint::Dialect;
use crate::envelope;

/// One accepted message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Counts up from 1 within the channel; never reused.
    pub id: u64,
    /// When it came, in the host's milliseconds.
    pub at: u64,
    /// Through which URL shape it came.
    pub kind: Dialect,
    /// The request body, exactly as received. Anybody with the URL may have written it.
    pub body: Arc<str>,
    /// The flow run it caused; `None` for the classic shape.
    pub run: Option<Run>,
}

impl Message {
    /// Reads a message as it is serialised, in a page that does without serde's readers.
    pub fn of(node: &Node) -> Option<Message> {
        let run = match node.get("run") {
            Some(run) if run.as_object().is_some() => Some(run_of(run)?),
            _ => None,
        };
        Some(Message {
            id: whole(node, "id")?,
            at: whole(node, "at")?,
            kind: match text(node, "kind")? {
                "classic" => Dialect::Classic,
                "workflows" => Dialect::Workflows,
                _ => return None,
            },
            body: text(node, "body")?.into(),
            run,
        })
    }

    /// The texts of the cards inside, byte for byte; a bare card is its own single card.
    pub fn cards(&self) -> Vec<&str> {
        envelope::cards(&self.body)
    }

    /// The first card, which is the only one in nearly every message.
    pub fn card(&self) -> Option<&str> {
        self.cards().first().copied()
    }

    /// True when Teams would show it: always for the classic shape, else when the run succeeded.
    pub fn is_shown(&self) -> bool {
        self.run.as_ref().is_none_or(Run::posted)
    }
}

fn text<'a>(node: &'a Node, name: &str) -> Option<&'a str> {
    node.get(name)?.as_str()
}

fn whole(node: &Node, name: &str) -> Option<u64> {
    node.get(name)?.as_number()?.as_str().parse().ok()
}

fn run_of(node: &Node) -> Option<Run> {
    let reason = node
        .get("reason")
        .filter(|reason| reason.as_object().is_some());
    Some(Run {
        status: match text(node, "status")? {
            "succeeded" => RunStatus::Succeeded,
            "failed" => RunStatus::Failed,
            _ => return None,
        },
        reason: match reason {
            Some(reason) => Some(reason_of(reason)?),
            None => None,
        },
    })
}

fn reason_of(node: &Node) -> Option<RunReason> {
    let own = |name| text(node, name).map(str::to_owned);
    Some(match text(node, "code")? {
        "not-an-envelope" => RunReason::NotAnEnvelope,
        "no-attachments" => RunReason::NoAttachments,
        "unknown-content-type" => RunReason::UnknownContentType {
            content_type: own("content_type")?,
        },
        "not-a-card" => RunReason::NotACard,
        "version-too-high" => RunReason::VersionTooHigh {
            version: own("version")?,
        },
        "version-uncertain" => RunReason::VersionUncertain,
        "needs-bot" => RunReason::NeedsBot {
            action: own("action")?,
        },
        "too-large" => RunReason::TooLarge,
        "message-card" => RunReason::MessageCard,
        "injected" => RunReason::Injected,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use card_json::Document;

    use super::*;

    #[test]
    fn what_the_relay_writes_is_read() {
        let some = |text: &str| text.to_owned();
        let reasons = [
            RunReason::NotAnEnvelope,
            RunReason::NoAttachments,
            RunReason::UnknownContentType {
                content_type: some("x/\"y"),
            },
            RunReason::NotACard,
            RunReason::VersionTooHigh {
                version: some("1.6"),
            },
            RunReason::VersionUncertain,
            RunReason::NeedsBot {
                action: some("Action.Submit"),
            },
            RunReason::TooLarge,
            RunReason::MessageCard,
            RunReason::Injected,
        ];
        let failed = |reason| Run {
            status: RunStatus::Failed,
            reason: Some(reason),
        };
        let mut runs: Vec<Option<Run>> = reasons.map(|reason| Some(failed(reason))).into();
        runs.push(Some(Run {
            status: RunStatus::Succeeded,
            reason: None,
        }));
        runs.push(None);
        for (index, run) in runs.into_iter().enumerate() {
            let kind = [Dialect::Classic, Dialect::Workflows][index % 2];
            let message = Message {
                id: u64::MAX,
                at: 1_767_225_600_000,
                kind,
                body: "{ \"ä\n\" }".into(),
                run,
            };
            let text = serde_json::to_string(&message).unwrap();
            let document = Document::parse(&text).unwrap();
            assert_eq!(Message::of(document.root()), Some(message), "{text}");
        }
    }

    #[test]
    fn other_objects_are_no_message() {
        for text in [
            "{}",
            "1",
            r#"{"id": 1.5, "at": 1, "kind": "classic", "body": ""}"#,
        ] {
            assert_eq!(
                Message::of(Document::parse(text).unwrap().root()),
                None,
                "{text}"
            );
        }
    }
}
