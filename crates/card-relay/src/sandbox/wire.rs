//! The JSON shapes of the sandbox API.

use card_teams::sandbox::{FaultSwitch, Message, Run, RunReason};
use serde::Serialize;

use super::host::Room;
use super::urls;

/// A channel as the API shows it. Its URLs are secrets of little worth: they lead to this machine.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelView {
    /// 32 hexadecimal digits.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Unix milliseconds.
    pub created_at: u64,
    /// Address shaped like an incoming webhook's.
    pub classic_url: String,
    /// Address shaped like a flow's.
    pub workflows_url: String,
    /// How many messages it keeps.
    pub messages: usize,
    /// What goes wrong on purpose.
    pub fault: Option<FaultSwitch>,
}

impl ChannelView {
    pub(super) fn of(base: &str, room: &Room) -> Self {
        Self {
            id: room.id.clone(),
            name: room.name.clone(),
            created_at: room.created,
            classic_url: urls::classic(base, room),
            workflows_url: urls::workflows(base, room),
            messages: room.channel.messages().len(),
            fault: room.channel.settings().fault,
        }
    }
}

/// A message as the API shows it: what was stored, and its run in words.
#[derive(Serialize)]
pub(super) struct MessageView<'a> {
    #[serde(flatten)]
    message: &'a Message,
    sentence: Option<String>,
}

impl<'a> MessageView<'a> {
    pub(super) fn of(message: &'a Message) -> Self {
        Self {
            message,
            sentence: message.run.as_ref().and_then(sentence),
        }
    }
}

/// The end of a message's run.
#[derive(Serialize)]
pub(super) struct RunView<'a> {
    id: u64,
    run: &'a Run,
    sentence: Option<String>,
}

impl<'a> RunView<'a> {
    pub(super) fn of(message: &'a Message) -> Option<Self> {
        let run = message.run.as_ref()?;
        Some(Self {
            id: message.id,
            run,
            sentence: sentence(run),
        })
    }
}

fn sentence(run: &Run) -> Option<String> {
    run.reason.as_ref().map(RunReason::sentence)
}
