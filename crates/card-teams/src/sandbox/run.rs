//! What a flow does with a message it has accepted. This is where most of them are lost.

use serde::{Deserialize, Serialize};

use card_catalog::kinds::adaptive::{card, common};
use card_catalog::kinds::attachment::attachment::ADAPTIVE;
use card_json::Node;

use crate::wire::{Attachment, Body, is_object, member};

/// The end of a run, as the flow's run history shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunStatus {
    /// Every step went well.
    Succeeded,
    /// A step failed; nothing was posted.
    Failed,
}

/// Why a run failed, or what a successful one leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum RunReason {
    /// The body is no message envelope; the loop over its attachments has nothing to read.
    NotAnEnvelope,
    /// The envelope holds no attachment: the run succeeds and posts nothing.
    NoAttachments,
    /// An attachment is of a type the step cannot post.
    UnknownContentType {
        /// The type as sent; empty when there is none.
        content_type: String,
    },
    /// The content of an attachment is not an Adaptive Card object.
    NotACard,
    /// The card asks for a newer version than Teams shows.
    VersionTooHigh {
        /// The version as sent.
        version: String,
    },
    /// Version 1.5 goes through for some and fails for others.
    VersionUncertain,
    /// The card holds an action that only a bot can answer.
    NeedsBot {
        /// The action's type.
        action: String,
    },
    /// The card is above 28 KB.
    TooLarge,
    /// A bare message card: taken since February 2026 as announced, without its buttons.
    MessageCard,
    /// Asked for with the fault switch.
    Injected,
}

impl RunReason {
    /// The sentence shown to people.
    pub fn sentence(&self) -> String {
        match self {
            Self::NotAnEnvelope => "The flow loops over “attachments”, and the message has none: send the card inside the message envelope.".into(),
            Self::NoAttachments => "The envelope holds no attachment, so nothing was posted.".into(),
            Self::UnknownContentType { content_type } => format!("The flow posts Adaptive Cards; an attachment of type “{content_type}” is none."),
            Self::NotACard => "The attachment's content is not an Adaptive Card object.".into(),
            Self::VersionTooHigh { version } => format!("Teams shows Adaptive Cards up to version 1.5; this one asks for {version}. Use 1.4."),
            Self::VersionUncertain => "Posted here; in real flows version 1.5 is sometimes refused. 1.4 is safe.".into(),
            Self::NeedsBot { action } => format!("{action} needs a bot to answer it. Use Action.OpenUrl instead."),
            Self::TooLarge => "Request Entity too large: the card is above 28 KB.".into(),
            Self::MessageCard => "Message cards are taken since February 2026 as announced; their buttons are not shown.".into(),
            Self::Injected => "The run failed because the sandbox was told so.".into(),
        }
    }
}

/// One run of the flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// How it ended.
    pub status: RunStatus,
    /// Why, or with which reservation.
    pub reason: Option<RunReason>,
}

impl Run {
    pub(super) fn failed(reason: RunReason) -> Self {
        Self {
            status: RunStatus::Failed,
            reason: Some(reason),
        }
    }

    fn succeeded(reason: Option<RunReason>) -> Self {
        Self {
            status: RunStatus::Succeeded,
            reason,
        }
    }

    /// True when the channel shows the message.
    pub fn posted(&self) -> bool {
        self.status == RunStatus::Succeeded && self.reason != Some(RunReason::NoAttachments)
    }
}

/// Runs the stock template “Send webhook alerts to a channel” over a body.
pub(super) fn judge(body: &Body) -> Run {
    let Some(attachments) = body.attachments() else {
        return without_attachments(body);
    };
    if attachments.is_empty() {
        return Run::succeeded(Some(RunReason::NoAttachments));
    }
    let mut reservation = None;
    for attachment in &attachments {
        match content(attachment) {
            Ok(remark) => reservation = reservation.or(remark),
            Err(reason) => return Run::failed(reason),
        }
    }
    Run::succeeded(reservation)
}

/// A bare card: message cards are taken, Adaptive ones and plain `{"text":…}` are reported to
/// fail in the stock template.
fn without_attachments(body: &Body) -> Run {
    match body.schema_type() {
        Some("MessageCard") => Run::succeeded(Some(RunReason::MessageCard)),
        _ => Run::failed(RunReason::NotAnEnvelope),
    }
}

fn content(attachment: &Attachment<'_>) -> Result<Option<RunReason>, RunReason> {
    let content_type = attachment.content_type().unwrap_or_default();
    if !content_type.eq_ignore_ascii_case(ADAPTIVE) {
        let content_type = content_type.to_owned();
        return Err(RunReason::UnknownContentType { content_type });
    }
    let card = attachment
        .content()
        .filter(|content| is_object(content) && type_of(content) == Some("AdaptiveCard"))
        .ok_or(RunReason::NotACard)?;
    if let Some(action) = bot_action(card) {
        return Err(RunReason::NeedsBot { action });
    }
    match member(card, card::VERSION.name()) {
        Some(node) => version(node.as_str().ok_or(RunReason::NotACard)?),
        None => Ok(None),
    }
}

fn type_of(node: &Node) -> Option<&str> {
    node.get(common::TYPE.name())?.as_str()
}

fn version(version: &str) -> Result<Option<RunReason>, RunReason> {
    let (major, minor) = version.split_once('.').unwrap_or((version, "0"));
    match (major.parse::<u32>(), minor.parse::<u32>()) {
        (Ok(1), Ok(5)) => Ok(Some(RunReason::VersionUncertain)),
        (Ok(1), Ok(0..=4)) => Ok(None),
        _ => Err(RunReason::VersionTooHigh {
            version: version.to_owned(),
        }),
    }
}

/// The first action in the card that sends its data to a bot.
fn bot_action(card: &Node) -> Option<String> {
    let mut types = card.descendants().filter_map(type_of);
    types
        .find(|name| *name == "Action.Submit")
        .map(str::to_owned)
}
